import { seededRandom } from '@depesche/corpus/random';
import { beginOf, classOf, insideOf } from '@depesche/entities/training';
import { expect, it } from 'vitest';
import { NameSwapper } from './swap-names.js';
import { unseenLetters } from './labelled-sentence.js';

const person = [1 << beginOf(classOf('person', 'name')), 1 << insideOf(classOf('person', 'name'))] as const;
const place = 1 << beginOf(classOf('place', 'name'));
const supply = { person: ['Una Della Muster'], place: ['New Bern'], organization: ['Muster'] };
const sentence = { words: ['Ann', 'Doe', 'left', 'Bern', '.'], allowed: [person[0], person[1], 1, place, 1] };
const swapper = (share: number, known: number): NameSwapper => new NameSwapper(supply, { swapped: { person: share, place: share, organization: share }, known }, seededRandom(1));

it('puts other names in, of any number of words', () => {
  const { words, allowed } = swapper(1, 1).swap(sentence);
  expect(words).toEqual(['Una', 'Della', 'Muster', 'left', 'New', 'Bern', '.']);
  expect(allowed).toEqual([person[0], person[1], person[1], 1, place, place << 1, 1]);
});

it('looks at them as unknown words as often as it is told to', () => {
  const { words } = swapper(1, 0).swap(sentence);
  expect(words.map((word) => unseenLetters(word))).toEqual(['Una', 'Della', 'Muster', undefined, 'New', 'Bern', undefined]);
});

it.each([
  ['no name is to be changed', sentence, 0],
  ['a name is known in part', { words: ['Ann', 'Doe'], allowed: [person[0], person[1] | 1] }, 1],
  ['there is none', { words: ['left'], allowed: [1] }, 1],
])('gives the sentence itself where %s', (_, given, share) => {
  expect(swapper(share, 1).swap(given)).toBe(given);
});
