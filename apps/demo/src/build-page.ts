/** Builds the page into a folder: `node --conditions=@depesche/source --import tsx src/build-page.ts [FOLDER]`. */
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import config from '../vite.config.js';

/** Builds the page; by default into `dist/`. */
export async function buildPage(folder: string = fileURLToPath(new URL('../dist', import.meta.url))): Promise<string> {
  await build({ ...config, configFile: false, logLevel: 'warn', build: { ...config.build, outDir: folder } });
  return folder;
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log(await buildPage(argv[2] === undefined ? undefined : resolve(argv[2])));
