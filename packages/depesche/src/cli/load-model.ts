/** The German model from the files of its package, which is faster than from code. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ModelBytes } from '../analyze.js';

/** The bytes of `@depesche/model-de`. */
export async function loadModel(): Promise<ModelBytes> {
  const [weights, knowledgeBase] = await Promise.all([load('weights.bin'), load('knowledge-base.bin')]);
  return { weights, knowledgeBase };
}

async function load(name: string): Promise<Uint8Array> {
  return await readFile(fileURLToPath(import.meta.resolve(`@depesche/model-de/${name}`)));
}
