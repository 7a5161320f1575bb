/** Which inputs the arguments stand for: files as they are, folders with the files in them, lists of paths. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { InputError } from './input-error.js';
import { inputFormats } from './input-formats.js';
import { readStandardInput } from './read-input.js';
import { systemReason } from './system-reason.js';

/** One input. */
export interface Input {
  /** `-` is standard input. */
  readonly path: string;
  /** For messages. */
  readonly name: string;
  /** Folder in which its outputs go, below the output folder: where it lay in the folder that was given. */
  readonly subfolder: string;
  /** Why it cannot be read, where that is known already. */
  readonly problem?: string;
}

export interface InputArguments {
  /** Files and folders; `-` is standard input. */
  readonly inputs: readonly string[];
  /** A file with a path on each line; `-` is standard input. */
  readonly filesFrom?: string;
  /** Is not read from, should it lie in a folder that is. */
  readonly folder?: string;
}

/**
 * The inputs in the order of the arguments, those of a folder by name.
 *
 * @throws InputError when a list of paths cannot be read
 */
export async function listInputs({ inputs, filesFrom, folder }: InputArguments): Promise<Input[]> {
  const listed = filesFrom === undefined ? [] : await readList(filesFrom);
  const output = folder === undefined ? undefined : await realpath(folder).catch(() => resolve(folder));
  const found: Input[] = [];
  // A folder may hold more files than a function takes arguments.
  for (const path of inputs) for (const input of await expand(path, output)) found.push(input);
  for (const path of listed) for (const input of await expand(path === '-' ? `.${sep}-` : path, output)) found.push(input);
  return found;
}

/** Every folder's files whose names end as those of a format do. */
async function expand(path: string, output: string | undefined): Promise<Input[]> {
  if (path === '-') return [{ path, name: 'standard input', subfolder: '' }];
  const isFolder = await stat(path).then((found) => found.isDirectory(), () => false);
  if (!isFolder) return [{ path, name: path, subfolder: '' }];
  const inputs = await inputsBelow(path, '', output);
  return inputs.length > 0 ? inputs : [{ path, name: path, subfolder: '', problem: `holds no file that ends in ${suffixes.join(', ')}` }];
}

const suffixes: readonly string[] = Object.values(inputFormats).flatMap((format) => format.suffixes);

/** Symbolic links to folders are not followed, since they may lead in circles; nothing hidden is read. */
async function inputsBelow(root: string, subfolder: string, output: string | undefined): Promise<Input[]> {
  const folder = join(root, subfolder);
  if ((await realpath(folder).catch(() => undefined)) === output) return [];
  const inputs: Input[] = [];
  for (const entry of await entriesOf(folder)) {
    if (typeof entry === 'string') return [{ path: folder, name: folder, subfolder, problem: entry }];
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) for (const input of await inputsBelow(root, join(subfolder, entry.name), output)) inputs.push(input);
    else if (suffixes.some((suffix) => entry.name.toLowerCase().endsWith(suffix))) inputs.push({ path, name: path, subfolder });
  }
  return inputs;
}

/** What lies in a folder, by name; or only the reason why that cannot be told. */
async function entriesOf(folder: string): Promise<readonly (Dirent | string)[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return [`cannot be looked into: ${systemReason(error)}`];
  }
}

async function readList(path: string): Promise<string[]> {
  try {
    const bytes = path === '-' ? await readStandardInput() : await readFile(path);
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
    return lines.filter((line) => line.trim() !== '');
  } catch (error) {
    throw new InputError(`${path}: the list of files cannot be read: ${systemReason(error)}`, { cause: error });
  }
}
