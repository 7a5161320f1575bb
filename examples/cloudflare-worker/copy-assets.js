// Puts the files of the German model where wrangler uploads assets from.
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const target = new URL('assets/model-de/', import.meta.url);
mkdirSync(target, { recursive: true });
for (const file of ['weights.bin', 'knowledge-base.bin']) copyFileSync(fileURLToPath(import.meta.resolve(`@depesche/model-de/${file}`)), new URL(file, target));
