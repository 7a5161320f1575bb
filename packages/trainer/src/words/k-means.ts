/** Word classes: spherical k-means over word vectors. */
import { seededRandom } from '@depesche/corpus/random';

export interface KMeansOptions {
  readonly dimensions: number;
  readonly classes: number;
  readonly rounds: number;
  readonly seed: number;
}

/**
 * The class of each vector, from 1 on. Vectors are compared by their direction; those at the start of the array, the
 * most frequent words, give the first centres.
 */
export function clusterVectors(vectors: Float32Array, options: KMeansOptions): Int32Array {
  const { dimensions, classes, rounds } = options;
  const unit = normalized(vectors, dimensions);
  const count = unit.length / dimensions;
  const centres = firstCentres(unit, options);
  const assigned = new Int32Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) assigned[i] = nearest(unit, i * dimensions, { centres, dimensions });
    if (round < rounds - 1) moveCentres(centres, { unit, assigned, dimensions, classes });
  }
  return assigned.map((centre) => centre + 1);
}

/** Each vector scaled to length 1; a vector of length 0 stays as it is. */
export function normalized(vectors: Float32Array, dimensions: number): Float32Array {
  const unit = new Float32Array(vectors.length);
  for (let start = 0; start < vectors.length; start += dimensions) {
    let sum = 0;
    for (let k = 0; k < dimensions; k++) sum += vectors[start + k]! ** 2;
    const scale = sum === 0 ? 0 : 1 / Math.sqrt(sum);
    for (let k = 0; k < dimensions; k++) unit[start + k] = vectors[start + k]! * scale;
  }
  return unit;
}

function firstCentres(unit: Float32Array, { dimensions, classes, seed }: KMeansOptions): Float32Array {
  const random = seededRandom(seed);
  const frequent = Math.min(unit.length / dimensions, classes * 8);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(classes, frequent)) chosen.add(random.below(frequent));
  const centres = new Float32Array(classes * dimensions);
  [...chosen].forEach((word, place) => {
    centres.set(unit.subarray(word * dimensions, (word + 1) * dimensions), place * dimensions);
  });
  return centres;
}

function nearest(
  unit: Float32Array,
  start: number,
  { centres, dimensions }: { readonly centres: Float32Array; readonly dimensions: number },
): number {
  let best = 0;
  let bestDot = -Infinity;
  for (let base = 0, centre = 0; base < centres.length; base += dimensions, centre++) {
    let dot = 0;
    for (let k = 0; k < dimensions; k++) dot += unit[start + k]! * centres[base + k]!;
    if (dot <= bestDot) continue;
    bestDot = dot;
    best = centre;
  }
  return best;
}

function moveCentres(
  centres: Float32Array,
  { unit, assigned, dimensions, classes }: { unit: Float32Array; assigned: Int32Array; dimensions: number; classes: number },
): void {
  const sums = new Float32Array(classes * dimensions);
  assigned.forEach((centre, word) => {
    for (let k = 0; k < dimensions; k++) sums[centre * dimensions + k]! += unit[word * dimensions + k]!;
  });
  const moved = normalized(sums, dimensions);
  for (let centre = 0; centre < classes; centre++) {
    const base = centre * dimensions;
    if (moved.subarray(base, base + dimensions).some((value) => value !== 0)) {
      centres.set(moved.subarray(base, base + dimensions), base);
    }
  }
}
