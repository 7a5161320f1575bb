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
    const values = new Uint16Array(low.length);
    for (let i = 0; i < low.length; i++) values[i] = low[i]! | ((high[i] ?? 0) << 8);
    return values;
  }

  gaps(): Uint32Array {
    const { bytes } = this;
    const count = this.uint32();
    if (count > bytes.length - this.at) throw this.damaged();
    const values = new Uint32Array(count);
    let { at } = this;
    let value = 0;
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++]!;
      let gap = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++]!;
        gap += (byte & 0x7f) * 2 ** shift;
      }
      value += gap;
      values[i] = value;
    }
    this.advance(at - this.at);
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
