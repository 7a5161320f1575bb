/** Parts of lines: JSON lines and CSV, as they are or in gzip. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PartWriter } from './part-writer.js';
import type { TextEncoding } from './text-encoding.js';
import type { WholeFile } from './whole-file.js';

/** Written at once; a part of usual size is one gzip member. */
const BLOCK = 1 << 20;
const COMPRESSED_BLOCK = 1 << 24;

export function textPart(file: WholeFile, { header, encode }: TextEncoding, compress: boolean): PartWriter {
  const block = new Block(file, compress);
  block.add(Buffer.from(header));
  return {
    add: (found) => {
      const bytes = Buffer.from(encode(found));
      block.add(bytes);
      return bytes.length;
    },
    end: () => { block.flush(); },
  };
}

/** The part without what is to be left out; `extents` are the bytes of each article, in order. */
export function cutText(part: Uint8Array, file: WholeFile, { header, extents, isKept, compress }: { readonly header: string; readonly extents: readonly number[]; readonly isKept: (index: number) => boolean; readonly compress: boolean }): void {
  const bytes = compress ? gunzipSync(part) : part;
  const block = new Block(file, compress);
  let at = Buffer.byteLength(header);
  block.add(bytes.subarray(0, at));
  extents.forEach((length, index) => {
    if (isKept(index)) block.add(bytes.subarray(at, at + length));
    at += length;
  });
  block.flush();
}

/** Bytes gathered until they are worth a call. */
class Block {
  private pieces: Uint8Array[] = [];
  private size = 0;

  constructor(
    private readonly file: WholeFile,
    private readonly compress: boolean,
  ) {}

  add(bytes: Uint8Array): void {
    this.pieces.push(bytes);
    this.size += bytes.length;
    if (this.size >= (this.compress ? COMPRESSED_BLOCK : BLOCK)) this.flush();
  }

  flush(): void {
    const bytes = Buffer.concat(this.pieces);
    this.pieces = [];
    this.size = 0;
    // An empty part in gzip is a member, too: readers expect one.
    this.file.write(this.compress ? gzipSync(bytes) : bytes);
  }
}
