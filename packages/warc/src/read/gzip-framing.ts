/** Each record in a gzip member of its own, as the standard recommends. */
import type { WarcRecord } from '../record.js';
import type { Window } from '../source/window.js';
import type { Found, Framing } from './framing.js';
import { inflateMember, inflateStart } from './inflate-member.js';
import { lineBreaks, parseHeader, toRecord } from './parse-record.js';

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
/** The first try; most members are smaller. */
const USUAL = 1 << 18;
/** Enough to see how the contents of a member start. */
const GLANCE = 512;

export const gzipFraming: Framing = { read: readMember, find: findMember };

async function readMember(window: Window, position: number, mostBytes: number): Promise<Found> {
  for (let wanted = USUAL; ; wanted *= 2) {
    const bytes = await window.from(position, wanted);
    if (bytes.length === 0) return { kind: 'end' };
    const member = inflateMember(bytes, mostBytes);
    if (member.kind === 'member') return recordsIn(member.bytes, { offset: position, length: member.length });
    if (member.kind === 'damaged') return member;
    if (member.kind === 'too-large') return { kind: 'too-large' };
    if (bytes.length < wanted) return { kind: 'truncated' };
    if (bytes.length > mostBytes) return { kind: 'too-large' };
  }
}

/** Usually one; small files are sometimes compressed as a whole. */
function recordsIn(bytes: Uint8Array, place: Pick<WarcRecord, 'offset' | 'length'>): Found {
  const records: WarcRecord[] = [];
  for (let at = lineBreaks(bytes, 0); at < bytes.length; at += lineBreaks(bytes, at)) {
    const header = parseHeader(bytes.subarray(at));
    if (typeof header === 'string') return { kind: 'damaged', reason: `a gzip member with ${header}` };
    const end = at + header.headerLength + header.blockLength;
    if (end > bytes.length) return { kind: 'damaged', reason: 'a record that is shorter than its Content-Length' };
    records.push(toRecord(header, bytes.subarray(at + header.headerLength, end), place));
    at = end;
  }
  return { kind: 'records', records, next: place.offset + place.length };
}

/** Where in the file a record starts; from the start of what was searched last, `GLANCE` bytes must follow to tell. */
async function findMember(window: Window, position: number, to: number): Promise<number | undefined> {
  for (let at = position; at < to; ) {
    const bytes = await window.from(at, USUAL);
    const isLast = bytes.length < USUAL;
    const found = memberIn(isLast ? bytes : bytes.subarray(0, -GLANCE), bytes);
    if (found !== undefined) return at + found < to ? at + found : undefined;
    if (isLast) return undefined;
    at += bytes.length - GLANCE - MAGIC.length + 1;
  }
  return undefined;
}

/**
 * Where the first member with a record starts. The three bytes that start a member also occur by chance, so what they start must
 * inflate to a record; for that, `bytes` may go on after what is searched.
 */
export function memberIn(searched: Uint8Array, bytes: Uint8Array = searched): number | undefined {
  const view = Buffer.from(searched.buffer, searched.byteOffset, searched.length);
  for (let at = view.indexOf(MAGIC); at >= 0; at = view.indexOf(MAGIC, at + 1)) {
    const start = inflateStart(bytes.subarray(at, at + GLANCE));
    if (Buffer.from(start.buffer, start.byteOffset, start.length).toString('latin1', 0, 5) === 'WARC/') return at;
  }
  return undefined;
}
