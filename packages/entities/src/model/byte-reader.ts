/** Bytes read one after the other, little endian. */
import { DepescheError } from '@depesche/article';

/** The counterpart of `ByteWriter`; throws `model-damaged` instead of reading past the end. */
export class ByteReader {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint32(): number {
    return this.view.getUint32(this.advance(4), true);
  }

  float32(): number {
    return this.view.getFloat32(this.advance(4), true);
  }

  text(): string {
    return new TextDecoder().decode(this.column());
  }

  column(): Uint8Array {
    const length = this.uint32();
    const start = this.advance(length);
    return this.bytes.subarray(start, start + length);
  }

  wideColumn(): Uint16Array {
    const low = this.column();
    const high = this.column();
    return Uint16Array.from(low, (value, i) => value | ((high[i] ?? 0) << 8));
  }

  gaps(): Uint32Array {
    const count = this.uint32();
    if (count > this.bytes.length - this.at) throw this.damaged();
    const values = new Uint32Array(count);
    let value = 0;
    for (let i = 0; i < count; i++) {
      let shift = 0;
      for (;;) {
        const byte = this.bytes[this.advance(1)]!;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) break;
        shift += 7;
      }
      values[i] = value;
    }
    return values;
  }

  private advance(count: number): number {
    const start = this.at;
    if (count > this.bytes.length - start) throw this.damaged();
    this.at += count;
    return start;
  }

  private damaged(): DepescheError {
    return new DepescheError('model-damaged', 'The model ends too early; fetch the file again.', { offset: this.at });
  }
}
