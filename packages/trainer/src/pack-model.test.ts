import { LABEL_COUNT, lexiconOf, readModel, writeModel } from '@depesche/entities/training';
import { expect, it } from 'vitest';
import { coarserClasses, packFeatures, packLexicon } from './pack-model.js';

const weights = new Float32Array(3 * LABEL_COUNT);
weights.set([0.5, 0.01, -9, 0.06], 0);
weights.set([0.06], LABEL_COUNT);
weights.set([0, 1], 2 * LABEL_COUNT);
const features = packFeatures(Uint32Array.of(90, 50, 7), weights, { step: 0.02, leastOfFeature: 0.1, least: 0.05 });

it('leaves out small weights and features that have no others, cuts great ones and sorts features by key', () => {
  expect([...features.keys]).toEqual([7, 90]);
  expect([...features.counts]).toEqual([1, 3]);
  expect([...features.labels]).toEqual([1, 0, 2, 3]);
  expect([...features.weights].map((weight) => Math.round(weight * features.scale * 100) / 100)).toEqual([1, 0.5, -2.54, 0.06]);
});

it('survives writing and reading', () => {
  const attributes = new Map([['Berlin', { frequency: 9, classes: [4, 2], lists: 5, vector: 1 }]]);
  const { table: lexicon } = packLexicon(attributes, [Uint16Array.of(0, 3, 4)]);
  const model = readModel(writeModel({ language: 'de', endings: [], clitics: [], transitions: new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT), features, lexicon }));
  expect(model.lexicon.attributesOf('Berlin')).toEqual(attributes.get('Berlin'));
  expect(lexiconOf(lexicon).attributesOf('Bern')).toBeUndefined();
  const place = model.weights.table.find(90);
  const [, ...own] = features.weights;
  expect([...model.weights.entries.subarray(place, place + 4)]).toEqual([3, own[0]! & 0xff, (2 << 8) | (own[1]! & 0xff), (3 << 8) | (own[2]! & 0xff)]);
});

it('finds the coarser class most words of a class are in', () => {
  expect([...coarserClasses(Int32Array.of(1, 1, 1, 2), Int32Array.of(7, 8, 8, 7))]).toEqual([0, 8, 7]);
});
