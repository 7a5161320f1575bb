/** What the network is learnt from, as files of plain numbers for `learn_network.py`: 32-bit, little endian, one file a column. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextBits, findEnclosure, type Lexicon, markOf, NETWORK_FEATURES, networkView, plainWord, wordParts, type WordRules } from '@depesche/entities/training';
import { isPutAside } from '@depesche/corpus/readers';
import { seededRandom } from '@depesche/corpus/random';
import type { LabelledSentence, Refill } from '../corpora/labelled-sentence.js';
import type { WordVectors } from '../words/learn-words.js';
import { asKnown, type ChooseMode, hidingSome } from '../words/training-views.js';
import { NetworkViews } from './network-views.js';

export interface MaterialOptions {
  readonly lexicon: Lexicon;
  readonly rules: WordRules;
  /** Words by falling frequency, with vectors; the network has those of the first `kept`, and learns letters from all. */
  readonly words: readonly string[];
  readonly vectors: WordVectors;
  readonly kept: number;
  /** How often the sentences are gone through, with other words in the place of hidden ones each time. */
  readonly passes: number;
  /** Share of the capitalised words that are looked at as if they were unknown. */
  readonly hidden: number;
  readonly seed: number;
  readonly refill: Refill;
}

/** Sentences to measure on while learning, with the scores that the CRF gives every label of every word. */
export interface MeasuredSet {
  readonly name: string;
  readonly sentences: readonly LabelledSentence[];
  readonly scores: (sentence: LabelledSentence) => Float32Array;
}

/** What is learnt from and measured on. */
export interface Material {
  readonly sentences: readonly LabelledSentence[];
  readonly measured: readonly MeasuredSet[];
  readonly crfTransitions: Float64Array;
}

/** Writes to `folder`: the views of words, the sentences of each pass, and those measured on. */
export function writeMaterial(folder: string, { sentences, measured, crfTransitions }: Material, { lexicon, rules, words, vectors, kept, passes, hidden, seed, refill }: MaterialOptions): void {
  mkdirSync(folder, { recursive: true });
  const views = new NetworkViews(lexicon, rules);
  const choose = hidingSome(hidden, seededRandom(seed));
  const write = (name: string, numbers: readonly number[] | Float32Array): void => {
    writeFileSync(join(folder, name), numbers instanceof Float32Array ? numbers : Int32Array.from(numbers));
  };
  for (let pass = 0; pass < passes; pass++) writeSentences(`pass-${pass}`, sentences.map(refill), { views, choose, write });
  for (const { name, sentences: own, scores } of measured) {
    writeSentences(name, own, { views, choose: asKnown, write });
    write(`${name}.aside`, own.map(({ words }) => (isPutAside(words) ? 1 : 0)));
    write(`${name}.scores`, Float32Array.from(own.flatMap((sentence) => [...scores(sentence)])));
  }
  write('crf.transitions', Float32Array.from(crfTransitions));
  write('views.vectors', views.all.flatMap((view) => view.vectors));
  writeRagged('views.grams', views.all.map(({ grams }) => grams), write);
  writeRagged('views.features', views.all.map(({ features }) => features), write);
  write('vectors', vectors.values);
  writeRagged('words.grams', words.map((word) => networkView(wordParts(word, { lexicon, rules })).grams), write);
  const about = { dimensions: vectors.dimensions, kept, features: NETWORK_FEATURES, passes, measured: measured.map(({ name }) => name) };
  writeFileSync(join(folder, 'about.json'), JSON.stringify(about));
}

type Write = (name: string, numbers: readonly number[] | Float32Array) => void;

interface SentenceSources {
  readonly views: NetworkViews;
  readonly choose: ChooseMode;
  readonly write: Write;
}

/** `.lengths` by sentence; by word `.views`, `.context` bits, `.allowed` bit sets. */
function writeSentences(name: string, sentences: readonly LabelledSentence[], { views, choose, write }: SentenceSources): void {
  write(`${name}.lengths`, sentences.map(({ words }) => words.length));
  write(`${name}.views`, sentences.flatMap(({ words }) => words.map((word) => views.numberOf(word, choose))));
  write(`${name}.allowed`, sentences.flatMap(({ allowed }) => allowed));
  write(`${name}.context`, sentences.flatMap(({ words }) => {
    const marks = words.map((word) => ({ mark: markOf(plainWord(word)) }));
    const enclosure = findEnclosure(marks);
    return marks.map((_, i) => contextBits(marks, i, enclosure));
  }));
}

/** Rows of different lengths one after the other, and in `-starts` the place of each row's first number. */
function writeRagged(name: string, rows: readonly (readonly number[])[], write: Write): void {
  let start = 0;
  write(name, rows.flat());
  write(`${name}-starts`, rows.map((row) => (start += row.length) - row.length));
}
