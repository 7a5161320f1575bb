import { expect, it } from 'vitest';
import { compactPath } from './compact-path.js';

it.each([
  ['M1,2L3,4L3,1Z', 1, 'm1 2 2 2 0-3z'],
  ['M1,2L3,4ZM0,0L-1,-1', 1, 'm1 2 2 2zm-1-2-1-1'],
  ['M0.04,0.06L0.1,0.1', 10, 'm0 1 1 0'],
  ['M1,1L1.01,1.01L2,2', 1, 'm1 1 1 1'],
  ['', 1, ''],
])('writes %s in steps of 1/%d', (path, scale, expected) => {
  expect(compactPath(path, scale)).toBe(expected);
});
