/** Archives of the data folder, unpacked once into the cache. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, dataPath } from './data-folder.js';

/** The folder of the cache that holds the archive's content; unpacked beside it first, so that what was broken off is not taken for whole. */
export function unpacked(name: string, archive: string): string {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  execFileSync('tar', ['-xJf', dataPath(archive), '-C', temporary]);
  renameSync(temporary, folder);
  return folder;
}
