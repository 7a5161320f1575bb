/** The HTTP response in a record. */
import { type ReportIssue, reporter, type WarcIssue } from '../issues.js';
import type { WarcRecord } from '../record.js';
import { decodeBody } from './decode-body.js';
import { dechunk } from './dechunk.js';
import { httpHead } from './http-head.js';

/** Larger bodies are left out by default: 64 MiB. */
const MOST_BYTES = 1 << 26;

export interface HttpOptions {
  /** Larger bodies are left out, with an issue; in bytes, decoded. Default: 64 MiB. */
  readonly maxBodyBytes?: number;
  /** Called when the body is too large or not encoded as its header claims. */
  readonly onIssue?: (issue: WarcIssue) => void;
}

/** What a server answered. */
export interface HttpResponse {
  /** For instance 200. */
  readonly status: number;
  /** By their name in lower case; of several with one name the values joined by `, `. */
  readonly headers: ReadonlyMap<string, string>;
  /** Without chunks and compression; empty when it was too large. Its charset is as the server sent it. */
  readonly body: Uint8Array;
}

/**
 * The HTTP response of a `response` record, its body decoded (chunked, gzip, deflate, br); `undefined` for other records and
 * for what is no HTTP. Never throws: a body that is not as its header claims is given as far as it can be read.
 */
export function httpResponse(record: WarcRecord, { maxBodyBytes = MOST_BYTES, onIssue }: HttpOptions = {}): HttpResponse | undefined {
  const head = record.type === 'response' ? httpHead(record.block) : undefined;
  if (head?.status === undefined) return undefined;
  const { status, headers } = head;
  return { status, headers, body: bodyOf(record.block.subarray(head.length), headers, { offset: record.offset, most: maxBodyBytes, report: reporter(onIssue) }) };
}

interface Place {
  readonly offset: number;
  readonly most: number;
  readonly report: ReportIssue;
}

function bodyOf(stored: Uint8Array, headers: ReadonlyMap<string, string>, { offset, most, report }: Place): Uint8Array {
  let body = stored;
  if (/\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')) {
    const { bytes, isWhole } = dechunk(stored);
    if (!isWhole) report('encoding', offset, 'The body of the response ends inside its chunks.');
    body = bytes;
  }
  const decoded = decodeBody(body, headers.get('content-encoding') ?? '', most);
  if (decoded.kind === 'decoded') return decoded.bytes;
  if (decoded.kind === 'too-large') {
    report('too-large', offset, `The body of the response has more than ${most} bytes and was left out.`);
    return new Uint8Array();
  }
  report('encoding', offset, `The body of the response is not in the encoding "${decoded.encoding.slice(0, 40)}" that its header claims, or it is not known here.`);
  return decoded.bytes;
}
