/** A body without the compression in which it was sent. */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

export type Decoded =
  | { readonly kind: 'decoded'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  /** Not what its header claims; the bytes are those before this step. */
  | { readonly kind: 'undecodable'; readonly bytes: Uint8Array; readonly encoding: string };

type Decoder = (bytes: Uint8Array, maxOutputLength: number) => Uint8Array;

// A body that was cut off gives what is there of it.
const zlibFlush = constants.Z_SYNC_FLUSH;
const decoders: Readonly<Record<string, Decoder>> = {
  identity: (bytes) => bytes,
  gzip: (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength, finishFlush: zlibFlush }),
  br: (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  // By the standard with a header of zlib; some servers leave it out.
  deflate: (bytes, maxOutputLength) =>
    ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, { maxOutputLength, finishFlush: zlibFlush }) : inflateRawSync(bytes, { maxOutputLength, finishFlush: zlibFlush }),
};
const aliases: Readonly<Record<string, string>> = { 'x-gzip': 'gzip', 'x-deflate': 'deflate', none: 'identity', '': 'identity' };

/** Undoes the encodings of a `Content-Encoding` header, the last one first. */
export function decodeBody(body: Uint8Array, contentEncoding: string, mostBytes: number): Decoded {
  let bytes = body;
  for (const encoding of contentEncoding.toLowerCase().split(',').map((name) => name.trim()).reverse()) {
    const name = aliases[encoding] ?? encoding;
    const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
    if (decode === undefined) return { kind: 'undecodable', bytes, encoding };
    if (bytes.length === 0) break;
    try {
      bytes = decode(bytes, mostBytes);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? { kind: 'too-large' } : { kind: 'undecodable', bytes, encoding };
    }
  }
  return bytes.length > mostBytes ? { kind: 'too-large' } : { kind: 'decoded', bytes };
}
