/** Runs the program that learns the network, and reads what it wrote. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MATRIX_NAMES, type NetworkMatrices, type NetworkShape } from '@depesche/entities/training';

/** A network as it was learnt, in full precision. */
export interface LearntNetwork {
  readonly shape: NetworkShape;
  readonly matrices: NetworkMatrices;
  /** For each word with a vector the numbers of its parts, in the order of the vectors. */
  readonly codes: Uint8Array;
  readonly grams: Float32Array;
  /** As those of the CRF. */
  readonly transitions: Float32Array;
}

/** The interpreter that Debian's packages of PyTorch belong to. */
const PYTHON = process.env['DEPESCHE_PYTHON'] ?? '/usr/bin/python3';

/**
 * Learns from the material in `folder`.
 *
 * @throws Error that says how to install PyTorch when it is not there
 */
export function learnNetwork(folder: string, options: Readonly<Record<string, number>>): LearntNetwork {
  const script = join(import.meta.dirname, 'learn_network.py');
  const { status } = spawnSync(PYTHON, [script, folder, ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${PYTHON} could not learn the network. It needs PyTorch and NumPy: apt-get install python3-torch libopenblas0-serial; DEPESCHE_PYTHON names another interpreter.`);
  return readLearntNetwork(folder);
}

/** What an earlier run left in `folder`. */
function readLearntNetwork(folder: string): LearntNetwork {
  const bytes = (name: string): Uint8Array => Uint8Array.from(readFileSync(join(folder, `network.${name}`)));
  const floats = (name: string): Float32Array => new Float32Array(bytes(name).buffer);
  return {
    shape: JSON.parse(readFileSync(join(folder, 'network.json'), 'utf8')) as NetworkShape,
    codes: bytes('codes'),
    grams: floats('grams'),
    transitions: floats('transitions'),
    matrices: Object.fromEntries(MATRIX_NAMES.map((name) => [name, floats(name)])) as unknown as NetworkMatrices,
  };
}
