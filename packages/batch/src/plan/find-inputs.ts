/** From what was named to files: folders, globs, lists and files as they are. */
import { readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { badOption } from '@depesche/article';
import { inputFormats } from 'depesche/formats';
import { glob } from 'tinyglobby';

export interface FoundInput {
  readonly kind: 'warc' | 'lines' | 'packed-lines' | 'file';
  /** Absolute. */
  readonly path: string;
  readonly size: number;
}

/** By the ends of their names. */
const kinds: readonly (readonly [kind: FoundInput['kind'], suffixes: readonly string[]])[] = [
  ['warc', ['.warc', '.warc.gz']],
  ['lines', ['.jsonl', '.ndjson']],
  ['packed-lines', ['.jsonl.gz', '.ndjson.gz']],
  ['file', Object.values(inputFormats).flatMap(({ suffixes }) => suffixes)],
];
const suffixes = kinds.flatMap(([, ends]) => ends);

export interface InputNames {
  /** Files, folders and globs. */
  readonly inputs: readonly string[];
  /** A file with one of these on each line. */
  readonly filesFrom?: string;
  /** Nothing below it is read. */
  readonly out: string;
}

/**
 * The files in the order in which they were named, those of a folder or glob by name; a file that is named twice is read once.
 *
 * @throws DepescheError `bad-option` for what is not there
 */
export async function findInputs({ inputs, filesFrom, out }: InputNames): Promise<FoundInput[]> {
  const listed = filesFrom === undefined ? [] : await readList(filesFrom);
  const found = new Map<string, FoundInput>();
  for (const name of [...inputs, ...listed]) {
    for (const path of await expand(name, out)) {
      if (!found.has(path)) found.set(path, { kind: kindOf(path), path, size: (await stat(path)).size });
    }
  }
  if (found.size === 0) throw badOption('inputs', inputs, `files, folders or globs with files that end in ${suffixes.join(', ')}`);
  return [...found.values()];
}

function kindOf(path: string): FoundInput['kind'] {
  const name = path.toLowerCase();
  return kinds.find(([, ends]) => ends.some((end) => name.endsWith(end)))?.[0] ?? 'file';
}

async function expand(name: string, out: string): Promise<string[]> {
  if (/^https?:\/\//i.test(name)) throw badOption('inputs', name, 'files; nothing is fetched, so fetch it first');
  const path = resolve(name);
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isFile() === true) return [path];
  const isFolder = entry?.isDirectory() === true;
  const [cwd, pattern] = isFolder ? [path, '**/*'] : globParts(name);
  const files = await glob(pattern, { cwd, absolute: true, dot: false, followSymbolicLinks: false, expandDirectories: false });
  const inside = files.map((file) => resolve(file)).filter((file) => !isBelow(file, out) && (!isFolder || suffixes.some((end) => file.toLowerCase().endsWith(end))));
  if (inside.length === 0) throw badOption('inputs', name, isFolder ? `a folder with files that end in ${suffixes.join(', ')}` : 'files that are there');
  return inside.sort((a, b) => (a < b ? -1 : 1));
}

/** The folder that a glob starts in: only below it is searched. */
function globParts(name: string): readonly [folder: string, pattern: string] {
  const steps = name.split('/');
  const first = steps.findIndex((step) => /[*?[\]{}()!]/.test(step));
  return first < 0 ? ['.', name] : [resolve(first === 0 ? '.' : `${steps.slice(0, first).join('/')}/`), steps.slice(first).join('/')];
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

async function readList(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw badOption('filesFrom', path, `a list of files that can be read (${(error as Error).message})`);
  });
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
