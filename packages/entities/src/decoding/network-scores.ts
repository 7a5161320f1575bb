/** The window network: what a word adds to the places around it, and what those sums say of the labels of a place. */
import { CONTEXT_BITS } from '../features/context-bits.js';
import { BORDER_VIEW, type NetworkView } from '../features/network-view.js';
import { chooseKernel } from '../kernel/choose-kernel.js';
import type { MatrixKernel } from '../kernel/matrix-kernel.js';
import { LABEL_COUNT } from '../labels.js';
import { type NetworkTable, PART_CHOICES, WINDOW } from '../model/network-table.js';
import { KeptRows } from './kept-rows.js';
import { layNetwork, type NetworkLayout } from './network-layout.js';

/** Runs a network; what it gives for a word is the same at every place, so callers keep it. */
export class NetworkScores {
  /** What stands beyond the ends of a sentence adds. */
  readonly border: number;
  private readonly layout: NetworkLayout;
  /** For each word as many numbers as all places of the window have. */
  private readonly rows: KeptRows;

  constructor(
    private readonly network: NetworkTable,
    private readonly kernel: MatrixKernel = chooseKernel(),
  ) {
    this.layout = layNetwork(network, kernel);
    const { end, windowWidth } = this.layout;
    this.rows = new KeptRows(kernel, end, WINDOW * windowWidth);
    this.border = this.ofWord(BORDER_VIEW);
    // Words are forgotten, the border is not.
    this.rows = new KeptRows(kernel, end + WINDOW * windowWidth, WINDOW * windowWidth);
  }

  /** What a word adds to the hidden layer of each place that sees it: the position of its rows, one after the other for each place of the window. */
  ofWord({ vectors, grams, features }: NetworkView): number {
    const { network, kernel, layout } = this;
    const { dimensions, gramWidth, wordUnits } = network.shape;
    const { positions } = kernel;
    let count = 0;
    positions[layout.list + count++] = layout.wordBias;
    for (const feature of features) positions[layout.list + count++] = layout.features + feature * layout.wordWidth;
    kernel.sumRows(layout.word, layout.list, count, layout.wordWidth);
    for (let slot = 0; slot < vectors.length; slot++) {
      if (vectors[slot]! === 0) continue;
      this.readVector(vectors[slot]! - 1);
      kernel.addProducts(layout.word, layout.inputs, dimensions, layout.fromVectors + slot * dimensions * layout.wordWidth, layout.wordWidth);
    }
    if (grams.length > 0) {
      this.readLetters(grams);
      kernel.addProducts(layout.word, layout.inputs, gramWidth, layout.fromGrams, layout.wordWidth);
    }
    kernel.keepPositive(layout.word, layout.wordWidth);
    const rows = this.rows.add();
    kernel.addProducts(rows, layout.word, wordUnits, layout.window, WINDOW * layout.windowWidth);
    return rows;
  }

  /** Gives up the rows of all words but those that `keep` is called for before the next word comes. */
  forgetWords(): void {
    this.rows.forget();
  }

  /** Keeps the rows of a word after `forgetWords`, and gives their new position; words are kept in the order they came in. */
  keep(rows: number): number {
    return this.rows.keep(rows);
  }

  /** Adds to `scores` from `at` on what the network gives each label at a place; `window` are the rows of the words from two before to two behind. */
  addScores(window: Uint32Array, bits: number, { scores, at }: { readonly scores: Float32Array; readonly at: number }): void {
    const { kernel, layout } = this;
    const { numbers, positions } = kernel;
    const { list, hidden, sums, windowWidth } = layout;
    let count = 0;
    positions[list + count++] = layout.windowBias;
    for (let place = 0; place < WINDOW; place++) positions[list + count++] = window[place]! + place * windowWidth;
    for (let bit = 0; bit < CONTEXT_BITS; bit++) if ((bits >> bit) & 1) positions[list + count++] = layout.context + bit * windowWidth;
    kernel.sumRows(hidden, list, count, windowWidth);
    kernel.keepPositive(hidden, windowWidth);
    numbers.copyWithin(sums, layout.outputBias, layout.outputBias + layout.labelWidth);
    kernel.addProducts(sums, hidden, this.network.shape.windowUnits, layout.output, layout.labelWidth);
    for (let y = 0; y < LABEL_COUNT; y++) scores[at + y]! += numbers[sums + y]!;
  }

  private readVector(number: number): void {
    const { shape, codes, book } = this.network;
    const { numbers } = this.kernel;
    const width = shape.dimensions / shape.parts;
    for (let part = 0; part < shape.parts; part++) {
      const from = (part * PART_CHOICES + codes[number * shape.parts + part]!) * width;
      const to = this.layout.inputs + part * width;
      for (let k = 0; k < width; k++) numbers[to + k] = book[from + k]!;
    }
  }

  private readLetters(grams: readonly number[]): void {
    const { numbers } = this.kernel;
    const { grams: table, gramScale, shape } = this.network;
    const { gramRows, gramWidth } = shape;
    const { inputs } = this.layout;
    numbers.fill(0, inputs, inputs + gramWidth);
    for (const gram of grams) {
      const from = (gram & (gramRows - 1)) * gramWidth;
      for (let k = 0; k < gramWidth; k++) numbers[inputs + k]! += table[from + k]!;
    }
    for (let k = 0; k < gramWidth; k++) numbers[inputs + k]! *= gramScale;
  }
}
