/** From a learnt network to that of a model file: its letter n-grams as bytes, its words in the order of the lexicon. */
import type { NetworkTable } from '@depesche/entities/training';
import type { LearntNetwork } from './learn-network.js';

/** Steps to either side of 0 that a byte has. */
const STEPS = 127;

/** Of the numbers of the n-grams, so many may be further from 0 than a byte reaches; they are cut. */
const CUT = 0.0002;

/** The network, with scores that are added to the other half of a CRF's; `vectors` are the numbers of the words' vectors in the order of the packed lexicon. */
export function packNetwork({ shape, codes, grams, matrices }: LearntNetwork, vectors: readonly number[], share: number): NetworkTable {
  const { parts } = shape;
  const ordered = new Uint8Array(vectors.length * parts);
  vectors.forEach((vector, place) => { ordered.set(codes.subarray((vector - 1) * parts, vector * parts), place * parts); });
  const sizes = grams.map(Math.abs).sort();
  const gramScale = sizes[Math.floor(sizes.length * (1 - CUT))]! / STEPS;
  return {
    ...matrices,
    shape,
    codes: ordered,
    gramScale,
    grams: Int8Array.from(grams, (value) => Math.max(-STEPS, Math.min(STEPS, Math.round(value / gramScale)))),
    output: matrices.output.map((weight) => weight * share),
    outputBias: matrices.outputBias.map((weight) => weight * share),
  };
}
