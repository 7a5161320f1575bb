import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LABEL_COUNT } from '@depesche/entities/training';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asItIs, type LabelledSentence } from '../corpora/labelled-sentence.js';
import { writeMaterial } from './write-material.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'material-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const integers = (name: string): number[] => [...new Int32Array(Uint8Array.from(readFileSync(join(folder, name))).buffer)];
const floats = (name: string): number[] => [...new Float32Array(Uint8Array.from(readFileSync(join(folder, name))).buffer)];

const sentences: LabelledSentence[] = [
  { words: ['Bern', 'liegt', 'hier'], allowed: [4, 1, 1] },
  { words: ['hier'], allowed: [1] },
];
const options = {
  lexicon: { attributesOf: () => undefined },
  rules: { endings: [] },
  words: ['hier', 'Bern'],
  vectors: { dimensions: 2, values: Float32Array.of(1, 2, 3, 4) },
  kept: 1,
  passes: 2,
  hidden: 0,
  seed: 1,
  refill: asItIs,
};
const measured = [{ name: 'dev', sentences: sentences.slice(1), scores: () => new Float32Array(LABEL_COUNT).fill(0.5) }];

it('writes each pass, what is measured, and the views of words once', () => {
  writeMaterial(folder, { sentences, measured, crfTransitions: Float64Array.of(0.25) }, options);
  expect(JSON.parse(readFileSync(join(folder, 'about.json'), 'utf8'))).toMatchObject({ dimensions: 2, kept: 1, passes: 2, measured: ['dev'] });
  for (const pass of ['pass-0', 'pass-1']) {
    expect([integers(`${pass}.lengths`), integers(`${pass}.views`), integers(`${pass}.allowed`)]).toEqual([[3, 1], [1, 2, 3, 3], [4, 1, 1, 1]]);
  }
  expect([integers('dev.views'), floats('dev.scores'), floats('crf.transitions'), floats('vectors')]).toEqual([[3], Array<number>(LABEL_COUNT).fill(0.5), [0.25], [1, 2, 3, 4]]);
  // The border and three words; the letters of the two words with vectors.
  expect([integers('views.vectors').length, integers('views.grams-starts').length, integers('words.grams-starts')[0], integers('words.grams-starts').length]).toEqual([12, 4, 0, 2]);
});

it('has other words in each pass where they are refilled', () => {
  let count = 0;
  const refill = (sentence: LabelledSentence): LabelledSentence => ({ ...sentence, words: sentence.words.map(() => `wort${count++}`) });
  writeMaterial(folder, { sentences, measured: [], crfTransitions: new Float64Array(0) }, { ...options, refill });
  expect([integers('pass-0.views'), integers('pass-1.views')]).toEqual([[1, 2, 3, 4], [5, 6, 7, 8]]);
});
