/** What one can import from the published packages, and the source file behind it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PublicPackage, publicPackages } from '@depesche/publishing/public-packages';
import { repository } from './repository.js';

/** Absolute paths of source files by what one imports (`@depesche/parse/html`), of every entry point with types that is for users. */
export function sourceEntries(): Readonly<Record<string, string>> {
  return Object.fromEntries(publicPackages(repository).flatMap(entriesOf));
}

function entriesOf({ folder, manifest: { name, exports = {} } }: PublicPackage): (readonly [name: string, file: string])[] {
  return Object.entries(exports).flatMap(([path, target]) => {
    // What is made of the built code has the types beside it.
    const source = typeof target === 'string' ? undefined : (target['@depesche/source'] ?? target['types']?.replace('/dist/', '/src/').replace('.d.ts', '.ts'));
    // `training` is for the trainer of the model packages and may change at any time.
    if (source === undefined || !source.endsWith('.ts') || path === './training' || !existsSync(join(folder, source))) return [];
    return [[name + path.slice(1), join(folder, source)] as const];
  });
}
