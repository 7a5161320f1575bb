import { expect, it } from 'vitest';
import * as api from './index.js';

it('exports what its README names', () => {
  expect(Object.keys(api).sort()).toEqual(['httpHead', 'httpResponse', 'recordAt', 'records', 'warcIssueCodes']);
});
