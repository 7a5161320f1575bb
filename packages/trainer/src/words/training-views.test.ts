import { seededRandom } from '@depesche/corpus/random';
import { expect, it } from 'vitest';
import { hiddenWord, unseenWord } from '../corpora/labelled-sentence.js';
import { asKnown, hidingSome, TrainingViews } from './training-views.js';

const lexicon = { attributesOf: () => undefined };
const makers = { hidden: (shape: number) => `shape ${shape > 0}`, shown: (word: string, { mode }: { mode?: string }) => `${word} ${mode}` };

it.each([
  ['a word as it is', 'Bern', asKnown, 'Bern known'],
  ['a word that is hidden on purpose', 'Bern', () => 'unknown' as const, 'Bern unknown'],
  ['a word marked as unseen, whatever is chosen', unseenWord('Bern'), asKnown, 'Bern unknown'],
  ['a word whose letters are hidden, by its shape', hiddenWord('Xxxx'), () => 'unknown' as const, 'shape true'],
])('sees %s', (_, word, choose, expected) => {
  expect(new TrainingViews(lexicon, { endings: [] }, makers).of(word, choose)).toBe(expected);
});

it('makes each view once', () => {
  let made = 0;
  const views = new TrainingViews(lexicon, { endings: [] }, { hidden: () => -1, shown: () => made++ });
  expect([views.of('Bern', asKnown), views.of('Rom', asKnown), views.of('Bern', asKnown), views.of('Bern', () => 'unknown'), views.of(unseenWord('Bern'), asKnown)]).toEqual([0, 1, 0, 2, 2]);
});

it('hides a share of the capitalised words', () => {
  const choose = hidingSome(0.25, seededRandom(3));
  const hidden = (word: string): number => Array.from({ length: 2000 }, () => choose(word)).filter((mode) => mode === 'unknown').length;
  expect(hidden('bern')).toBe(0);
  expect(hidden('Bern') / 2000).toBeCloseTo(0.25, 1);
});
