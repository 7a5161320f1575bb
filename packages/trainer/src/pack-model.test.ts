import { LABEL_COUNT, lexiconOf, readModel, writeModel } from '@depesche/entities/training';
import { expect, it } from 'vitest';
import { coarserClasses, packFeatures, packLexicon } from './pack-model.js';

const weights = new Float32Array(3 * LABEL_COUNT);
weights.set([0.5, 0, -9], 0);
weights.set([0.01], LABEL_COUNT);
weights.set([0, 1], 2 * LABEL_COUNT);
const features = packFeatures(Uint32Array.of(90, 50, 7), weights, { leastSteps: 6, greatestWeight: 2 });

it('leaves out small weights, cuts great ones and sorts features by key', () => {
  expect([...features.keys]).toEqual([7, 90]);
  expect([...features.counts]).toEqual([1, 2]);
  expect([...features.labels]).toEqual([1, 0, 2]);
  expect([...features.weights].map((weight) => Math.round(weight * features.scale * 10) / 10)).toEqual([1, 0.5, -2]);
});

it('survives writing and reading', () => {
  const attributes = new Map([['Berlin', { frequency: 9, classes: [4, 2], lists: 5 }]]);
  const lexicon = packLexicon(attributes, [Uint16Array.of(0, 3, 4)]);
  const model = readModel(writeModel({ language: 'de', endings: [], transitions: new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT), features, lexicon }));
  expect(model.lexicon.attributesOf('Berlin')).toEqual(attributes.get('Berlin'));
  expect(lexiconOf(lexicon).attributesOf('Bern')).toBeUndefined();
  const place = model.weights.table.find(90);
  const [, first, second] = features.weights;
  expect([...model.weights.entries.subarray(place, place + 3)]).toEqual([2, first! & 0xff, (2 << 8) | (second! & 0xff)]);
});

it('finds the coarser class most words of a class are in', () => {
  expect([...coarserClasses(Int32Array.of(1, 1, 1, 2), Int32Array.of(7, 8, 8, 7))]).toEqual([0, 8, 7]);
});
