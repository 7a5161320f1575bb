/** What one can import from the published packages, and the source file behind it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.js';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** Absolute paths of source files by what one imports (`@depesche/parse/html`), of every entry point with types that is for users. */
export function sourceEntries(): Readonly<Record<string, string>> {
  const folders = readdirSync(join(repository, 'packages')).map((name) => join(repository, 'packages', name));
  return Object.fromEntries(folders.filter((folder) => existsSync(join(folder, 'package.json'))).flatMap(entriesOf));
}

function entriesOf(folder: string): (readonly [name: string, file: string])[] {
  const { name, private: isPrivate = false, exports = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (isPrivate) return [];
  return Object.entries(exports).flatMap(([path, target]) => {
    // What is made of the built code has the types beside it.
    const source = typeof target === 'string' ? undefined : (target['@depesche/source'] ?? target['types']?.replace('/dist/', '/src/').replace('.d.ts', '.ts'));
    // `training` is for the trainer of the model packages and may change at any time.
    if (source === undefined || !source.endsWith('.ts') || path === './training' || !existsSync(join(folder, source))) return [];
    return [[name + path.slice(1), join(folder, source)] as const];
  });
}
