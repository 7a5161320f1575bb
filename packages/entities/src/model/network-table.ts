/** The weights of the window network, as the model file holds them. */
import { CONTEXT_BITS } from '../features/context-bits.js';
import { NETWORK_FEATURES } from '../features/network-view.js';
import { LABEL_COUNT } from '../labels.js';
import type { ByteReader } from './byte-reader.js';
import type { ByteWriter } from './byte-writer.js';

/** Words to either side that the network looks at, and the word itself. */
export const WINDOW = 5;

/** Vectors that a word lends the network: its own, that of its beginning and that of its end. */
const VECTOR_SLOTS = 3;

/** A vector is put together of parts; each is one of so many. */
export const PART_CHOICES = 256;

/** Sizes of a network. */
export interface NetworkShape {
  /** Numbers a word vector has, and parts it is made of. */
  readonly dimensions: number;
  readonly parts: number;
  /** Letter n-grams share so many rows, a power of 2 up to 65,536, of so many numbers. */
  readonly gramRows: number;
  readonly gramWidth: number;
  readonly wordUnits: number;
  readonly windowUnits: number;
}

/** Matrices of the network: one row for each input, one column for each output. */
export interface NetworkMatrices {
  /** `parts` code books of 256 parts of vectors each. */
  readonly book: Float32Array;
  readonly fromVectors: Float32Array;
  readonly fromGrams: Float32Array;
  readonly features: Float32Array;
  readonly wordBias: Float32Array;
  /** One matrix for each place of the window, from two words before to two words behind. */
  readonly window: Float32Array;
  readonly context: Float32Array;
  readonly windowBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

export interface NetworkTable extends NetworkMatrices {
  readonly shape: NetworkShape;
  /** For each word with a vector the numbers of its parts; in the order of the lexicon. */
  readonly codes: Uint8Array;
  readonly grams: Int8Array;
  /** What a 1 in `grams` is worth. */
  readonly gramScale: number;
}

/** Numbers that each matrix has. */
export function matrixSizes({ dimensions, gramWidth, wordUnits, windowUnits }: NetworkShape): Readonly<Record<keyof NetworkMatrices, number>> {
  return {
    book: dimensions * PART_CHOICES,
    fromVectors: VECTOR_SLOTS * dimensions * wordUnits,
    fromGrams: gramWidth * wordUnits,
    features: NETWORK_FEATURES * wordUnits,
    wordBias: wordUnits,
    window: WINDOW * wordUnits * windowUnits,
    context: CONTEXT_BITS * windowUnits,
    windowBias: windowUnits,
    output: windowUnits * LABEL_COUNT,
    outputBias: LABEL_COUNT,
  };
}

/** The matrices, in their order in the file. */
export const MATRIX_NAMES: readonly (keyof NetworkMatrices)[] = ['book', 'fromVectors', 'fromGrams', 'features', 'wordBias', 'window', 'context', 'windowBias', 'output', 'outputBias'];
const STEPS = 32767;

/** Writes a network; nothing but an empty text for none. */
export function writeNetwork(writer: ByteWriter, network: NetworkTable | undefined): void {
  writer.text(network === undefined ? '' : JSON.stringify(network.shape));
  if (network === undefined) return;
  writer.column(network.codes);
  writer.float32(network.gramScale);
  writer.column(new Uint8Array(network.grams.buffer, network.grams.byteOffset, network.grams.length));
  for (const name of MATRIX_NAMES) {
    const scale = network[name].reduce((most, value) => Math.max(most, Math.abs(value)), 0) / STEPS || 1;
    writer.float32(scale);
    writer.wideColumn(Uint16Array.from(network[name], (value) => Math.round(value / scale) + STEPS));
  }
}

/** Reads what `writeNetwork` wrote; undefined when a part of it does not have the size that its shape asks for. */
export function readNetwork(reader: ByteReader, shape: NetworkShape): NetworkTable | undefined {
  const codes = reader.column();
  const gramScale = reader.float32();
  const bytes = reader.column();
  const grams = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const sizes = matrixSizes(shape);
  const matrices: Partial<Record<keyof NetworkMatrices, Float32Array>> = {};
  for (const name of MATRIX_NAMES) {
    const scale = reader.float32();
    matrices[name] = Float32Array.from(reader.wideColumn(), (value) => (value - STEPS) * scale);
  }
  const fits = MATRIX_NAMES.every((name) => matrices[name]!.length === sizes[name]) && grams.length === shape.gramRows * shape.gramWidth && codes.length % shape.parts === 0;
  return fits ? { shape, codes, gramScale, grams, ...(matrices as Record<keyof NetworkMatrices, Float32Array>) } : undefined;
}
