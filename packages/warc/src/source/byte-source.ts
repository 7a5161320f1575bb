/** Where the bytes of a file come from. */
import { type FileHandle, open } from 'node:fs/promises';
import { badOption } from '@depesche/article';

/** Bytes by their place: a file, an object store that answers range requests, … */
export interface ByteSource {
  /** Up to `length` bytes from `position` on; fewer only at the end, none after it. */
  read(position: number, length: number): Promise<Uint8Array>;
  /** Called when the reader has finished. */
  close?(): Promise<void>;
}

/** A file's path, its bytes, a stream of bytes (read from its start only), or a source of one's own. */
export type WarcSource = string | Uint8Array | AsyncIterable<Uint8Array> | ByteSource;

/**
 * Opens what a caller gave.
 *
 * @throws DepescheError `bad-option` for anything else; what the file system throws for a file that cannot be opened
 */
export async function openSource(source: WarcSource): Promise<ByteSource> {
  if (typeof source === 'string') return fileSource(await open(source, 'r'));
  if (source instanceof Uint8Array) return { read: (position, length) => Promise.resolve(source.subarray(position, position + length)) };
  if (isStream(source)) return streamSource(source);
  if (typeof (source as Partial<ByteSource> | null)?.read === 'function') return source;
  throw badOption('source', source, 'the path of a file, its bytes, a stream of bytes, or an object with read(position, length)');
}

/** Streams of Node have a `read` of another kind. */
function isStream(source: unknown): source is AsyncIterable<Uint8Array> {
  return typeof source === 'object' && source !== null && Symbol.asyncIterator in source;
}

function fileSource(file: FileHandle): ByteSource {
  return {
    read: async (position, length) => {
      const bytes = Buffer.allocUnsafeSlow(length);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
    close: () => file.close(),
  };
}

/** A stream gives what follows what it gave before, never anything twice. */
function streamSource(stream: AsyncIterable<Uint8Array>): ByteSource {
  const pieces = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  let at = 0;
  return {
    read: async (position, length) => {
      const gathered: Uint8Array[] = [];
      let missing = length;
      while (missing > 0) {
        const unread = rest.subarray(Math.max(0, position - at));
        const taken = unread.subarray(0, missing);
        if (taken.length > 0) gathered.push(taken);
        missing -= taken.length;
        position += taken.length;
        if (missing === 0) break;
        at += rest.length;
        const next = await pieces.next();
        if (next.done === true) {
          rest = new Uint8Array();
          break;
        }
        rest = next.value;
      }
      return gathered.length === 1 ? gathered[0]! : Buffer.concat(gathered);
    },
    close: async () => { await pieces.return?.(); },
  };
}
