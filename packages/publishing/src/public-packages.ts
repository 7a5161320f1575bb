/** The packages of the workspace that go to npm. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly [field: string]: unknown;
}

export interface PublicPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every package under `packages/` of a checkout that is not private, in alphabetical order. */
export function publicPackages(repository: string): PublicPackage[] {
  return readdirSync(join(repository, 'packages'))
    .map((name) => join(repository, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => manifest.private !== true);
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
