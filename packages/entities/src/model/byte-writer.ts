/** Bytes written one after the other, little endian. */
export class ByteWriter {
  private buffer = new Uint8Array(1 << 16);
  private length = 0;

  /** What was written so far. */
  bytes(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  uint32(value: number): void {
    const at = this.reserve(4);
    new DataView(this.buffer.buffer).setUint32(at, value, true);
  }

  float32(value: number): void {
    const at = this.reserve(4);
    new DataView(this.buffer.buffer).setFloat32(at, value, true);
  }

  /** UTF-8 with its length before it. */
  text(text: string): void {
    this.column(new TextEncoder().encode(text));
  }

  /** Bytes with their number before them. */
  column(bytes: Uint8Array): void {
    this.uint32(bytes.length);
    const at = this.reserve(bytes.length);
    this.buffer.set(bytes, at);
  }

  /** Numbers below 65,536: their number, all low bytes, all high bytes. */
  wideColumn(values: Uint16Array): void {
    this.column(Uint8Array.from(values, (value) => value & 0xff));
    this.column(Uint8Array.from(values, (value) => value >> 8));
  }

  /** Rising whole numbers as the distances between them, seven bits a byte. */
  gaps(values: Uint32Array): void {
    this.uint32(values.length);
    let previous = 0;
    for (const value of values) {
      let gap = value - previous;
      previous = value;
      for (; gap >= 0x80; gap = Math.floor(gap / 0x80)) this.byte((gap & 0x7f) | 0x80);
      this.byte(gap);
    }
  }

  private byte(value: number): void {
    const at = this.reserve(1);
    this.buffer[at] = value;
  }

  private reserve(count: number): number {
    const at = this.length;
    this.length += count;
    if (this.length > this.buffer.length) {
      const grown = new Uint8Array(Math.max(this.length, this.buffer.length * 2));
      grown.set(this.buffer);
      this.buffer = grown;
    }
    return at;
  }
}
