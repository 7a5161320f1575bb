/** One member of a gzip file. */
import { constants, crc32, inflateRawSync } from 'node:zlib';

/** Most pages fit, so that they are inflated into one piece. */
const PIECE = 1 << 18;
/** Smaller outputs are copied, so that whoever keeps a record does not keep the whole piece it was inflated into. */
const COPIED = 1 << 16;
const TRAILER = 8;

/** A whole member, or why there is none. */
export type Member =
  | { readonly kind: 'member'; readonly bytes: Buffer; readonly length: number }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged'; readonly reason: string };

/** Inflates the member at the start of the bytes, up to `mostBytes`; its length is that of the member itself. */
export function inflateMember(bytes: Uint8Array, mostBytes: number): Member {
  const start = memberDataStart(bytes);
  if (start === undefined) return isGzip(bytes) || bytes.length < 3 ? { kind: 'incomplete' } : { kind: 'damaged', reason: 'no gzip member' };
  const inflated = inflate(bytes.subarray(start), mostBytes);
  if ('kind' in inflated) return inflated;
  const end = start + inflated.taken;
  if (bytes.length < end + TRAILER) return { kind: 'incomplete' };
  const trailer = Buffer.from(bytes.buffer, bytes.byteOffset + end, TRAILER);
  if (trailer.readUInt32LE(0) !== crc32(inflated.bytes) || trailer.readUInt32LE(4) !== inflated.bytes.length) return { kind: 'damaged', reason: 'a gzip member whose checksum is wrong' };
  return { kind: 'member', bytes: inflated.bytes.length <= COPIED ? Buffer.from(inflated.bytes) : inflated.bytes, length: end + TRAILER };
}

/** What the first bytes of a member inflate to, as far as they go; empty when they are none. */
export function inflateStart(bytes: Uint8Array): Uint8Array {
  const start = memberDataStart(bytes);
  if (start === undefined) return new Uint8Array();
  try {
    return inflateRawSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

/** Whether a gzip member could start here. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;
}

function inflate(data: Uint8Array, mostBytes: number): { readonly bytes: Buffer; readonly taken: number } | Member {
  try {
    // The types know only the buffer; with `info` Node also tells how much of the input was used (documentation of zlib, “Class: Options”).
    const { buffer, engine } = inflateRawSync(data, { info: true, chunkSize: PIECE, maxOutputLength: mostBytes }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    return { bytes: buffer, taken: engine.bytesWritten };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') return { kind: 'incomplete' };
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' };
    return { kind: 'damaged', reason: `a gzip member that cannot be inflated (${message})` };
  }
}

const [HEADER_CRC, EXTRA, NAME, COMMENT] = [2, 4, 8, 16];

/** Where the compressed data starts (RFC 1952); `undefined` when the bytes are no gzip, or end before it. */
function memberDataStart(bytes: Uint8Array): number | undefined {
  if (!isGzip(bytes) || bytes.length < 10) return undefined;
  const flags = bytes[3]!;
  let at = 10;
  if (flags & EXTRA) at += 2 + (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8);
  for (const flag of [NAME, COMMENT]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & HEADER_CRC) at += 2;
  return at < bytes.length ? at : undefined;
}
