/** A model for tests that knows a few words and nothing else. */
import { featureKey } from './features/feature-hash.js';
import { viewWord } from './features/word-view.js';
import { beginOf, insideOf, LABEL_COUNT } from './labels.js';
import type { NetworkTable } from './model/network-table.js';
import { type Model, readModel } from './model/read-model.js';
import { writeModel } from './model/write-model.js';

const nothingKnown = { attributesOf: () => undefined };

/** The bytes of a model that gives each word listed its label, at the start of a name or after a word of the same class; with a network if one is given. */
export function tinyModelBytes(classes: Readonly<Record<string, number>>, network?: NetworkTable): Uint8Array {
  const weights = new Map<number, [label: number, weight: number][]>();
  for (const [word, nameClass] of Object.entries(classes)) {
    for (const hash of wordFeatures(word)) {
      weights.set(featureKey(hash), [
        [beginOf(nameClass), 100],
        [insideOf(nameClass), 105],
      ]);
    }
  }
  const sorted = [...weights].sort((a, b) => a[0] - b[0]);
  return writeModel({
    language: 'de',
    endings: ['s'],
    clitics: [],
    transitions: new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT).map((_, i) => (i % LABEL_COUNT === 0 ? 1 : 0)),
    features: {
      keys: Uint32Array.from(sorted, ([key]) => key),
      counts: Uint8Array.from(sorted, ([, labels]) => labels.length),
      labels: Uint8Array.from(sorted.flatMap(([, labels]) => labels.map(([label]) => label))),
      weights: Int8Array.from(sorted.flatMap(([, labels]) => labels.map(([, weight]) => weight))),
      scale: 0.1,
    },
    lexicon: {
      hashes: new Uint32Array(),
      frequencies: new Uint8Array(),
      lists: new Uint8Array(),
      classes: new Uint16Array(),
      coarser: [new Uint16Array(1)],
    },
    ...(network && { network }),
  });
}

/** The model of `tinyModelBytes`. */
export function tinyModel(classes: Readonly<Record<string, number>>): Model {
  return readModel(tinyModelBytes(classes));
}

/** The features that only this word has. */
function wordFeatures(word: string): number[] {
  const rules = { endings: [] };
  const shared = new Set(viewWord(word, { lexicon: nothingKnown, rules, mode: 'unknown' }).own);
  return viewWord(word, { lexicon: nothingKnown, rules }).own.filter((hash) => !shared.has(hash));
}
