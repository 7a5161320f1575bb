/** What a package's tarball holds, and whether the linters of packaging are content with it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicPackage } from './public-packages.js';
import { run } from './run.js';

const requiredFields = ['description', 'keywords', 'homepage', 'bugs', 'repository', 'license', 'type', 'sideEffects', 'exports', 'files', 'engines'];
/** In every tarball. */
const neededFiles = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];
/** Beside what `files` lists. */
const allowedFiles = new Set([...neededFiles, 'NOTICE']);

/** Packs a prepared package into `target` and checks the tarball; gives its unpacked size in kB. */
export function checkTarball({ folder, manifest }: PublicPackage, target: string, binaries: string): number {
  const missing = requiredFields.filter((field) => manifest[field] === undefined);
  if (missing.length > 0) throw new Error(`package.json of ${manifest.name} lacks ${missing.join(', ')}.`);
  const [packed] = JSON.parse(run(['npm', 'pack', '--json', '--pack-destination', target], { cwd: folder })) as [
    { filename: string; unpackedSize: number; files: { path: string }[] },
  ];
  const absent = neededFiles.filter((name) => !packed.files.some(({ path }) => path === name));
  if (absent.length > 0) throw new Error(`The tarball of ${manifest.name} lacks ${absent.join(', ')}.`);
  const listed = manifest.files ?? [];
  const surplus = packed.files
    .map(({ path }) => path)
    .filter((path) => !allowedFiles.has(path) && !listed.some((entry) => path === entry || path.startsWith(`${entry}/`)));
  if (surplus.length > 0) throw new Error(`The tarball of ${manifest.name} holds ${surplus.join(', ')}.`);
  if (packed.files.some(({ path }) => /\.test\.|\.bench\./.test(path))) throw new Error(`The tarball of ${manifest.name} holds tests.`);
  const tarball = join(target, readdirSync(target).find((name) => name === packed.filename) ?? packed.filename);
  run([join(binaries, 'publint'), tarball, '--strict'], { cwd: folder });
  run([join(binaries, 'attw'), tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...dataEntries(manifest.exports ?? {})], { cwd: folder });
  return packed.unpackedSize / 1000;
}

/** Entry points that are files of data, which have no types. */
function dataEntries(exports: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(exports)
    .filter((path) => /\.(?:json|bin|css)$/.test(path))
    .map((path) => path.slice(2));
}
