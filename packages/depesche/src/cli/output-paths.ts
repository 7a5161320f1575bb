/** Under which paths outputs are written: never over an input, never twice under one. */
import { realpath, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { InputError } from './input-error.js';

/** Finds paths for outputs in a folder. */
export class OutputPaths {
  private readonly claimed = new Set<string>();
  /** By stem and suffixes the number to try first, since thousands of inputs may be called `index.html`. */
  private readonly numbers = new Map<string, number>();
  private readonly inputs = new Set<string>();

  private constructor(private readonly folder: string) {}

  /** `inputs` are the files that must stay as they are; those that do not exist do not matter. */
  static async in(folder: string, inputs: readonly string[]): Promise<OutputPaths> {
    const paths = new OutputPaths(folder);
    for (const input of inputs) for (const identity of await identitiesOf(input)) paths.inputs.add(identity);
    return paths;
  }

  /**
   * A path for each suffix, named after the input and numbered where another input has one of them already.
   *
   * @throws InputError when one of them is an input
   */
  async claim({ path, subfolder }: { readonly path: string; readonly subfolder: string }, suffixes: readonly string[]): Promise<string[]> {
    const stem = stemOf(path);
    const key = `${keyOf(join(this.folder, subfolder, stem))} ${suffixes.join(' ')}`;
    for (let number = this.numbers.get(key) ?? 1; ; number++) {
      const name = number === 1 ? stem : `${stem}-${number}`;
      const paths = suffixes.map((suffix) => join(this.folder, subfolder, name + suffix));
      if (paths.some((each) => this.claimed.has(keyOf(each)))) continue;
      for (const each of paths) await this.refuseInput(each);
      for (const each of paths) this.claimed.add(keyOf(each));
      this.numbers.set(key, number + 1);
      return paths;
    }
  }

  private async refuseInput(path: string): Promise<void> {
    const identities = await identitiesOf(path);
    if (identities.some((identity) => this.inputs.has(identity))) throw new InputError(`an input would be overwritten by the output ${path}; choose another folder`);
  }
}

/** The input's name without its ending; one that only dots are left of would be hidden, or another folder. */
function stemOf(path: string): string {
  const name = path === '-' ? 'stdin' : basename(path, extname(path));
  return /^\.*$/.test(name) ? 'article' : name;
}

/** Many file systems take names that differ only in case or composition for the same. */
function keyOf(path: string): string {
  return resolve(path).normalize('NFC').toLowerCase();
}

/** What a file is known by, whatever links lead to it: its real path, and its number on its device. */
export async function identitiesOf(path: string): Promise<string[]> {
  try {
    const [real, { dev, ino }] = await Promise.all([realpath(path), stat(path, { bigint: true })]);
    return ino === 0n ? [real] : [real, `${dev}:${ino}`];
  } catch {
    return [];
  }
}
