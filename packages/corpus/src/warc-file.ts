/** WARC files for tests, made of records that the test names. */
import { gzipSync } from 'node:zlib';

/** What a test says of a record; the rest is filled in. */
export interface WarcDraft {
  /** Default: `response`. */
  readonly type?: string;
  readonly url?: string;
  /** Headers of the record beside the usual ones, as lines `Name: value`. */
  readonly headers?: readonly string[];
  /** The content block; for a response rather give `body`. */
  readonly block?: string | Uint8Array;
  /** The body of a response, as it is sent. */
  readonly body?: string | Uint8Array;
  /** Headers of the response beside its type, as lines. */
  readonly http?: readonly string[];
  readonly status?: number;
  /** Default: `1.0`. */
  readonly version?: string;
}

/** The bytes of one record, as they stand in a plain file. */
export function warcRecord(draft: WarcDraft): Buffer {
  const { type = 'response', url, headers = [], version = '1.0' } = draft;
  const block = draft.block === undefined ? httpMessage(draft) : Buffer.from(draft.block as string);
  const lines = [
    `WARC/${version}`,
    `WARC-Type: ${type}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    'WARC-Date: 2024-12-03T10:15:00Z',
    `Content-Type: ${type === 'response' ? 'application/http; msgtype=response' : 'text/plain'}`,
    ...headers,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** A plain file. */
export function plainWarc(drafts: readonly WarcDraft[]): Buffer {
  return Buffer.concat(drafts.map(warcRecord));
}

/** A file with a gzip member for each record. */
export function gzipWarc(drafts: readonly WarcDraft[]): Buffer {
  return Buffer.concat(drafts.map((draft) => gzipSync(warcRecord(draft))));
}

function httpMessage({ body = '', http = [], status = 200 }: WarcDraft): Buffer {
  const lines = [`HTTP/1.1 ${status} OK`, ...(http.some((line) => /^content-type:/i.test(line)) ? [] : ['Content-Type: text/html; charset=utf-8']), ...http];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body as string)]);
}
