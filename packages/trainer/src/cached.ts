/** Results of long computations, kept between runs. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where such results are, and whatever else training leaves behind. */
export const cacheFolder: string = join(import.meta.dirname, '../../../.cache/trainer');

/** What `compute` gave for the same `inputs` before, else what it gives now; values must survive JSON. */
export function cached<Value>(name: string, inputs: unknown, compute: () => Value): Value {
  const key = createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 16);
  const file = join(cacheFolder, `${name}-${key}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Value;
  const value = compute();
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(value));
  return value;
}
