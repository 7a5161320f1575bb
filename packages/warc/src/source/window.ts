/** The part of a source that is being looked at. */
import type { ByteSource } from './byte-source.js';

/** Read at once; larger blocks save little and cost memory. */
const BLOCK = 1 << 20;

/** Gives bytes from any place on, moving forward; what lies before is forgotten. */
export class Window {
  private bytes: Uint8Array = new Uint8Array();
  private base = 0;

  constructor(private readonly source: ByteSource) {}

  /** The bytes from `position` on: at least `wanted`, unless the source ends before; `block` are read at once. */
  async from(position: number, wanted: number, block: number = BLOCK): Promise<Uint8Array> {
    const start = position - this.base;
    if (start >= 0 && start + wanted <= this.bytes.length) return this.bytes.subarray(start);
    const rest = start >= 0 && start < this.bytes.length ? this.bytes.subarray(start) : new Uint8Array();
    const read = await this.source.read(position + rest.length, Math.max(wanted - rest.length, block));
    this.bytes = rest.length === 0 ? read : Buffer.concat([rest, read]);
    this.base = position;
    return this.bytes;
  }
}
