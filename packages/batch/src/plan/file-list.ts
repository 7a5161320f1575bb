/** Lists of files: a JSON line `{ path, size }` for each, so that a range of the list is a share of the work. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export interface ListedFile {
  /** Absolute. */
  readonly path: string;
  /** Bytes when the run was planned. */
  readonly size: number;
}

/** The text of a list. Separators that JSON leaves as they are would end a line where it is read. */
export function fileListText(files: readonly ListedFile[]): string {
  return files.map(({ path, size }) => `${JSON.stringify({ path, size }).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`).join('');
}

/** The files of a list from one of its entries on, each with the byte at which its entry starts. */
export async function* listedFiles(path: string, from: number): AsyncGenerator<{ readonly file: ListedFile; readonly offset: number; readonly next: number }, void, undefined> {
  const stream = createReadStream(path, { start: from });
  try {
    let offset = from;
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      const next = offset + Buffer.byteLength(line) + 1;
      yield { file: JSON.parse(line) as ListedFile, offset, next };
      offset = next;
    }
  } finally {
    stream.destroy();
  }
}
