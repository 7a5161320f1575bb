/** Word vectors by skip-gram with negative sampling (Mikolov et al. 2013), with own outputs for left and right. */
import { seededRandom } from '@depesche/corpus/random';
import { FIRST_WORD, LINE_END, type WordCorpus } from './word-corpus.js';

export interface SkipGramOptions {
  readonly dimensions: number;
  /** Words to either side, at most; the nearer ones are looked at more often. */
  readonly window: number;
  readonly negatives: number;
  readonly epochs: number;
  readonly rate: number;
  /** Words more frequent than this share of the text are skipped now and then. */
  readonly sample: number;
  readonly seed: number;
  readonly onProgress?: (message: string) => void;
}

/** One vector a word, `dimensions` numbers each, in the order of `corpus.words`. */
export function trainSkipGram(corpus: WordCorpus, options: SkipGramOptions): Float32Array {
  const { dimensions, window, negatives, epochs, sample } = options;
  const size = corpus.words.length;
  const random = seededRandom(options.seed);
  const inputs = new Float32Array(size * dimensions).map(() => (random.unit() - 0.5) / dimensions);
  const outputs = new Float32Array(2 * size * dimensions);
  const gradient = new Float32Array(dimensions);
  const noise = noiseTable(corpus.counts);
  const keep = keepShares(corpus, sample);
  const sigmoid = sigmoidTable();
  const line = new Int32Array(4096);
  let done = 0;
  const total = epochs * corpus.stream.length;
  const teach = (input: number, output: number, label: number, rate: number): void => {
    const a = input * dimensions;
    const b = output * dimensions;
    let dot = 0;
    for (let k = 0; k < dimensions; k++) dot += inputs[a + k]! * outputs[b + k]!;
    const step = (label - (dot > 6 ? 1 : dot < -6 ? 0 : sigmoid[((dot + 6) * 85) | 0]!)) * rate;
    for (let k = 0; k < dimensions; k++) {
      gradient[k]! += step * outputs[b + k]!;
      outputs[b + k]! += step * inputs[a + k]!;
    }
  };
  const learnLine = (length: number, rate: number): void => {
    for (let i = 0; i < length; i++) {
      const reach = 1 + random.below(window);
      const word = line[i]!;
      const from = Math.max(0, i - reach);
      const to = Math.min(length - 1, i + reach);
      for (let j = from; j <= to; j++) {
        if (j === i) continue;
        const side = j < i ? 0 : size;
        gradient.fill(0);
        teach(word, side + line[j]!, 1, rate);
        for (let n = 0; n < negatives; n++) {
          const other = noise[random.below(noise.length)]!;
          if (other !== line[j]) teach(word, side + other, 0, rate);
        }
        for (let k = 0; k < dimensions; k++) inputs[word * dimensions + k]! += gradient[k]!;
      }
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    let length = 0;
    for (const id of corpus.stream) {
      done++;
      if (id >= FIRST_WORD && length < line.length && random.unit() < keep[id]!) line[length++] = id;
      if (id !== LINE_END) continue;
      learnLine(length, options.rate * Math.max(0.01, 1 - done / total));
      length = 0;
      if (done % 4_000_000 < 40) options.onProgress?.(`word vectors: ${Math.round((100 * done) / total)} %`);
    }
  }
  return inputs;
}

function noiseTable(counts: Int32Array): Int32Array {
  const weights = Float64Array.from(counts, (count) => count ** 0.75);
  const sum = weights.reduce((a, b) => a + b, 0);
  const table = new Int32Array(1 << 21);
  let word = FIRST_WORD;
  let reached = weights[word]! / sum;
  for (let i = 0; i < table.length; i++) {
    while (i / table.length > reached && word < counts.length - 1) reached += weights[++word]! / sum;
    table[i] = word;
  }
  return table;
}

function keepShares(corpus: WordCorpus, sample: number): Float32Array {
  const limit = sample * corpus.stream.length;
  return Float32Array.from(corpus.counts, (count) => (count <= limit ? 1 : Math.sqrt(limit / count)));
}

function sigmoidTable(): Float32Array {
  return Float32Array.from({ length: 1024 }, (_, i) => 1 / (1 + Math.exp(-((i + 0.5) / 85 - 6))));
}
