import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { expect, it } from 'vitest';
import { findRegularExpressions } from './regular-expressions.js';

const packages = fileURLToPath(new URL('../../', import.meta.url));

/** Packages whose code sees untrusted text: all that are published. */
const published = readdirSync(packages).filter((name) => {
  const manifest = join(packages, name, 'package.json');
  return existsSync(manifest) && !(JSON.parse(readFileSync(manifest, 'utf8')) as { private?: boolean }).private;
});

it.each(published)('%s has no regular expression that can run away', async (name) => {
  const { literals, dynamic } = findRegularExpressions(join(packages, name));
  const vulnerable: string[] = [];
  const seen = new Set<string>();
  for (const { source, flags, place } of literals) {
    if (seen.has(`/${source}/${flags}`)) continue;
    seen.add(`/${source}/${flags}`);
    const verdict = await check(source, flags, { timeout: 600_000, checker: 'auto' });
    if (verdict.status === 'safe') continue;
    const reason = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.status;
    vulnerable.push(`${place} /${source}/${flags}: ${reason}`);
  }
  expect(vulnerable).toEqual([]);
  expect(dynamic, 'a RegExp built at run time cannot be checked; write a literal').toEqual([]);
}, 3_600_000);

it('would find a runaway expression', async () => {
  expect((await check('„([^“]|\\\\“)*“', '', { timeout: 20_000 })).status).toBe('vulnerable');
});
