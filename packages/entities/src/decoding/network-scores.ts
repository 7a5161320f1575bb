/** The window network: what a word adds to the places around it, and what those sums say of the labels of a place. */
import { CONTEXT_BITS } from '../features/context-bits.js';
import { BORDER_VIEW, type NetworkView } from '../features/network-view.js';
import { LABEL_COUNT } from '../labels.js';
import { type NetworkTable, PART_CHOICES, WINDOW } from '../model/network-table.js';
import { addRows } from './matrix-sum.js';

/** Runs a network; what it gives for a word is the same at every place, so callers keep it. */
export class NetworkScores {
  /** What stands beyond the ends of a sentence adds. */
  readonly border: Float32Array;
  private readonly letters: Float32Array;
  private readonly vector: Float32Array;
  private readonly word: Float32Array;
  private readonly hidden: Float32Array;
  private readonly sums = new Float32Array(LABEL_COUNT);

  constructor(private readonly network: NetworkTable) {
    const { dimensions, gramWidth, wordUnits, windowUnits } = network.shape;
    this.letters = new Float32Array(gramWidth);
    this.vector = new Float32Array(dimensions);
    this.word = new Float32Array(wordUnits);
    this.hidden = new Float32Array(windowUnits);
    this.border = this.ofWord(BORDER_VIEW);
  }

  /** What a word adds to the hidden layer of each place that sees it: one row for each place of the window. */
  ofWord({ vectors, grams, features }: NetworkView): Float32Array {
    const { network, word } = this;
    const { dimensions, gramWidth, wordUnits, windowUnits } = network.shape;
    word.set(network.wordBias);
    for (const feature of features) addRow(word, network.features, feature * wordUnits);
    for (let slot = 0; slot < vectors.length; slot++) {
      if (vectors[slot]! === 0) continue;
      this.readVector(vectors[slot]! - 1);
      addRows(word, { inputs: this.vector, count: dimensions, matrix: network.fromVectors, start: slot * dimensions * wordUnits, width: wordUnits });
    }
    if (grams.length > 0) {
      this.readLetters(grams);
      addRows(word, { inputs: this.letters, count: gramWidth, matrix: network.fromGrams, width: wordUnits });
    }
    onlyPositive(word);
    const rows = new Float32Array(WINDOW * windowUnits);
    for (let place = 0; place < WINDOW; place++) {
      addRows(rows, { inputs: word, count: wordUnits, matrix: network.window, start: place * wordUnits * windowUnits, width: windowUnits, at: place * windowUnits });
    }
    return rows;
  }

  /** Adds to `scores` from `at` on what the network gives each label at a place; `window` are the rows of the words from two before to two behind. */
  addScores(window: readonly Float32Array[], bits: number, { scores, at }: { readonly scores: Float32Array; readonly at: number }): void {
    const { network, hidden, sums } = this;
    const { windowUnits } = network.shape;
    const [a, b, c, d, e] = window as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
    const bias = network.windowBias;
    const two = 2 * windowUnits;
    const three = 3 * windowUnits;
    const four = 4 * windowUnits;
    for (let k = 0; k < windowUnits; k++) hidden[k] = bias[k]! + a[k]! + b[windowUnits + k]! + c[two + k]! + d[three + k]! + e[four + k]!;
    for (let bit = 0; bit < CONTEXT_BITS; bit++) if ((bits >> bit) & 1) addRow(hidden, network.context, bit * windowUnits);
    onlyPositive(hidden);
    sums.set(network.outputBias);
    addRows(sums, { inputs: hidden, count: windowUnits, matrix: network.output, width: LABEL_COUNT });
    for (let y = 0; y < LABEL_COUNT; y++) scores[at + y]! += sums[y]!;
  }

  private readVector(number: number): void {
    const { shape, codes, book } = this.network;
    const width = shape.dimensions / shape.parts;
    for (let part = 0; part < shape.parts; part++) {
      const from = (part * PART_CHOICES + codes[number * shape.parts + part]!) * width;
      for (let k = 0; k < width; k++) this.vector[part * width + k] = book[from + k]!;
    }
  }

  private readLetters(grams: readonly number[]): void {
    const { letters, network } = this;
    const { gramRows, gramWidth } = network.shape;
    letters.fill(0);
    for (const gram of grams) {
      const from = (gram & (gramRows - 1)) * gramWidth;
      for (let k = 0; k < gramWidth; k++) letters[k]! += network.grams[from + k]!;
    }
    for (let k = 0; k < gramWidth; k++) letters[k]! *= network.gramScale;
  }
}

function addRow(sums: Float32Array, matrix: Float32Array, start: number): void {
  for (let k = 0; k < sums.length; k++) sums[k]! += matrix[start + k]!;
}

function onlyPositive(values: Float32Array): void {
  for (let k = 0; k < values.length; k++) if (values[k]! < 0) values[k] = 0;
}
