import { expect, it } from 'vitest';
import { beginOf, classOf, LABEL_COUNT, OUTSIDE } from '../labels.js';
import { readModel } from '../model/read-model.js';
import { tinyModelBytes } from '../tiny-model.fixture.js';
import { tinyNetwork } from '../tiny-network.fixture.js';
import { NameTagger } from './name-tagger.js';

const place = classOf('place', 'name');
const none = tinyNetwork(0);
const silent = { ...none, output: none.output.map(() => 0), outputBias: none.outputBias.map(() => 0) };

/** A network that gives one label a score wherever it is asked. */
function inFavourOf(label: number, score: number): typeof silent {
  return { ...silent, outputBias: Float32Array.from({ length: LABEL_COUNT }, (_, y) => (y === label ? score : 0)) };
}

function labelsOf(words: readonly string[], network?: typeof silent): number[] {
  const { labels, length } = new NameTagger(readModel(tinyModelBytes({ Berlin: place }, network))).label(words);
  return [...labels.subarray(0, length)];
}

const words = ['Berlin', 'liegt', 'hier'];
const alone = [beginOf(place), OUTSIDE, OUTSIDE];

it.each([
  ['without a network', undefined, alone],
  ['with one that says nothing', silent, alone],
  ['with one that is for another label', inFavourOf(beginOf(place), 40), [beginOf(place), beginOf(place), beginOf(place)]],
  ['with one that is against names', inFavourOf(OUTSIDE, 90), [OUTSIDE, OUTSIDE, OUTSIDE]],
])('adds the scores of features and network: %s', (_, network, expected) => {
  expect(labelsOf(words, network)).toEqual(expected);
});

it('labels nothing, one word, and more words than it has room for', () => {
  const tagger = new NameTagger(readModel(tinyModelBytes({ Berlin: place }, tinyNetwork(0))));
  for (const length of [0, 1, 500]) expect(tagger.label(new Array<string>(length).fill('Berlin')).length).toBe(length);
});

it('gives the same once it has forgotten words, and with those it has kept', () => {
  const tagger = new NameTagger(readModel(tinyModelBytes({ Berlin: place, Kiel: place }, tinyNetwork(0))));
  const read = (sentence: readonly string[]): number[] => {
    const labelled = tagger.label(sentence);
    return sentence.map((_, word) => labelled.probability(word));
  };
  const often = ['Berlin', 'liegt', 'nicht', 'bei', 'Kiel'];
  const once = ['Von', 'Kiel', 'nach', 'Berlin'];
  const expected = [read(often), read(once), read(often)];
  for (let i = 0; i < 40_000; i += 50) {
    read(Array.from({ length: 50 }, (_, k) => `Wort${String.fromCharCode(97 + (i % 26))}${(i + k).toString(36).replace(/\d/g, 'x')}${i}`));
    if (i % 1000 === 0) expect(read(often)).toEqual(expected[0]);
  }
  expect([read(often), read(once), read(often)]).toEqual(expected);
});
