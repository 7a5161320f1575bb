import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '@depesche/article';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { address, gzipCrawl, page, pagesUpTo } from '../testing/pages.js';
import { linesOf, results, rows, runBatch, startBatch, stubbornTaggers } from '../testing/run-folder.js';
import { run } from './run.js';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'depesche-batch-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

const file = (name: string): string => join(folder, name);
const put = (name: string, contents: string | Uint8Array): string => { writeFileSync(file(name), contents); return file(name); };
const urls = (out: string): (string | undefined)[] => rows(out).map(({ article }) => (article as Article).metadata.url);
const parseOnly = ['--layers', 'none', '--chunk-size', '0.002'];

it('analyzes a crawl in threads and says what was done', async () => {
  put('a.warc.gz', gzipCrawl(pagesUpTo(30)));
  const { code, err } = await runBatch([file('a.warc.gz'), '--out', file('out'), '--chunk-size', '0.003', '--workers', '2']);
  expect({ code, err }).toEqual({ code: 0, err: `depesche: Done: 30 pages, de 30, 30 articles. Results are in ${file('out')}.\n` });
  expect(urls(file('out'))).toEqual(pagesUpTo(30).map((_, i) => address(i)));
  const [first] = rows(file('out')).map(({ article }) => article as Article);
  expect(Object.keys(first!.annotations).sort()).toEqual(['entities', 'mentions', 'quotations', 'sentences', 'timexes', 'tokens']);
  expect(readdirSync(file('out/work')).sort()).toEqual(['notes']);
});

// The times are long, so that on a busy machine no other page takes as much.
it.each<[string, readonly (readonly [deed: string, reason: string])[]]>([
  ['10s', [['loops for ever', 'timeout']]],
  ['5min', [['fills the memory', 'memory'], ['ends the thread', 'crash'], ['throws', 'error'], ['fills the memory with bytes', 'error']]],
])('sets aside, with a timeout of %s, pages that do %j, and only those', async (time, deeds) => {
  const pages = Array.from({ length: 5 * deeds.length }, (_, i) => page(i, i % 5 === 2 ? `This page ${deeds[(i - 2) / 5]![0]}.` : ''));
  put('a.warc.gz', gzipCrawl(pages));
  const { code } = await runBatch([file('a.warc.gz'), '--out', file('out'), '--layers', 'none', '--taggers', stubbornTaggers, '--workers', '2', '--timeout', time, '--max-memory', '96', '--chunk-size', '0.004', '--fail-dir', file('bad')]);
  expect(code).toBe(1);
  expect(urls(file('out'))).toEqual(pages.map((_, i) => address(i)).filter((_, i) => i % 5 !== 2));
  const failures = linesOf(file('out'), 'failed.jsonl');
  expect(failures.map(({ reason, url }) => [reason, url])).toEqual(deeds.map(([, reason], i) => [reason, address(5 * i + 2)]));
  for (const failure of failures) expect(readFileSync(failure['file'] as string, 'utf8')).toContain('This page');
});

it.each(['SIGINT', 'SIGTERM'] as const)('finishes what runs at %s, and goes on with --resume', async (signal) => {
  put('a.warc.gz', gzipCrawl(pagesUpTo(80)));
  const args = [file('a.warc.gz'), ...parseOnly, '--workers', '1', '--out', file('out')];
  const { child, ended } = startBatch(args);
  while (!existsSync(file('out/parts')) || readdirSync(file('out/parts')).length < 2) await new Promise((done) => setTimeout(done, 5));
  child.kill(signal);
  const { code, err } = await ended;
  expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
  expect(err).toContain('go on with --resume');
  const begun = readdirSync(file('out/parts')).length;
  expect(readdirSync(file('out/work/notes'))).toHaveLength(begun);
  expect((await runBatch(args)).code).toBe(2);
  expect((await runBatch([...args, '--resume'])).code).toBe(0);
  expect(urls(file('out'))).toEqual(pagesUpTo(80).map((_, i) => address(i)));
  const unbroken = [...args.slice(0, -1), file('unbroken')];
  await runBatch(unbroken);
  expect(results(file('out'))).toEqual(results(file('unbroken')));
});

it('refuses to go on with other inputs, options or versions', async () => {
  put('a.jsonl', JSON.stringify({ html: page(1) }));
  const args = [file('a.jsonl'), '--out', file('out'), '--resume'];
  expect((await runBatch([...args, '--layers', 'none'])).code).toBe(0);
  const other = await runBatch([...args, '--layers', 'timexes']);
  expect(other).toEqual({ code: 2, err: expect.stringContaining('--resume is "options.layers"; it takes the inputs, options and versions that the run was begun with') as string });
  put('a.jsonl', JSON.stringify({ html: page(2) }));
  expect((await runBatch([...args, '--layers', 'none'])).err).toContain('is "inputs"');
});

it('tells duplicates by address and by text, in the order of the input, and leaves them out or only reports them', async () => {
  const pages = pagesUpTo(12);
  const changed = page(3).replace('nötig', 'wichtig');
  put('a.jsonl', [...pages, pages[5]!, changed].map((html, i) => JSON.stringify({ url: address(i === 12 ? 5 : i), html })).join('\n'));
  const long = (html: string): string => html.replace('</article>', `<p>${Array.from({ length: 1500 }, (_, i) => `Wort${i}`).join(' ')}</p></article>`);
  put('b.jsonl', [page(3), changed].map((html, i) => JSON.stringify({ url: address(100 + i), html: long(html) })).join('\n'));
  const args = [file('a.jsonl'), file('b.jsonl'), ...parseOnly, '--workers', '1'];
  expect((await runBatch([...args, '--out', file('url'), '--dedupe', 'url'])).err).toContain('1 duplicates');
  expect(linesOf(file('url'), 'duplicates.jsonl')).toEqual([expect.objectContaining({ url: address(5), by: 'url', duplicateOf: expect.objectContaining({ url: address(5) }) as unknown })]);
  expect(urls(file('url'))).toHaveLength(15);
  for (const format of ['jsonl', 'csv', 'parquet']) {
    await runBatch([...args, '--out', file(`near-${format}`), '--dedupe', 'near', '--format', format]);
    expect(linesOf(file(`near-${format}`), 'duplicates.jsonl')).toContainEqual(expect.objectContaining({ url: address(101), by: 'text', duplicateOf: expect.objectContaining({ url: address(100) }) as unknown }));
  }
  expect(urls(file('near-jsonl'))).not.toContain(address(101));
  expect(readFileSync(join(file('near-csv'), 'parts', readdirSync(file('near-csv/parts')).at(-1)!), 'utf8')).not.toContain(address(101));
  await runBatch([...args, '--out', file('kept'), '--dedupe', 'near', '--keep-duplicates']);
  expect(urls(file('kept'))).toContain(address(101));
  expect(results(file('kept'))['duplicates.jsonl']).toBe(results(file('near-jsonl'))['duplicates.jsonl']);
});

it.each([
  [[], 'Give files'],
  [['x'], '--out DIR'],
  [['nowhere.warc', '--out', 'o'], 'Option input is "nowhere.warc"; it takes files that are there'],
  [['https://example.org/a', '--out', 'o'], 'nothing is fetched'],
  [['x', '--out', 'o', '--format', 'pdf'], 'there are: jsonl, parquet, csv'],
  [['x', '--out', 'o', '--layers', 'nouns'], '--layers'],
  [['x', '--out', 'o', '--timeout', 'soon'], 'a time like 10s'],
  [['x', '--out', 'o', '--language', 'Deutsch'], 'Option --language is "Deutsch"; it takes a language tag'],
  [['x', '--out', 'o', '--workers', '0'], 'whole number'],
  [['x', '--out', 'o', '--chunk-size', '-1'], 'argument'],
  [['x', '--out', 'o', '--wrong'], 'wrong'],
])('refuses wrong usage: %j', async (args, message) => {
  // In this process: it takes a second less, and no thread is started.
  let err = '';
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((piece) => { err += String(piece); return true; });
  expect(await run(args)).toBe(2);
  write.mockRestore();
  expect(err).toContain(message);
  expect(err).toContain('Try: depesche batch --help');
});

it('explains itself', async () => {
  const { child, ended } = startBatch(['--help']);
  let out = '';
  child.stdout!.on('data', (piece: Buffer) => (out += piece.toString()));
  expect((await ended).code).toBe(0);
  expect(out).toContain('Usage: depesche batch');
  expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
});

/** A file system of a megabyte, in a namespace of its own; not every machine allows it. */
const small = (folderThere: string): readonly string[] => ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', `mount -t tmpfs -o size=1m tmpfs ${folderThere} && exec "$@"`, '-'];
const canMount = ((): boolean => {
  const there = mkdtempSync(join(tmpdir(), 'depesche-mount-'));
  const [command, ...args] = [...small(there), 'true'];
  const { status } = spawnSync(command, args);
  rmSync(there, { recursive: true });
  return status === 0;
})();

it.skipIf(!canMount)('stops at a full disk and says so; what is written is whole', () => {
  put('a.warc.gz', gzipCrawl(pagesUpTo(2000)));
  mkdirSync(file('full'));
  mkdirSync(file('seen'));
  const node = [process.execPath, '--conditions=@depesche/source', '--import', import.meta.resolve('tsx'), new URL('../testing/command-from-source.ts', import.meta.url).pathname];
  const script = `"$@"; code=$?; cp -r ${file('full')}/out/parts ${file('seen')}/parts; exit $code`;
  const [command, ...args] = [...small(file('full')), 'sh', '-c', script, '-', ...node, file('a.warc.gz'), '--out', file('full/out'), '--layers', 'none', '--chunk-size', '0.02', '--workers', '1'];
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/the disk is full\n.*go on with --resume/) as string });
  const whole = rows(file('seen'));
  expect(whole.length).toBeGreaterThan(0);
  expect(whole.map(({ article }) => (article as Article).metadata.url)).toEqual(pagesUpTo(whole.length).map((_, i) => address(i)));
});

it('never writes over an input', async () => {
  mkdirSync(file('out/parts'), { recursive: true });
  put('out/parts/00000-a-0000000000000.jsonl', JSON.stringify({ html: page(1) }));
  const before = readFileSync(file('out/parts/00000-a-0000000000000.jsonl'), 'utf8');
  const { code } = await runBatch([file('out'), '--out', file('out')]);
  expect(code).toBe(2);
  expect(readFileSync(file('out/parts/00000-a-0000000000000.jsonl'), 'utf8')).toBe(before);
  expect(execFileSync('ls', [file('out')], { encoding: 'utf8' })).toBe('parts\n');
});
