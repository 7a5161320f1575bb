import { expect, it } from 'vitest';
import { cueSpans } from './cue-spans.js';

const [first, second] = [{ start: 3, end: 9 }, { start: 20, end: 23 }];

it.each([
  ['nothing', {}, []],
  ['the cue', { cue: first }, [first]],
  ['both parts', { cue: first, cueRest: second }, [first, second]],
  ['both parts in text order', { cue: second, cueRest: first }, [first, second]],
])('gives %s', (_, quotation, expected) => {
  expect(cueSpans(quotation)).toEqual(expected);
});
