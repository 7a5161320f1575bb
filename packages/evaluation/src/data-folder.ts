/** Where the corpora and scorers lie; they are not part of this repository. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Folder of the corpora: `DEPESCHE_DATA`, by default `../shared/data` beside the checkout. */
export const dataFolder: string = resolve(repository, process.env['DEPESCHE_DATA'] ?? '../shared/data');

/** Folder of the scorers: `DEPESCHE_BENCH`, by default `bench` beside the data folder. */
export const benchFolder: string = resolve(repository, process.env['DEPESCHE_BENCH'] ?? join(dataFolder, '../bench'));

/** Folder for unpacked corpora and outputs; ignored by git. */
export const cacheFolder: string = join(repository, '.cache');

/** Says that a corpus or scorer is not there, and how to point to it. */
export class MissingData extends Error {
  override readonly name = 'MissingData';
}

/**
 * Absolute path of a file or folder below the data folder.
 *
 * @throws MissingData when it is not there
 */
export function dataPath(relative: string): string {
  return present(join(dataFolder, relative), 'DEPESCHE_DATA');
}

/**
 * Absolute path of a scorer.
 *
 * @throws MissingData when it is not there
 */
export function benchPath(relative: string): string {
  return present(join(benchFolder, relative), 'DEPESCHE_BENCH');
}

function present(path: string, variable: string): string {
  if (existsSync(path)) return path;
  throw new MissingData(`${path} is not there. Set ${variable} to the folder that holds it.`);
}
