import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { plainWarc, type WarcDraft } from '@depesche/corpus/warc-file';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { httpResponse, records, type WarcIssue, type WarcRecord } from '../index.js';

const page = '<h1>Rat beschließt Haushalt</h1>'.repeat(200);

async function only(draft: WarcDraft): Promise<WarcRecord> {
  for await (const record of records(plainWarc([draft]))) return record;
  throw new Error('no record');
}

function chunked(bytes: Uint8Array): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 100) {
    const piece = bytes.subarray(at, at + 100);
    pieces.push(Buffer.from(`${piece.length.toString(16)};ext=1\r\n`), Buffer.from(piece), Buffer.from('\r\n'));
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]);
}

const plain = Buffer.from(page);
const chunks = 'Transfer-Encoding: chunked';

it.each<[string, readonly string[], Uint8Array]>([
  ['as it is', [], plain],
  ['gzip', ['Content-Encoding: gzip'], gzipSync(plain)],
  ['x-gzip', ['content-encoding: X-GZIP'], gzipSync(plain)],
  ['deflate', ['Content-Encoding: deflate'], deflateSync(plain)],
  ['deflate without its header', ['Content-Encoding: deflate'], deflateRawSync(plain)],
  ['br', ['Content-Encoding: br'], brotliCompressSync(plain)],
  ['chunked', [chunks], chunked(plain)],
  ['chunked gzip', [chunks, 'Content-Encoding: gzip'], chunked(gzipSync(plain))],
  ['gzip twice', ['Content-Encoding: gzip, gzip'], gzipSync(gzipSync(plain))],
  ['chunked no longer, though its header says so', [chunks], plain],
])('decodes a body: %s', async (_, http, body) => {
  const issues: WarcIssue[] = [];
  const response = httpResponse(await only({ body, http }), { onIssue: (issue) => issues.push(issue) });
  expect(Buffer.from(response!.body).toString()).toBe(page);
  expect(response!.status).toBe(200);
  expect(response!.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(issues).toEqual([]);
});

it.each<[string, readonly string[], Uint8Array, string]>([
  ['not compressed, though its header says so', ['Content-Encoding: gzip'], plain, 'encoding'],
  ['an encoding nobody knows', ['Content-Encoding: snappy'], plain, 'encoding'],
  ['chunks that end too early', [chunks], chunked(plain).subarray(0, 500), 'encoding'],
  ['larger than allowed when decoded', ['Content-Encoding: br'], brotliCompressSync(Buffer.alloc(1 << 24)), 'too-large'],
])('reports a body that is %s', async (_, http, body, code) => {
  const issues: WarcIssue[] = [];
  const response = httpResponse(await only({ body, http }), { onIssue: (issue) => issues.push(issue), maxBodyBytes: 1 << 20 });
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  if (code === 'encoding') expect(page).toContain(Buffer.from(response!.body).toString().slice(0, 50));
});

it('gives what is there of a compressed body that was cut off', async () => {
  const body = gzipSync(Buffer.from(Array.from({ length: 3000 }, (_, i) => `Satz ${i}.`).join(' ')));
  const response = httpResponse(await only({ body: body.subarray(0, 4000), http: ['Content-Encoding: gzip'] }));
  expect(Buffer.from(response!.body).toString()).toMatch(/^Satz 0\. Satz 1\./);
});

it.each<[string, WarcDraft]>([
  ['a request', { type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }],
  ['a resource', { type: 'resource', block: page }],
  ['what is no HTTP', { block: 'ftp> get' }],
])('gives nothing for %s', async (_, draft) => {
  expect(httpResponse(await only(draft))).toBeUndefined();
});

it('never throws, whatever a response holds', async () => {
  const encodings = fc.constantFrom('gzip', 'br', 'deflate', 'identity', 'nonsense', '');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), encodings, fc.boolean(), async (body, encoding, isChunked) => {
      const record = await only({ body, http: [`Content-Encoding: ${encoding}`, ...(isChunked ? [chunks] : [])] });
      expect(httpResponse(record)?.status).toBe(200);
    }),
  );
});
