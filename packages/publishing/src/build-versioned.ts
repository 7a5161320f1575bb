/** Packages whose code says its version: what was built before the version was set must be built once more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicPackages } from './public-packages.js';
import { run } from './run.js';

/** Builds those packages of a scratch copy anew. A release needs no such thing: it builds when the versions are set. */
export function buildVersioned(copy: string, binaries: string): void {
  for (const { folder } of publicPackages(copy)) if (saysItsVersion(join(folder, 'src'))) run([join(binaries, 'tsup')], { cwd: folder });
}

function saysItsVersion(source: string): boolean {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return files.some((name) => /from '(?:\.\.\/)+package\.json'/.test(readFileSync(join(source, name), 'utf8')));
}
