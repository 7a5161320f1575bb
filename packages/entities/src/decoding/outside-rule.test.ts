import { expect, it } from 'vitest';
import { beginOf, classOf, insideOf, LABEL_COUNT } from '../labels.js';
import { OutsideRule } from './outside-rule.js';

const place = classOf('place', 'name');
const even = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);

/** Scores of 20 for „outside“, and what is given for some labels. */
function scoresOf(others: Readonly<Record<number, number>>): Float32Array {
  return Float32Array.from({ length: LABEL_COUNT }, (_, label) => others[label] ?? (label === 0 ? 20 : 0));
}

it.each([
  ['nothing speaks for a name', {}, { before: true, capital: true }, true],
  ['a name may begin', { [beginOf(place)]: 19.5 }, { before: true, capital: false }, false],
  ['a name is a little less likely, and the word has a capital', { [beginOf(place)]: 17 }, { before: true, capital: true }, false],
  ['a name is a little less likely, and the word has none', { [beginOf(place)]: 17 }, { before: true, capital: false }, true],
  ['a name may go on', { [insideOf(place)]: 19.5 }, { before: false, capital: false }, false],
  ['no name may go on, since none has begun', { [insideOf(place)]: 19.5 }, { before: true, capital: false }, true],
])('when %s', (_, others, at, expected) => {
  expect(new OutsideRule(even).isOutside(scoresOf(others), 0, at)).toBe(expected);
});

it('counts the transitions in', () => {
  const inFavour = even.slice();
  inFavour[0 * LABEL_COUNT + beginOf(place)] = 8;
  const scores = scoresOf({ [beginOf(place)]: 13 });
  expect(new OutsideRule(even).isOutside(scores, 0, { before: true, capital: false })).toBe(true);
  expect(new OutsideRule(inFavour).isOutside(scores, 0, { before: true, capital: false })).toBe(false);
});
