/** Where the matrices of a network and what its layers give lie in the memory of a kernel. */
import { CONTEXT_BITS } from '../features/context-bits.js';
import { NETWORK_FEATURES } from '../features/network-view.js';
import type { MatrixKernel } from '../kernel/matrix-kernel.js';
import { LABEL_COUNT } from '../labels.js';
import { type NetworkTable, WINDOW } from '../model/network-table.js';

/** Positions in the memory, and widths of rows: units, and what makes them a multiple of four. */
export interface NetworkLayout {
  readonly wordWidth: number;
  readonly windowWidth: number;
  readonly labelWidth: number;
  readonly fromVectors: number;
  readonly fromGrams: number;
  readonly features: number;
  readonly wordBias: number;
  /** A row for each unit of a word: what it adds to all places of the window, one after the other. */
  readonly window: number;
  readonly context: number;
  readonly windowBias: number;
  readonly output: number;
  readonly outputBias: number;
  /** The vector or the letters of a word. */
  readonly inputs: number;
  readonly word: number;
  readonly hidden: number;
  readonly sums: number;
  /** Positions of rows to be added. */
  readonly list: number;
  /** Behind all of them. */
  readonly end: number;
}

/** Copies the matrices of a network into the memory of a kernel. */
export function layNetwork({ shape, ...network }: NetworkTable, kernel: MatrixKernel): NetworkLayout {
  const { dimensions, gramWidth, wordUnits, windowUnits } = shape;
  const [wordWidth, windowWidth, labelWidth] = [fullWidth(wordUnits), fullWidth(windowUnits), fullWidth(LABEL_COUNT)];
  const memory = new Memory(kernel, 2 * Math.max(dimensions, gramWidth, wordUnits, windowUnits));
  const window = memory.room(wordUnits * WINDOW * windowWidth);
  for (let place = 0; place < WINDOW; place++) {
    const matrix = network.window.subarray(place * wordUnits * windowUnits, (place + 1) * wordUnits * windowUnits);
    memory.copy(matrix, { units: windowUnits, to: window + place * windowWidth, width: WINDOW * windowWidth });
  }
  return {
    wordWidth,
    windowWidth,
    labelWidth,
    window,
    fromVectors: memory.matrix(network.fromVectors, wordUnits),
    fromGrams: memory.matrix(network.fromGrams, wordUnits),
    features: memory.matrix(network.features, wordUnits),
    wordBias: memory.matrix(network.wordBias, wordUnits),
    context: memory.matrix(network.context, windowUnits),
    windowBias: memory.matrix(network.windowBias, windowUnits),
    output: memory.matrix(network.output, LABEL_COUNT),
    outputBias: memory.matrix(network.outputBias, LABEL_COUNT),
    inputs: memory.room(Math.max(dimensions, gramWidth)),
    word: memory.room(wordWidth),
    hidden: memory.room(windowWidth),
    sums: memory.room(labelWidth),
    list: memory.room(NETWORK_FEATURES + WINDOW + CONTEXT_BITS),
    end: memory.end,
  };
}

/** Units of a row and what makes it a multiple of four; the kernel adds four at a time. */
function fullWidth(units: number): number {
  return Math.ceil(units / 4) * 4;
}

/** Gives parts of a kernel's memory away, one after the other. */
class Memory {
  /** Behind what is given away. */
  end: number;

  /** @param first so many numbers at the beginning are left to the kernel */
  constructor(
    private readonly kernel: MatrixKernel,
    first: number,
  ) {
    this.end = fullWidth(first);
  }

  /** So many numbers, all 0. */
  room(count: number): number {
    const start = this.end;
    this.end += fullWidth(count);
    this.kernel.reserve(this.end);
    return start;
  }

  /** A matrix whose rows have so many units. */
  matrix(values: Float32Array, units: number): number {
    const width = fullWidth(units);
    const start = this.room((values.length / units) * width);
    this.copy(values, { units, to: start, width });
    return start;
  }

  /** Copies the rows of a matrix to rows of another width. */
  copy(values: Float32Array, { units, to, width }: { readonly units: number; readonly to: number; readonly width: number }): void {
    const { numbers } = this.kernel;
    for (let row = 0; row * units < values.length; row++) numbers.set(values.subarray(row * units, (row + 1) * units), to + row * width);
  }
}
