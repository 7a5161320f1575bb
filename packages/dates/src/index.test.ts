import { expect, it } from 'vitest';
import * as api from './index.js';

it('exports what the README lists', () => {
  expect(Object.keys(api).sort()).toEqual(['checkTimeZone', 'dates', 'timexRange']);
});
