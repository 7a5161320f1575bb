/** The command's output: standard output or files in a folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Article } from '@depesche/article';
import type { Arguments } from './arguments.js';
import { outputFormats } from './output-formats.js';
import { InputError } from './read-input.js';

/** Writes articles one after the other; remembers the file names it gave. */
export class OutputWriter {
  private readonly stems = new Set<string>();
  private readonly inputs: ReadonlySet<string>;

  constructor(private readonly args: Arguments) {
    this.inputs = new Set(args.inputs.map((input) => resolve(input)));
  }

  /**
   * Writes one article in all formats; gives the paths of the files written, none for standard output.
   *
   * @throws InputError when a file cannot be written
   */
  async write(article: Article, input: string): Promise<string[]> {
    const { folder } = this.args;
    if (folder === undefined) {
      await this.print(article);
      return [];
    }
    const stem = join(folder, this.freeStem(input));
    const place = { isTerminal: true, columns: 80, isOneOfMany: false };
    const files = this.args.formats.flatMap((name) => Object.entries(outputFormats[name].files(article, place)));
    const paths = files.map(([end]) => stem + end);
    const own = paths.find((path) => this.inputs.has(resolve(path)));
    if (own !== undefined) throw new InputError(`would be overwritten by its output ${own}; choose another folder`);
    try {
      await mkdir(folder, { recursive: true });
      await Promise.all(files.map(([end, contents]) => writeFile(stem + end, withLineEnd(contents, end))));
    } catch (error) {
      throw new InputError(`the output cannot be written: ${(error as Error).message}`, { cause: error });
    }
    return paths;
  }

  private async print(article: Article): Promise<void> {
    const { columns = 80, isTTY = false } = process.stdout as Partial<NodeJS.WriteStream>;
    const isOneOfMany = this.args.inputs.length > 1;
    const contents = outputFormats[this.args.formats[0]!].files(article, { isTerminal: isTTY, columns: Math.min(columns, 100), isOneOfMany });
    const text = withLineEnd(Object.values(contents)[0] ?? '', '');
    await new Promise<void>((done) => process.stdout.write(text, () => { done(); }));
  }

  /** The input's name without its ending; numbered when it was given before. */
  private freeStem(input: string): string {
    const name = input === '-' ? 'stdin' : basename(input, extname(input));
    let stem = name;
    for (let i = 2; this.stems.has(stem); i++) stem = `${name}-${i}`;
    this.stems.add(stem);
    return stem;
  }
}

/** brat counts from the start of the file and wants it as it is. */
function withLineEnd(contents: string, end: string): string {
  return end.startsWith('.brat') || contents.endsWith('\n') ? contents : `${contents}\n`;
}
