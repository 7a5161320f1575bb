import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginOf, classOf, insideOf, LABEL_COUNT, mayFollow } from '../labels.js';
import { OutsideRule } from './outside-rule.js';

const place = classOf('place', 'name');
const TRANSITIONS = (LABEL_COUNT + 1) * LABEL_COUNT;
const even = new Float32Array(TRANSITIONS);

/** Scores of a sentence whose words have 20 for „outside“, and what is given for some labels. */
function scoresOf(...words: readonly Readonly<Record<number, number>>[]): Float32Array {
  return Float32Array.from(words.flatMap((others) => Array.from({ length: LABEL_COUNT }, (_, label) => others[label] ?? (label === 0 ? 20 : 0))));
}

function marks(rule: OutsideRule, scores: Float32Array, capitals: readonly boolean[]): boolean[] {
  const outside = new Uint8Array(capitals.length);
  rule.mark(scores, { length: capitals.length, isCapital: (word) => capitals[word]! }, outside);
  return Array.from(outside, Boolean);
}

describe('OutsideRule', () => {
  it.each([
    ['nothing speaks for a name', [{}], [true], [true]],
    ['a name may begin', [{ [beginOf(place)]: 19 }], [false], [false]],
    ['a name is a little less likely, and the word has a capital', [{ [beginOf(place)]: 18 }], [true], [false]],
    ['a name is a little less likely, and the word has none', [{ [beginOf(place)]: 18 }], [false], [true]],
    ['a name may go on', [{ [beginOf(place)]: 19 }, { [insideOf(place)]: 19.5 }], [false, false], [false, false]],
    ['no name may go on, since none has begun', [{}, { [insideOf(place)]: 25 }], [false, false], [true, true]],
    ['the word behind makes a name of it', [{ [beginOf(place)]: 15 }, { [insideOf(place)]: 24 }], [true, true], [false, false]],
  ])('when %s', (_, words, capitals, expected) => {
    expect(marks(new OutsideRule(even), scoresOf(...words), capitals)).toEqual(expected);
  });

  it('counts the transitions in', () => {
    const inFavour = even.slice();
    inFavour[LABEL_COUNT * LABEL_COUNT + beginOf(place)] = 8;
    const scores = scoresOf({ [beginOf(place)]: 12 });
    expect(marks(new OutsideRule(even), scores, [true])).toEqual([true]);
    expect(marks(new OutsideRule(inFavour), scores, [true])).toEqual([false]);
  });

  it('compares the best of all sequences with and without a name at a word', () => {
    const numbers = (count: number) => fc.array(fc.integer({ min: -3, max: 3 }), { minLength: count, maxLength: count });
    const labels = Array.from({ length: LABEL_COUNT }, (_, label) => label);
    fc.assert(
      fc.property(numbers(2 * LABEL_COUNT), numbers(TRANSITIONS), (scoreList, transitions) => {
        const best = [{ named: -Infinity, none: -Infinity }, { named: -Infinity, none: -Infinity }];
        for (const first of labels.filter((label) => mayFollow(0, label))) {
          for (const second of labels.filter((label) => mayFollow(first, label))) {
            const score = transitions[LABEL_COUNT * LABEL_COUNT + first]! + scoreList[first]! + transitions[first * LABEL_COUNT + second]! + scoreList[LABEL_COUNT + second]!;
            [first, second].forEach((label, i) => {
              const key = label === 0 ? 'none' : 'named';
              best[i]![key] = Math.max(best[i]![key], score);
            });
          }
        }
        const rule = new OutsideRule(Float32Array.from(transitions));
        expect(marks(rule, Float32Array.from(scoreList), [false, true])).toEqual([best[0]!.none - best[0]!.named > 1.5, best[1]!.none - best[1]!.named > 2.5]);
      }),
      { numRuns: 200 },
    );
  });

  it('grows with the sentence', () => {
    const capitals = new Array<boolean>(500).fill(true);
    expect(marks(new OutsideRule(even), scoresOf(...capitals.map(() => ({}))), capitals).every(Boolean)).toBe(true);
    expect(marks(new OutsideRule(even), new Float32Array(0), [])).toEqual([]);
  });
});
