import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Article, checkArticle } from '@depesche/article';
import { gzipWarc } from '@depesche/corpus/warc-file';
import { parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Chunk, chunksOf, finishRun, openRun, type PlanOptions, runChunk, type Summary } from '../index.js';
import { address, gzipCrawl, page, pagesUpTo, plainCrawl } from '../testing/pages.js';
import { linesOf, results, rows } from '../testing/run-folder.js';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'depesche-chunk-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

const file = (name: string): string => join(folder, name);
const put = (name: string, contents: string | Uint8Array): string => { writeFileSync(file(name), contents); return file(name); };

/** A whole run in this thread. */
async function run(options: Partial<PlanOptions> & Pick<PlanOptions, 'inputs'>, more: Partial<Chunk> = {}): Promise<{ out: string; summary: Summary; chunks: Chunk[] }> {
  const { manifest, out } = await openRun({ out: file('out'), layers: [], ...options });
  const chunks: Chunk[] = [];
  for await (const chunk of chunksOf(manifest, { out })) {
    chunks.push(chunk);
    await runChunk({ ...chunk, ...more });
  }
  return { out, summary: await finishRun(manifest, out), chunks };
}

const html = pagesUpTo(40);
const lines = html.map((one, i) => JSON.stringify({ url: address(i), html: one }));

it.each<[string, string, string | Uint8Array]>([
  ['gzip WARC', 'a.warc.gz', gzipCrawl(html)],
  ['plain WARC', 'a.warc', plainCrawl(html)],
  ['JSON lines', 'a.jsonl', `${lines.join('\n')}\n`],
  ['JSON lines without a last line break', 'a.ndjson', lines.join('\r\n')],
  ['JSON lines in gzip', 'a.jsonl.gz', gzipSync(lines.join('\n'))],
])('gives every page of %s once and in order, however small the chunks are', async (_, name, contents) => {
  put(name, contents);
  for (const chunkBytes of [1000, 3333, 1_000_000]) {
    rmSync(file('out'), { recursive: true, force: true });
    const { out, summary } = await run({ inputs: [file(name)], chunkBytes });
    const found = rows(out);
    expect(found.map((row) => (row['article'] as Article).metadata.url)).toEqual(html.map((__, i) => address(i)));
    expect(found.map((row) => row['offset'])).toEqual([...found.map((row) => row['offset'] as number)].sort((a, b) => a - b));
    expect(found.every((row) => checkArticle(row['article'] as Article).length === 0)).toBe(true);
    expect(summary).toMatchObject({ isComplete: true, pages: 40, articles: 40, failed: 0, languages: { de: 40 } });
  }
});

it('reads folders with pages, feeds and lists, each item of a feed as an article', async () => {
  mkdirSync(file('in/deep'), { recursive: true });
  put('in/a.html', page(1));
  put('in/deep/b.txt', 'Rat tagt\n\nDer Stadtrat von Köln hat am Dienstag über Schulen beraten und vertagt.');
  put('in/feed.rss', `<rss version="2.0"><channel><title>Das Blatt</title><language>de</language>${['eins', 'zwei'].map((name) => `<item><title>Rat ${name}</title><link>https://blatt.example/${name}</link><description>Der Stadtrat hat entschieden.</description></item>`).join('')}</channel></rss>`);
  put('in/picture.html', Uint8Array.from({ length: 2000 }, (_, i) => i % 7));
  put('in/ignored.bin', 'x');
  put('in/crawl.warc.gz', gzipCrawl([page(5)]));
  put('list', `${file('in/a.html')}\n${file('in/deep')}/*.txt\n`);
  const { out, summary } = await run({ inputs: [file('in')], filesFrom: file('list'), chunkBytes: 1 });
  expect(rows(out).map(({ input, item, article }) => [(input as string).replace(folder, ''), item, (article as Article).text.split('\n')[0]])).toEqual([
    ['/in/a.html', undefined, 'Rat berät Vorlage 1'],
    ['/in/crawl.warc.gz', undefined, 'Rat berät Vorlage 5'],
    ['/in/deep/b.txt', undefined, 'Rat tagt'],
    ['/in/feed.rss', undefined, 'Rat eins'],
    ['/in/feed.rss', 1, 'Rat zwei'],
  ]);
  expect(summary).toMatchObject({ pages: 5, articles: 5, failed: 1, skipped: 1 });
  expect(linesOf(out, 'failed.jsonl')).toEqual([expect.objectContaining({ reason: 'unreadable', input: file('in/picture.html') })]);
});

it('says of each page that came to nothing why, where it lay, and keeps a copy', async () => {
  put('a.jsonl', [
    JSON.stringify({ html: page(1) }),
    'no json',
    '{"url":"https://blatt.example/"}',
    '',
    JSON.stringify({ url: 'https://blatt.example/2', text: ' ' }),
    JSON.stringify({ html: page(3), date: 'yesterday', language: 'none at all', url: 'nowhere' }),
    JSON.stringify({ text: 'x'.repeat(20_000) }),
    JSON.stringify({ html: page(4) }),
  ].join('\n'));
  const { out } = await run({ inputs: [file('a.jsonl')], maxPageBytes: 10_000 }, { failDir: file('bad') });
  expect(rows(out)).toHaveLength(3);
  const failures = linesOf(out, 'failed.jsonl');
  expect(failures.map(({ reason, offset, url }) => [reason, offset, url])).toEqual([
    ['bad-line', lineStart(1), undefined],
    ['bad-line', lineStart(2), undefined],
    ['no-content', lineStart(4), 'https://blatt.example/2'],
    ['too-large', lineStart(6), undefined],
  ]);
  expect(readFileSync(failures[2]!['file'] as string, 'utf8')).toBe(' ');
  function lineStart(number: number): number {
    return Buffer.byteLength(readFileSync(file('a.jsonl'), 'utf8').split('\n').slice(0, number).map((line) => `${line}\n`).join(''));
  }
});

it('takes from a WARC file the pages only', async () => {
  put('a.warc.gz', gzipWarc([
    { type: 'warcinfo', block: 'x' },
    { url: 'https://blatt.example/image', body: 'GIF', http: ['Content-Type: image/gif'] },
    { url: 'https://blatt.example/gone', body: page(1), status: 404 },
    { url: 'https://blatt.example/empty', body: '' },
    { url: 'https://blatt.example/sitemap', body: '<?xml version="1.0"?><urlset><url><loc>x</loc></url></urlset>', http: ['Content-Type: application/xml'] },
    { type: 'revisit', url: 'https://blatt.example/again', block: 'HTTP/1.1 200 OK\r\n\r\n' },
    { url: 'https://blatt.example/latin', body: Buffer.from(page(2).replace('Dienstag', 'Märztag').replace(/[„“]/g, '"'), 'latin1'), http: ['Content-Type: text/html; charset=iso-8859-1'] },
    { url: 'no address', body: page(3) },
  ]));
  const { out, summary } = await run({ inputs: [file('a.warc.gz')] });
  expect(rows(out).map(({ article }) => (article as Article).text.includes('Märztag'))).toEqual([true, false]);
  expect(summary).toMatchObject({ articles: 2, skipped: 5, failed: 1 });
  expect(linesOf(out, 'failed.jsonl')).toEqual([expect.objectContaining({ reason: 'no-content', url: 'https://blatt.example/sitemap' })]);
});

it('loses of a truncated WARC file the last record only, and reports it', async () => {
  put('a.warc.gz', gzipCrawl(html));
  truncateSync(file('a.warc.gz'), gzipCrawl(html).length - 20);
  const { out, summary } = await run({ inputs: [file('a.warc.gz')], chunkBytes: 2000 });
  expect(summary).toMatchObject({ articles: 39, failed: 1, isComplete: true });
  expect(linesOf(out, 'failed.jsonl')).toEqual([expect.objectContaining({ reason: 'truncated' })]);
});

it.each<[string, (packed: Uint8Array) => Uint8Array, string]>([
  ['that ends too early', (packed) => packed.subarray(0, packed.length - 200), 'truncated'],
  ['whose checksum is wrong', (packed) => Uint8Array.from(packed, (byte, i) => (i === packed.length - 6 ? byte ^ 1 : byte)), 'unreadable'],
])('reads of a packed file %s what can be unpacked, and reports the rest', async (_, spoilt, reason) => {
  const contents = Array.from({ length: 2000 }, (__, i) => JSON.stringify({ text: `Der Rat hat zum ${i}. Mal getagt: ${(i * 7919 + 13) ** 3}.` })).join('\n');
  put('a.jsonl.gz', spoilt(gzipSync(contents)));
  const { out, summary } = await run({ inputs: [file('a.jsonl.gz')] });
  expect(summary).toMatchObject({ failed: 1, isComplete: true });
  expect(rows(out).length).toBe(summary.articles);
  expect(linesOf(out, 'failed.jsonl')).toEqual([expect.objectContaining({ reason, input: file('a.jsonl.gz') })]);
});

it.each(['jsonl', 'csv', 'parquet'] as const)('writes records as %s: a row for each thing found', async (format) => {
  const given = [page(1), page(2)].map((one, i) => `${JSON.stringify({ url: address(i), html: one, datePublished: '2024-12-03' })}\n`);
  const second = Buffer.byteLength(given[0]!);
  put('a.jsonl', given.join(''));
  const { out } = await run({ inputs: [file('a.jsonl')], format, records: ['quotations', 'timexes'], layers: ['quotations', 'timexes'] });
  const [name] = Object.keys(results(out)).filter((path) => path.startsWith('parts/'));
  const bytes = readFileSync(join(out, name!));
  const found: Record<string, unknown>[] = format === 'jsonl' ? rows(out) : format === 'csv' ? csvRows(bytes.toString()) : await parquetRows(bytes);
  expect(found.filter(({ type, text }) => type === 'direct' || text === 'Dienstag').map((row) => [row['record'], row['text'], row['value'] ?? '', row['speaker'] ?? '', row['url'], Number(row['offset'])])).toEqual([
    ['quotation', 'Das war nötig', '', 'Bürgermeisterin Anna Schneider', address(0), 0],
    ['timex', 'Dienstag', '2024-12-03', '', address(0), 0],
    ['quotation', 'Das war nötig', '', 'Bürgermeisterin Anna Schneider', address(1), second],
    ['timex', 'Dienstag', '2024-12-03', '', address(1), second],
  ]);
});

it('writes whole articles as Parquet and CSV', async () => {
  put('a.jsonl', lines.slice(0, 3).join('\n'));
  const { out } = await run({ inputs: [file('a.jsonl')], format: 'parquet' });
  const bytes = readFileSync(join(out, Object.keys(results(out)).find((path) => path.endsWith('.parquet'))!));
  const table = await parquetRows(bytes);
  expect(table.map(({ url, title, language, offset }) => [url, title, language, typeof offset])).toEqual([0, 1, 2].map((i) => [address(i), `Rat berät Vorlage ${i}`, 'de', 'bigint']));
  expect(table[0]!['blocks']).toContainEqual(expect.objectContaining({ role: 'headline' }));
  rmSync(out, { recursive: true });
  const csv = await run({ inputs: [file('a.jsonl')], format: 'csv', compress: false });
  const [row] = csvRows(results(csv.out)['parts/00000-a-0000000000000.csv']!);
  expect(row).toMatchObject({ url: address(0), language: 'de', offset: '0' });
});

it('writes no formula into a spreadsheet', async () => {
  put('a.jsonl', JSON.stringify({ text: '=HYPERLINK("https://evil.example")\n\nDer Stadtrat hat am Dienstag beraten.' }));
  const { out } = await run({ inputs: [file('a.jsonl')], format: 'csv' });
  expect(csvRows(results(out)['parts/00000-a-0000000000000.csv']!)[0]!['text']).toMatch(/^'=HYPERLINK/);
});

it('gives the same bytes every time, and does no harm when it is done twice', async () => {
  put('a.warc.gz', gzipCrawl(html));
  for (const format of ['jsonl', 'parquet'] as const) {
    const first = results((await run({ inputs: [file('a.warc.gz')], format, compress: true, dedupe: 'near', chunkBytes: 1500 })).out);
    rmSync(file('out'), { recursive: true });
    const { out, chunks } = await run({ inputs: [file('a.warc.gz')], format, compress: true, dedupe: 'near', keepDuplicates: true, chunkBytes: 1500 });
    for (const chunk of chunks) await runChunk(chunk);
    rmSync(file('out'), { recursive: true });
    expect(results((await run({ inputs: [file('a.warc.gz')], format, compress: true, dedupe: 'near', chunkBytes: 1500 })).out)).toEqual(first);
    rmSync(out, { recursive: true, force: true });
  }
});

async function parquetRows(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  return (await parquetReadObjects({ file: Uint8Array.from(bytes).buffer })) as Record<string, unknown>[];
}

/** RFC 4180. */
function csvRows(text: string): Record<string, string>[] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)];
  const table: string[][] = [[]];
  for (const [, quoted, bare, end] of cells) {
    table.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end !== ',') table.push([]);
  }
  const [names, ...found] = table.slice(0, -1);
  return found.map((row) => Object.fromEntries(row.map((cell, i) => [names![i]!, cell])));
}
