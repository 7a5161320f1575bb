/**
 * A sorted list of strings in which each entry stores only what differs from the one before, with a few integers beside
 * each string. Searched where it lies: nothing is decoded but the block that is looked at.
 */

/** Entries in a block; the first of each block is stored whole. */
const BLOCK_LENGTH = 16;

export interface TableRow {
  readonly text: string;
  readonly values: readonly number[];
}

/** What `packTable` writes and `FrontCodedTable` reads. */
export interface PackedTable {
  readonly count: number;
  /** Offset of each block in `bytes`. */
  readonly blocks: Uint32Array;
  /** Entries: shared length, own length, own bytes (UTF-8), number of values, values; integers as LEB128. */
  readonly bytes: Uint8Array;
}

/** Packs rows; texts must be distinct. The rows are sorted by their UTF-8 bytes, as `compareBytes` orders them. */
export function packTable(rows: readonly TableRow[]): PackedTable {
  const encoder = new TextEncoder();
  const entries = rows
    .map(({ text, values }) => ({ bytes: encoder.encode(text), values }))
    .sort((a, b) => compareBytes(a.bytes, b.bytes));
  const out: number[] = [];
  const blocks: number[] = [];
  let previous: Uint8Array = new Uint8Array(0);
  entries.forEach(({ bytes, values }, i) => {
    if (i % BLOCK_LENGTH === 0) {
      blocks.push(out.length);
      previous = new Uint8Array(0);
    }
    const shared = sharedLength(previous, bytes);
    pushInteger(out, shared);
    pushInteger(out, bytes.length - shared);
    for (const byte of bytes.subarray(shared)) out.push(byte);
    pushInteger(out, values.length);
    for (const value of values) pushInteger(out, value);
    previous = bytes;
  });
  return { count: entries.length, blocks: Uint32Array.from(blocks), bytes: Uint8Array.from(out) };
}

/** Orders byte strings as the table does. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = sharedLength(a, b);
  if (shared === a.length || shared === b.length) return a.length - b.length;
  return a[shared]! - b[shared]!;
}

/** A view of a packed table. */
export class FrontCodedTable {
  readonly count: number;
  private readonly blocks: Uint32Array;
  private readonly bytes: Uint8Array;
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();
  private offset = 0; // where the next integer is read

  constructor(packed: PackedTable) {
    this.count = packed.count;
    this.blocks = packed.blocks;
    this.bytes = packed.bytes;
  }

  /** The text at a place in the sorted order. */
  text(index: number): string {
    this.offset = this.blocks[Math.floor(index / BLOCK_LENGTH)] ?? this.bytes.length;
    const text: number[] = [];
    for (let i = index % BLOCK_LENGTH; i >= 0; i--) {
      text.length = Math.min(text.length, this.integer());
      const own = this.integer();
      for (const byte of this.bytes.subarray(this.offset, this.offset + own)) text.push(byte);
      this.offset += own;
      if (i > 0) this.skipValues();
    }
    return this.decoder.decode(Uint8Array.from(text));
  }

  /** The values beside a text; `undefined` when it is not in the table. */
  find(text: string): number[] | undefined {
    const wanted = this.encoder.encode(text);
    const block = this.blockOf(wanted);
    if (block < 0) return undefined;
    this.offset = this.blocks[block]!;
    const end = block + 1 < this.blocks.length ? this.blocks[block + 1]! : this.bytes.length;
    let matched = 0; // how much of `wanted` the entry before shares
    while (this.offset < end) {
      const shared = this.integer();
      const own = this.integer();
      const start = this.offset;
      this.offset += own;
      if (shared < matched) return undefined; // sorted behind what is wanted
      if (shared === matched) {
        matched += this.sharedAt(start, { wanted, from: matched, own });
        if (matched === wanted.length && matched === shared + own) return this.values();
      }
      this.skipValues();
    }
    return undefined;
  }

  /** Whether a text begins with the prefix. */
  hasPrefix(prefix: string): boolean {
    const wanted = this.encoder.encode(prefix);
    this.offset = this.blocks[Math.max(0, this.blockOf(wanted))] ?? this.bytes.length;
    let matched = 0; // how much of `wanted` the text before shares
    while (this.offset < this.bytes.length) {
      const shared = this.integer();
      const own = this.integer();
      const start = this.offset;
      this.offset += own;
      if (shared <= matched) {
        matched = shared + this.sharedAt(start, { wanted, from: shared, own });
        if (matched === wanted.length) return true;
        const isBehind = matched < shared + own && this.bytes[start + matched - shared]! > wanted[matched]!;
        if (isBehind) return false;
      }
      this.skipValues();
    }
    return false;
  }

  /** The last block whose first text is not behind `wanted`; -1 when all are. */
  private blockOf(wanted: Uint8Array): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      this.offset = this.blocks[middle]!;
      this.integer();
      const own = this.integer();
      const shared = this.sharedAt(this.offset, { wanted, from: 0, own });
      const isBehind = shared < own && (shared === wanted.length || this.bytes[this.offset + shared]! > wanted[shared]!);
      if (isBehind) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }

  /** How many bytes at `start` are those of `wanted` from `from` on. */
  private sharedAt(start: number, { wanted, from, own }: { readonly wanted: Uint8Array; readonly from: number; readonly own: number }): number {
    const end = Math.min(own, wanted.length - from);
    let i = 0;
    while (i < end && this.bytes[start + i] === wanted[from + i]) i++;
    return i;
  }

  private values(): number[] {
    const count = this.integer();
    const values: number[] = [];
    for (let i = 0; i < count && this.offset < this.bytes.length; i++) values.push(this.integer());
    return values;
  }

  private skipValues(): void {
    for (let left = this.integer(); left > 0 && this.offset < this.bytes.length; left--) this.integer();
  }

  private integer(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.offset++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }
}

function pushInteger(out: number[], value: number): void {
  let left = value;
  while (left >= 0x80) {
    out.push((left & 0x7f) | 0x80);
    left >>>= 7;
  }
  out.push(left);
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const end = Math.min(a.length, b.length);
  let i = 0;
  while (i < end && a[i] === b[i]) i++;
  return i;
}
