/** A network for tests, small and with weights that follow a pattern. */
import { CONTEXT_BITS } from './features/context-bits.js';
import { NETWORK_FEATURES } from './features/network-view.js';
import { LABEL_COUNT } from './labels.js';
import { matrixSizes, type NetworkMatrices, type NetworkTable } from './model/network-table.js';

/** A network with vectors for `words` words, whose weights are small and come from `seed`. */
export function tinyNetwork(words: number, seed = 1): NetworkTable {
  const shape = { dimensions: 4, parts: 2, gramRows: 64, gramWidth: 3, wordUnits: 5, windowUnits: 6 };
  let state = seed;
  const next = (): number => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff - 0.5;
  const matrices = Object.fromEntries(Object.entries(matrixSizes(shape)).map(([name, size]) => [name, Float32Array.from({ length: size }, next)])) as unknown as NetworkMatrices;
  return {
    ...matrices,
    shape,
    codes: Uint8Array.from({ length: words * shape.parts }, () => Math.floor((next() + 0.5) * 256)),
    grams: Int8Array.from({ length: shape.gramRows * shape.gramWidth }, () => Math.round(next() * 254)),
    gramScale: 0.01,
  };
}

/** What a network gives the labels of the middle of a window, written down as the formula says it; words by their inputs. */
export function slowScores({ shape, ...network }: NetworkTable, window: readonly { readonly vectors: readonly number[]; readonly grams: readonly number[]; readonly features: readonly number[] }[], bits: number): number[] {
  const { dimensions, parts, gramWidth, gramRows, wordUnits, windowUnits } = shape;
  const product = (inputs: readonly number[], matrix: Float32Array, width: number, start = 0): number[] =>
    Array.from({ length: width }, (_, k) => inputs.reduce((sum, input, i) => sum + input * matrix[start + i * width + k]!, 0));
  const plus = (...terms: readonly (readonly number[])[]): number[] => terms[0]!.map((_, k) => terms.reduce((sum, term) => sum + term[k]!, 0));
  const positive = (values: readonly number[]): number[] => values.map((value) => Math.max(0, value));
  const vectorOf = (number: number): number[] => {
    const width = dimensions / parts;
    return number === 0 ? new Array<number>(dimensions).fill(0) : Array.from({ length: dimensions }, (_, k) => network.book[(Math.floor(k / width) * 256 + network.codes[(number - 1) * parts + Math.floor(k / width)]!) * width + (k % width)]!);
  };
  const oneHot = (rows: readonly number[], count: number): number[] => Array.from({ length: count }, (_, i) => rows.filter((row) => row === i).length);
  const words = window.map(({ vectors, grams, features }) => {
    const letters = Array.from({ length: gramWidth }, (_, k) => grams.reduce((sum, gram) => sum + network.grams[(gram % gramRows) * gramWidth + k]! * network.gramScale, 0));
    return positive(plus([...network.wordBias], product(oneHot(features, NETWORK_FEATURES), network.features, wordUnits), product(vectors.flatMap(vectorOf), network.fromVectors, wordUnits), product(letters, network.fromGrams, wordUnits)));
  });
  const context = oneHot(Array.from({ length: CONTEXT_BITS }, (_, bit) => bit).filter((bit) => (bits >> bit) & 1), CONTEXT_BITS);
  const hidden = positive(plus([...network.windowBias], product(words.flat(), network.window, windowUnits), product(context, network.context, windowUnits)));
  return plus([...network.outputBias], product(hidden, network.output, LABEL_COUNT));
}
