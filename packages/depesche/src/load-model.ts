/** Models from the files of their packages, which is faster than from code; for Node. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ModelBytes } from './language.js';
import { installedModel } from './load-languages.js';

/**
 * The model of an installed language, for `loadLanguages({ loadModel })` and `asyncAnalyzer({ loadModel })`.
 *
 * @throws DepescheError `bad-option` for a language that is not installed or has no model
 */
export async function loadModel(language: string): Promise<ModelBytes> {
  const model = installedModel(language);
  const [weights, knowledgeBase] = await Promise.all(['weights.bin', 'knowledge-base.bin'].map((name) => load(`${model.package}/${name}`)));
  return { weights: weights!, knowledgeBase: knowledgeBase! };
}

async function load(file: string): Promise<Uint8Array> {
  return await readFile(fileURLToPath(import.meta.resolve(file)));
}
