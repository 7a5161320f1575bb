import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { gzipWarc, plainWarc, type WarcDraft, warcRecord } from '@depesche/corpus/warc-file';
import fc from 'fast-check';
import { WARCParser } from 'warcio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordAt, records, type RecordsOptions, type WarcIssue, type WarcRecord, type WarcSource } from './index.js';

const drafts: readonly WarcDraft[] = [
  { type: 'warcinfo', block: 'software: test\r\n' },
  { type: 'request', url: 'https://blatt.example/1', block: 'GET /1 HTTP/1.1\r\nHost: blatt.example\r\n\r\n' },
  { url: 'https://blatt.example/1', body: '<h1>Rat beschließt Haushalt</h1>' },
  { url: '<https://blatt.example/2>', body: `<h1>Lang</h1>${'<p>Der Stadtrat hat beraten.</p>'.repeat(20_000)}`, version: '1.1' },
  { type: 'resource', url: 'https://blatt.example/3', block: Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251) },
  { type: 'revisit', url: 'https://blatt.example/4', block: '' },
];
const files = { plain: plainWarc(drafts), gzip: gzipWarc(drafts) };

let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'depesche-warc-')); });
afterAll(() => { rmSync(folder, { recursive: true }); });

async function read(source: WarcSource, options: RecordsOptions = {}): Promise<{ records: WarcRecord[]; issues: WarcIssue[] }> {
  const [found, issues]: [WarcRecord[], WarcIssue[]] = [[], []];
  for await (const record of records(source, { onIssue: (issue) => issues.push(issue), ...options })) found.push(record);
  return { records: found, issues };
}

const blocks = (found: readonly WarcRecord[]): string[] => found.map(({ block }) => Buffer.from(block).toString('latin1'));
const own = (draft: WarcDraft): string => { const bytes = warcRecord(draft); return bytes.subarray(bytes.indexOf('\r\n\r\n') + 4, -4).toString('latin1'); };

describe.each(Object.entries(files))('%s', (name, bytes) => {
  it('gives every record with its headers, place and block', async () => {
    const found = await read(bytes);
    expect(found.issues).toEqual([]);
    expect(blocks(found.records)).toEqual(drafts.map(own));
    expect(found.records.map(({ type, url, version }) => [type, url, version])).toEqual([
      ['warcinfo', undefined, '1.0'],
      ['request', 'https://blatt.example/1', '1.0'],
      ['response', 'https://blatt.example/1', '1.0'],
      ['response', 'https://blatt.example/2', '1.1'],
      ['resource', 'https://blatt.example/3', '1.0'],
      ['revisit', 'https://blatt.example/4', '1.0'],
    ]);
    expect(found.records[2]).toMatchObject({ date: '2024-12-03T10:15:00Z', contentType: 'application/http; msgtype=response' });
  });

  it('finds the same from a file, a stream in any pieces, and a source of one’s own', async () => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const inPieces = async function* (size: number): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
    };
    const sources = [path, inPieces(1000), inPieces(bytes.length), { read: (position: number, length: number) => Promise.resolve(bytes.subarray(position, position + length)) }];
    for (const source of sources) expect(blocks((await read(source)).records)).toEqual(drafts.map(own));
  });

  it('finds a record by its offset, and says where none is', async () => {
    const found = (await read(bytes)).records;
    for (const { offset, block } of found) expect(Buffer.compare((await recordAt(bytes, offset)).block, block)).toBe(0);
    await expect(recordAt(bytes, found[2]!.offset + 1)).rejects.toMatchObject({ code: 'invalid-input', offset: found[2]!.offset + 1 });
    await expect(recordAt(bytes, bytes.length)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('gives each record once, wherever the file is cut into ranges', async () => {
    const starts = (await read(bytes)).records.map(({ offset }) => offset);
    const nearStart = fc.tuple(fc.constantFrom(...starts), fc.integer({ min: -5, max: 5 })).map(([start, by]) => Math.max(0, start + by));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.nat(bytes.length), nearStart), { maxLength: 5 }), async (cuts) => {
        const borders = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const parts = [];
        for (let i = 1; i < borders.length; i++) parts.push(...(await read(bytes, { from: borders[i - 1]!, to: borders[i]! })).records);
        expect(parts.map(({ offset }) => offset)).toEqual(starts);
      }),
    );
  });

  it('goes on after damage, reports it, and never throws', async () => {
    const { records: whole } = await read(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), async (at, noise) => {
        const damaged = Buffer.from(bytes);
        damaged.set(noise.subarray(0, bytes.length - at), at);
        const found = await read(damaged);
        // At most the records under the noise are lost, and one that is lost is reported.
        const untouched = whole.filter(({ offset, length }) => offset + length <= at || offset >= at + noise.length);
        const kept = new Set(found.records.map(({ offset }) => offset));
        const lost = untouched.filter(({ offset }) => !kept.has(offset)).map(({ offset }) => offset);
        if (name === 'gzip') expect(lost).toEqual([]);
        if (lost.length > 0) expect(found.issues).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('says that the file ends inside a record', async () => {
    const { records: found, issues } = await read(bytes.subarray(0, Math.floor(bytes.length * 0.8)));
    expect(found.map(({ offset }) => offset)).toEqual((await read(bytes)).records.filter(({ offset, length }) => offset + length <= bytes.length * 0.8).map(({ offset }) => offset));
    expect(issues.map(({ code }) => code)).toEqual(['truncated']);
  });

  it('leaves out what is too large, and goes on', async () => {
    const { records: found, issues } = await read(bytes, { maxRecordBytes: 100_000 });
    expect(found.map(({ url }) => url)).toEqual(drafts.map(({ url }) => url?.replace(/[<>]/g, '')).filter((url) => url !== 'https://blatt.example/2'));
    expect(issues.map(({ code }) => code)).toEqual(['too-large']);
  });

  it('reads as warcio does', async () => {
    const theirs: unknown[] = [];
    const parser = new WARCParser([Uint8Array.from(bytes)], { parseHttp: false, keepHeadersCase: false });
    for await (const record of parser) {
      const block = await record.readFully(false);
      theirs.push({ type: record.warcType, offset: parser.offset, block: Buffer.from(block).toString('latin1') });
    }
    expect((await read(bytes)).records.map(({ type, offset, block }) => ({ type, offset, block: Buffer.from(block).toString('latin1') }))).toEqual(theirs);
  });
});

it('takes several records in one member, and headers of an odd kind', async () => {
  const odd = Buffer.from('\r\nWARC/1.0\nWARC-Type: Response\nWARC-Target-URI: https://blatt.example/\n folded\nX: 1\nX: 2\nContent-Length: 2\n\nab\r\n\r\n');
  const { records: found, issues } = await read(gzipSync(Buffer.concat([plainWarc(drafts.slice(0, 2)), odd])));
  expect(found.map(({ type, offset }) => [type, offset])).toEqual([['warcinfo', 0], ['request', 0], ['response', 0]]);
  expect(found[2]).toMatchObject({ url: 'https://blatt.example/ folded', headers: new Map(Object.entries({ 'warc-type': 'Response', 'warc-target-uri': 'https://blatt.example/ folded', x: '1, 2', 'content-length': '2' })) });
  expect(issues).toEqual([]);
});

it.each([
  ['an empty file', Buffer.alloc(0), 0],
  ['no WARC file', Buffer.from('<!doctype html><p>Nothing'), 1],
  ['a member that holds no record', gzipSync('hello'), 1],
  ['a record shorter than it says', gzipSync(warcRecord({ body: 'abc' }).subarray(0, -6)), 1],
  ['a member whose checksum is wrong', (() => { const bytes = gzipSync(warcRecord({ body: 'abc' })); bytes[bytes.length - 8]! ^= 1; return bytes; })(), 1],
])('gives nothing of %s', async (_, bytes, reported) => {
  const { records: found, issues } = await read(bytes);
  expect(found).toEqual([]);
  expect(issues).toHaveLength(reported);
});

it.each([
  ['sha1 in base32', 'WARC-Block-Digest: sha1:VBWFKLZ2KNAYL2SGPGOKHSCTYXYD4WM6', 'GET', 1],
  ['sha256 in hex', 'WARC-Payload-Digest: sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'abc', 0],
  ['sha1 in base32, right', 'WARC-Block-Digest: sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5', 'abc', 0],
  ['an algorithm nobody knows', 'WARC-Block-Digest: whirl:abc', 'abc', 0],
])('checks digests on wish: %s', async (_, header, block, wrong) => {
  const bytes = plainWarc([{ type: 'resource', block, headers: [header] }]);
  expect((await read(bytes, { checkDigests: true })).issues.map(({ code }) => code)).toEqual(Array.from({ length: wrong }, () => 'digest'));
  expect((await read(bytes)).issues).toEqual([]);
});

it('takes a payload digest over the body with or without its chunks', async () => {
  const chunked: WarcDraft = { body: '3\r\nabc\r\n0\r\n\r\n', http: ['Transfer-Encoding: chunked'] };
  const digest = 'WARC-Payload-Digest: sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect((await read(plainWarc([{ ...chunked, headers: [digest] }]), { checkDigests: true })).issues).toEqual([]);
  expect((await read(plainWarc([{ ...chunked, body: '3\r\nabd\r\n0\r\n\r\n', headers: [digest] }]), { checkDigests: true })).issues).toHaveLength(1);
});

it.each([
  [{ from: -1 }, 'from'],
  [{ to: 1.5 }, 'to'],
  [{ maxRecordBytes: 0 }, 'maxRecordBytes'],
])('refuses the options %j', async (options, option) => {
  await expect(read(files.plain, options)).rejects.toMatchObject({ code: 'bad-option', option });
});

it('refuses what is no source, and files in zstd', async () => {
  await expect(read(5 as never)).rejects.toMatchObject({ code: 'bad-option', option: 'source' });
  await expect(read(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]))).rejects.toMatchObject({ code: 'invalid-input', message: expect.stringContaining('zstd') as string });
});
