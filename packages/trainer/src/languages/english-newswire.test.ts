import { seededRandom } from '@depesche/corpus/random';
import { beginOf, classOf, insideOf } from '@depesche/entities/training';
import { describe, expect, it } from 'vitest';
import { inCapitals, inSmallLetters, wireLines } from './english-newswire.js';

const names = { person: ['Ann Doe'], place: ['New Bern'], organization: ['Muster'], country: ['Freedonia'], team: ['Muster Rovers'] };
const label = (type: 'person' | 'place' | 'organization', goesOn = false): number => 1 << (goesOn ? insideOf : beginOf)(classOf(type, 'name'));

describe('wireLines', () => {
  const lines = wireLines(400, names, seededRandom(1));

  it('labels the names it puts in, and nothing else', () => {
    const allowed = new Set(lines.flatMap(({ words, allowed: sets }) => words.map((word, i) => `${word} ${sets[i]}`)));
    for (const pair of [`Ann ${label('person')}`, `Doe ${label('person', true)}`, `NEW ${label('place')}`, `BERN ${label('place', true)}`, `Freedonia ${label('place')}`, `Muster ${label('organization')}`, 'at 1', 'beat 1']) {
      expect(allowed).toContain(pair);
    }
  });

  it('leaves no slot open, and is the same each time', () => {
    expect(lines.flatMap(({ words }) => words).filter((word) => /[{}]/.test(word))).toEqual([]);
    expect(wireLines(400, names, seededRandom(1))).toEqual(lines);
  });
});

it('writes sentences in capitals as the tagger sees them, and in small letters', () => {
  const sentence = { words: ['Ann', 'Doe', 'went', 'home'], allowed: [label('person'), label('person', true), 1, 1] };
  const lexicon = { attributesOf: (word: string) => (word === 'went' ? { frequency: 9, classes: [0, 0], lists: 0, vector: 0 } : undefined) };
  expect(inCapitals([sentence], 1, { lexicon, random: seededRandom(1) })).toEqual([{ ...sentence, words: ['Ann', 'Doe', 'went', 'Home'] }]);
  expect(inSmallLetters([sentence], 1, seededRandom(1))).toEqual([{ ...sentence, words: ['ann', 'doe', 'went', 'home'] }]);
  expect([inCapitals([sentence], 0, { lexicon, random: seededRandom(1) }), inSmallLetters([sentence], 0, seededRandom(1))]).toEqual([[], []]);
});
