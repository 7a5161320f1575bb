/** The command's output: standard output or files in a folder. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Article } from '@depesche/article';
import { InputError } from './input-error.js';
import type { Input } from './list-inputs.js';
import { type Contents, filesOf, type OutputFormat, type Place } from './output-formats.js';
import { OutputPaths } from './output-paths.js';
import { print } from './standard-output.js';
import { systemReason } from './system-reason.js';
import { writeWholeFile } from './write-file.js';

/** Writes what came of the inputs, one after the other. */
export interface OutputWriter {
  /**
   * Writes the articles of one input; gives the paths of the files written, none for standard output.
   *
   * @throws InputError when they cannot be written
   */
  write(articles: readonly Article[], input: Input): Promise<string[]>;
  /** Writes what could only be written when all was there. */
  end(): Promise<void>;
}

/** Writes files into a folder; the files `kept`, what was read among them, are never overwritten. */
export async function folderWriter(
  formats: readonly OutputFormat[],
  folder: string,
  kept: readonly string[],
): Promise<OutputWriter> {
  const paths = await OutputPaths.in(folder, kept);
  const place: Place = { isTerminal: true, columns: 80, isOneOfMany: false };
  const writeFiles = async (articles: readonly Article[], input: Input, chosen: readonly OutputFormat[]): Promise<string[]> => {
    const files = chosen.flatMap(filesOf);
    const claimed = await paths.claim(input, files.map(({ suffix }) => suffix));
    try {
      for (const [i, path] of claimed.entries()) {
        await mkdir(dirname(path), { recursive: true });
        const { isExact = false } = files[i]!;
        await writeWholeFile(path, contentsOf(files[i]!, articles, place), isExact);
      }
    } catch (error) {
      throw new InputError(`the output cannot be written: ${systemReason(error)}`, { cause: error });
    }
    return claimed;
  };
  return {
    async write(articles, input) {
      if (articles.length === 1) return await writeFiles(articles, input, formats);
      const together = formats.filter(({ writeAll }) => writeAll !== undefined);
      const single = formats.filter(({ writeAll }) => writeAll === undefined);
      const written = together.length === 0 ? [] : await writeFiles(articles, input, together);
      if (single.length > 0) for (const article of articles) written.push(...(await writeFiles([article], input, single)));
      return written;
    },
    end: () => Promise.resolve(),
  };
}

function contentsOf(file: Pick<OutputFormat, 'write' | 'writeAll'>, articles: readonly Article[], place: Place): Contents {
  return articles.length === 1 || file.writeAll === undefined ? file.write(articles[0]!, place) : file.writeAll(articles, place);
}

/** Writes to standard output, in one format. */
export function streamWriter(format: OutputFormat, name: string, hasManyInputs: boolean): OutputWriter {
  const { columns = 80, isTTY = false } = process.stdout as Partial<NodeJS.WriteStream>;
  const placeFor = (isOneOfMany: boolean): Place => ({ isTerminal: isTTY, columns: Math.min(columns, 100), isOneOfMany });
  const gathered: Article[] = [];
  return {
    async write(articles) {
      if (format.writeAll !== undefined) {
        gathered.push(...articles);
        return [];
      }
      if (articles.length > 1 && format.isJoinable !== true) {
        throw new InputError(`holds ${articles.length} articles, which as ${name} need a folder: --output DIR`);
      }
      const place = placeFor(hasManyInputs || articles.length > 1);
      for (const article of articles) await print(format.write(article, place), format.isExact);
      return [];
    },
    async end() {
      if (gathered.length > 0) await print(contentsOf(format, gathered, placeFor(gathered.length > 1)), format.isExact);
    },
  };
}
