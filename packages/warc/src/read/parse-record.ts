/** From bytes to a record. */
import type { WarcRecord } from '../record.js';

/** Longer headers are no headers: those of real files have about a thousand bytes. */
export const LONGEST_HEADER: number = 1 << 16;

/** What stands before the block of a record. */
export interface RecordHeader {
  readonly version: string;
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes before the block. */
  readonly headerLength: number;
  readonly blockLength: number;
}

/** The header at the start of the bytes; the reason when there is none. */
export function parseHeader(bytes: Uint8Array): RecordHeader | string {
  const end = headerEnd(bytes);
  if (end === undefined) return 'a header without an end';
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, end.before).toString('utf8').split('\n');
  const version = /^WARC\/(\d\.\d+)\s*$/.exec(lines[0]!)?.[1];
  if (version === undefined) return 'no WARC version';
  const headers = headerFields(lines.slice(1));
  const length = headers.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(length)) return 'no Content-Length';
  return { version, headers, headerLength: end.after, blockLength: Number(length) };
}

/** The record of a header and its block. */
export function toRecord({ version, headers }: RecordHeader, block: Uint8Array, place: Pick<WarcRecord, 'offset' | 'length'>): WarcRecord {
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
  const date = headers.get('warc-date');
  const contentType = headers.get('content-type');
  return {
    ...place,
    version,
    type: headers.get('warc-type')?.toLowerCase() ?? '',
    ...(url !== undefined && { url }),
    ...(date !== undefined && { date }),
    ...(contentType !== undefined && { contentType }),
    headers,
    block,
  };
}

/** Fields by their name in lower case; a line that starts with a blank belongs to the one before. */
export function headerFields(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last: string | undefined;
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (last !== undefined && /^[ \t]/.test(line)) fields.set(last, `${fields.get(last)!} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      const value = line.slice(colon + 1).trim();
      const before = fields.get(last);
      fields.set(last, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return fields;
}

/** Where a header ends and what follows starts: an empty line, with or without carriage returns. */
export function headerEnd(bytes: Uint8Array): { readonly before: number; readonly after: number } | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEADER));
  const crlf = view.indexOf('\r\n\r\n');
  const lf = view.indexOf('\n\n');
  if (crlf < 0 && lf < 0) return undefined;
  return lf < 0 || (crlf >= 0 && crlf < lf) ? { before: crlf, after: crlf + 4 } : { before: lf, after: lf + 2 };
}

/** How many line breaks stand at a place; records are divided by two. */
export function lineBreaks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && (bytes[at] === 0x0d || bytes[at] === 0x0a)) at++;
  return at - start;
}
