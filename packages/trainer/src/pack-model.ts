/** From learnt weights to the content of a model file: pruned, quantised, sorted. */
import {
  type FeatureTable,
  hashText,
  LABEL_COUNT,
  type LexiconTable,
  WORD_BITS,
  type WordAttributes,
} from '@depesche/entities/training';

export interface PackOptions {
  /** What one step of a packed weight is worth; there are 127 to each side of 0. */
  readonly step: number;
  /** A feature is left out when no weight of it is as far from 0 as this: what it costs is its key. */
  readonly leastOfFeature: number;
  /** Weights nearer to 0 than this are left out. */
  readonly least: number;
}

/** The weights by feature; `weights` holds `LABEL_COUNT` numbers for each of `keys`. */
export function packFeatures(keys: Uint32Array, weights: Float32Array, { step, leastOfFeature, least }: PackOptions): FeatureTable {
  const rows = Array.from(keys, (_, row) => row).sort((a, b) => keys[a]! - keys[b]!);
  const kept: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    const own = weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT);
    if (!own.some((weight) => Math.abs(weight) >= leastOfFeature)) continue;
    const before = labels.length;
    own.forEach((weight, label) => {
      if (Math.abs(weight) < least) return;
      labels.push(label);
      values.push(Math.max(-127, Math.min(127, Math.round(weight / step))));
    });
    kept.push(row);
    counts.push(labels.length - before);
  }
  return {
    keys: Uint32Array.from(kept, (row) => keys[row]!),
    counts: Uint8Array.from(counts),
    labels: Uint8Array.from(labels),
    weights: Int8Array.from(values),
    scale: step,
  };
}

/** A packed lexicon, and for each of its words with a vector the number that the vector had. */
export interface PackedLexicon {
  readonly table: LexiconTable;
  readonly vectors: readonly number[];
}

/** The attributes by word; of two words with one hash the first stays. `coarser` as in `LexiconTable`. */
export function packLexicon(attributes: ReadonlyMap<string, WordAttributes>, coarser: readonly Uint16Array[]): PackedLexicon {
  const byHash = new Map<number, WordAttributes>();
  for (const [word, found] of attributes) {
    const hash = hashText(word) >>> (32 - WORD_BITS);
    if (!byHash.has(hash)) byHash.set(hash, found);
  }
  const rows = [...byHash].sort((a, b) => a[0] - b[0]);
  const table = {
    hashes: Uint32Array.from(rows, (row) => row[0]),
    frequencies: Uint8Array.from(rows, (row) => row[1].frequency),
    lists: Uint8Array.from(rows, (row) => row[1].lists),
    classes: Uint16Array.from(rows, (row) => row[1].classes.at(-1)!),
    coarser,
  };
  return { table, vectors: rows.map((row) => row[1].vector).filter((vector) => vector > 0) };
}

/** For each finest class the coarser class that most of its words are in. */
export function coarserClasses(finest: Int32Array, coarse: Int32Array): Uint16Array {
  const votes = new Map<number, Map<number, number>>();
  finest.forEach((fine, word) => {
    const own = votes.get(fine) ?? new Map<number, number>();
    own.set(coarse[word]!, (own.get(coarse[word]!) ?? 0) + 1);
    votes.set(fine, own);
  });
  const result = new Uint16Array(Math.max(...votes.keys()) + 1);
  for (const [fine, own] of votes) result[fine] = [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
  return result;
}
