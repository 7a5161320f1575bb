import { matrixSizes } from '@depesche/entities/training';
import { expect, it } from 'vitest';
import { packNetwork } from './pack-network.js';

const shape = { dimensions: 4, parts: 2, gramRows: 4, gramWidth: 2, wordUnits: 2, windowUnits: 2 };
const ones = Object.fromEntries(Object.entries(matrixSizes(shape)).map(([name, size]) => [name, new Float32Array(size).fill(1)])) as Record<keyof ReturnType<typeof matrixSizes>, Float32Array>;
const learnt = { matrices: ones, shape, codes: Uint8Array.of(1, 2, 3, 4, 5, 6), grams: Float32Array.of(0.5, -1, 0, 0.25, 0, 0, 0, 1), transitions: new Float32Array(0) };

it('puts the vectors in the order of the lexicon', () => {
  expect([...packNetwork(learnt, [3, 1, 2], 0.5).codes]).toEqual([5, 6, 1, 2, 3, 4]);
});

it('makes bytes of the letter n-grams', () => {
  const { grams, gramScale } = packNetwork(learnt, [], 0.5);
  expect([...grams].map((value) => value * gramScale)).toEqual([...learnt.grams].map((value) => expect.closeTo(value, 2) as number));
});

it('takes a share of the scores and leaves the rest as it is', () => {
  const packed = packNetwork(learnt, [], 0.25);
  expect([...packed.output, ...packed.outputBias].every((weight) => weight === 0.25)).toBe(true);
  expect(packed.window).toEqual(ones.window);
});
