import { expect, it } from 'vitest';
import { seededRandom } from '@depesche/corpus/random';
import { normalized } from './k-means.js';
import { trainSkipGram } from './skip-gram.js';
import { readWordCorpus } from './word-corpus.js';

const options = { dimensions: 8, window: 2, negatives: 3, epochs: 20, rate: 0.05, sample: 1, seed: 1 };

function corpus() {
  const random = seededRandom(2);
  const pick = (words: string[]): string => words[random.below(words.length)]!;
  const lines = Array.from({ length: 400 }, () => ['in', pick(['Rom', 'Bern']), 'wohnt', pick(['Anna', 'Otto']), 'gern']);
  return readWordCorpus(lines, 1);
}

it('puts words near each other that stand in the same places', () => {
  const read = corpus();
  const unit = normalized(trainSkipGram(read, options), 8);
  const likeness = (a: string, b: string): number => {
    const [i, j] = [read.words.indexOf(a) * 8, read.words.indexOf(b) * 8];
    return Array.from({ length: 8 }, (_, k) => unit[i + k]! * unit[j + k]!).reduce((sum, product) => sum + product);
  };
  expect(likeness('Rom', 'Bern')).toBeGreaterThan(likeness('Rom', 'Anna'));
  expect(likeness('Anna', 'Otto')).toBeGreaterThan(likeness('Otto', 'Bern'));
});

it('gives the same vectors for the same seed', () => {
  expect(trainSkipGram(corpus(), { ...options, epochs: 1 })).toEqual(trainSkipGram(corpus(), { ...options, epochs: 1 }));
});
