/** Status line and headers of an HTTP message. */
import { headerEnd, headerFields } from '../read/parse-record.js';

/** What an HTTP message says before its body. */
export interface HttpHead {
  /** Absent in a request. */
  readonly status?: number;
  /** By their name in lower case; of several with one name the values joined by `, `. */
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes before the body. */
  readonly length: number;
}

/** The head at the start of a record's block; `undefined` when it is no HTTP message. Quick: the body is not decoded. */
export function httpHead(block: Uint8Array): HttpHead | undefined {
  const end = headerEnd(block) ?? { before: block.length, after: block.length };
  const lines = Buffer.from(block.buffer, block.byteOffset, end.before).toString('latin1').split('\n');
  const status = /^HTTP\/\d[\d.]* +(\d{3})\b/i.exec(lines[0]!)?.[1];
  if (status === undefined && !/^[A-Z]{3,20} \S.* HTTP\/\d/.test(lines[0]!)) return undefined;
  return { ...(status !== undefined && { status: Number(status) }), headers: headerFields(lines.slice(1)), length: end.after };
}
