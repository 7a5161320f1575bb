/** A body that was sent in chunks (RFC 9112, section 7.1). */

const LF = 0x0a;
/** The longest line that tells a size. */
const LONGEST_LINE = 256;

export interface Dechunked {
  readonly bytes: Uint8Array;
  /** The chunks go on to the one that ends them. */
  readonly isWhole: boolean;
}

/** Puts the chunks together; what has no chunks stays as it is, since many writers keep the header but not the chunks. */
export function dechunk(body: Uint8Array): Dechunked {
  const chunks: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const lineEnd = body.subarray(at, at + LONGEST_LINE).indexOf(LF);
    const size = lineEnd < 0 ? undefined : chunkSize(body.subarray(at, at + lineEnd));
    if (size === undefined) return at === 0 ? { bytes: body, isWhole: true } : { bytes: Buffer.concat(chunks), isWhole: false };
    if (size === 0) return { bytes: Buffer.concat(chunks), isWhole: true };
    const start = at + lineEnd + 1;
    chunks.push(body.subarray(start, start + size));
    if (start + size > body.length) return { bytes: Buffer.concat(chunks), isWhole: false };
    at = start + size;
    if (body[at] === 0x0d) at++;
    if (body[at] === LF) at++;
  }
}

function chunkSize(line: Uint8Array): number | undefined {
  const digits = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(Buffer.from(line).toString('latin1'))?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 16);
}
