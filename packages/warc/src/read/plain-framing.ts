/** Records one after the other, not compressed. */
import type { Window } from '../source/window.js';
import type { Found, Framing } from './framing.js';
import { lineBreaks, LONGEST_HEADER, parseHeader, toRecord } from './parse-record.js';

const LINE_START = Buffer.from('\nWARC/');
/** Between records stand four bytes; some writers put a few more. */
const MOST_BREAKS = 64;

export const plainFraming: Framing = { read: readPlain, find: findPlain };

async function readPlain(window: Window, position: number, mostBytes: number): Promise<Found> {
  let start = position;
  let bytes = await window.from(start, LONGEST_HEADER);
  const breaks = lineBreaks(bytes.subarray(0, MOST_BREAKS), 0);
  if (breaks > 0) bytes = await window.from((start += breaks), LONGEST_HEADER);
  if (bytes.length === 0) return { kind: 'end' };
  const header = parseHeader(bytes);
  if (typeof header === 'string') return bytes.length < LINE_START.length ? { kind: 'truncated' } : { kind: 'damaged', reason: header };
  const end = header.headerLength + header.blockLength;
  if (header.blockLength > mostBytes) return { kind: 'too-large', next: start + end };
  bytes = await window.from(start, end + MOST_BREAKS);
  if (bytes.length < end) return { kind: 'truncated' };
  const record = toRecord(header, bytes.subarray(header.headerLength, end), { offset: start, length: end });
  return { kind: 'records', records: [record], next: start + end + lineBreaks(bytes.subarray(0, end + MOST_BREAKS), end) };
}

/** A record starts a line, and what follows reads as a header. */
async function findPlain(window: Window, position: number, to: number): Promise<number | undefined> {
  // The line break before it is looked for as well, hence one byte back.
  for (let at = position - 1; at + 1 < to; ) {
    const bytes = await window.from(at, LONGEST_HEADER);
    const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(LINE_START);
    if (found < 0) {
      if (bytes.length < LONGEST_HEADER) return undefined;
      at += bytes.length - LINE_START.length + 1;
      continue;
    }
    at += found + 1;
    if (at >= to) return undefined;
    if (typeof parseHeader(await window.from(at, LONGEST_HEADER)) !== 'string') return at;
  }
  return undefined;
}
