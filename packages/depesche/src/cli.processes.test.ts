import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { checkArticle, type Article } from '@depesche/article';
import { afterAll, beforeAll, expect, it } from 'vitest';

const command = fileURLToPath(new URL('cli.ts', import.meta.url));
const timeout = 120_000;
const text = 'Rat beschließt Haushalt\n\nDer Stadtrat von Köln hat am Dienstag einen Haushalt für Schulen beschlossen. „Das war nötig“, sagte Bürgermeisterin Anna Schneider.\n';

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depesche-cli-'));
  writeFileSync(file('a.txt'), text);
  writeFileSync(file('page.html'), `<!DOCTYPE html><html lang="de"><title>Rat</title><article><h1>Rat beschließt Haushalt</h1><p>${text.split('\n')[2]!}</p></article>`);
  writeFileSync(file('latin1.txt'), Buffer.from(text.replace(/[„“]/g, '"'), 'latin1'));
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('blank.txt'), ' \n\u0000\n');
  writeFileSync(file('picture.png'), Uint8Array.from({ length: 2000 }, (_, i) => (i * 7) % 256));
  writeFileSync(file('paper.pdf'), '%PDF-1.7\nsome text');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], stdout: 'pipe' | number = 'pipe'): ChildProcessByStdio<Writable, Readable | null, Readable> {
  const node = ['--conditions=@depesche/source', '--import', 'tsx', command];
  return spawn(process.execPath, [...node, ...args], { env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '0' }, stdio: ['pipe', stdout, 'pipe'] }) as ChildProcessByStdio<Writable, Readable | null, Readable>;
}

function depesche(args: readonly string[], input = ''): Promise<Outcome> {
  const child = start(args);
  const written = { out: '', err: '' };
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (written.out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (written.err += chunk));
  child.stdin.on('error', () => undefined); // The command may end before it has read everything.
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => { done({ code, ...written }); }));
}

it('tags a file and writes JSON', async () => {
  const { code, out, err } = await depesche(['--to', 'json', '--date', '2024-12-03', file('a.txt')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const article = JSON.parse(out) as Article;
  expect(checkArticle(article)).toEqual([]);
  expect(article.metadata.datePublished).toBe('2024-12-03');
  expect(article.annotations.timexes?.map(({ value }) => value)).toEqual(['2024-12-03']);
  expect(article.annotations.quotations).toHaveLength(1);
  expect(article.annotations.mentions?.map(({ start, end }) => article.text.slice(start, end))).toContain('Köln');
}, timeout);

it('reads standard input', async () => {
  const { code, out, err } = await depesche(['--to', 'text'], text);
  const hint = 'depesche: standard input: The day of publication is not known, and one date counts from it (“Dienstag”). Say it with --date.\n';
  expect({ code, out, err }).toEqual({ code: 0, out: text, err: hint });
}, timeout);

it('writes several files in several formats', async () => {
  const { code, out } = await depesche(['--to', 'html,brat,json', '-o', file('out'), file('a.txt'), file('page.html'), file('latin1.txt')]);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(readdirSync(file('out')).sort()).toEqual(
    ['a', 'latin1', 'page'].flatMap((stem) => [`${stem}.brat.ann`, `${stem}.brat.txt`, `${stem}.html`, `${stem}.json`]),
  );
  expect(readFileSync(file('out/a.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  const { text: fromPage } = JSON.parse(readFileSync(file('out/page.json'), 'utf8')) as Article;
  expect(fromPage).toBe(text.trim());
}, timeout);

it('goes on after a bad file, and says what is wrong without a stack trace', async () => {
  mkdirSync(file('none'));
  const bad = ['missing.txt', 'empty.txt', 'blank.txt', 'picture.png', 'paper.pdf', 'none'].map(file);
  const { code, out, err } = await depesche(['--to', 'text', ...bad, file('latin1.txt')]);
  expect(code).toBe(1);
  expect(out).toContain('Der Stadtrat von Köln');
  expect(err.trim().split('\n').map((line) => line.replace(`depesche: ${folder}`, ''))).toEqual([
    '/missing.txt: there is no such file',
    '/empty.txt: is empty',
    '/blank.txt: is no text (a picture, PDF or archive?); give plain text or HTML',
    '/picture.png: is no text (a picture, PDF or archive?); give plain text or HTML',
    '/paper.pdf: is no text (a picture, PDF or archive?); give plain text or HTML',
    '/none: holds no file that ends in .html, .htm, .xhtml, .rss, .atom, .rdf, .ninjs, .ninjs.json, .newsml, .newsml.xml, .nitf, .nitf.xml, .txt, .text',
    expect.stringMatching(/^\/latin1.txt: .*windows-1252/) as string,
  ]);
}, timeout);

it('says what it did with --verbose', async () => {
  const { code, err } = await depesche(['-v', '--to', 'text', '-'], `${text}\nTeilen\n`);
  expect(code).toBe(0);
  expect(err).toContain('standard input: “Teilen” belongs to the page');
  expect(err).toMatch(/standard input: \d+ characters, \d+ entities, 1 quotations, 1 dates in \d+ ms/);
}, timeout);

it('takes folders and lists, layers and names of the user', async () => {
  for (const path of ['in/deep/b.txt', 'in/a.html']) {
    mkdirSync(file(join(path, '..')), { recursive: true });
    writeFileSync(file(path), text);
  }
  writeFileSync(file('list'), `${file('in')}\n`);
  writeFileSync(file('names.tsv'), 'Haushalt für Schulen\tmisc\t\thttps://example.org/haushalt\n');
  const { code, err } = await depesche(['-t', 'json,conll', '-o', file('from-folder'), '--layers', 'entities', '--known-names', file('names.tsv'), '--files-from', file('list')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(readdirSync(file('from-folder'), { recursive: true }).sort()).toEqual(['a.conll', 'a.json', 'deep', 'deep/b.conll', 'deep/b.json']);
  const { annotations } = JSON.parse(readFileSync(file('from-folder/deep/b.json'), 'utf8')) as Article;
  expect(Object.keys(annotations).sort()).toEqual(['entities', 'mentions', 'sentences', 'tokens']);
  expect(annotations.entities).toContainEqual(expect.objectContaining({ name: 'Haushalt für Schulen', uri: 'https://example.org/haushalt' }));
}, timeout);

it('tells an address from a page, and a language that nobody speaks', async () => {
  const [pasted, named, wrong] = await Promise.all([
    depesche(['-t', 'text'], 'https://example.org/a'),
    depesche(['-t', 'text', 'https://example.org/a']),
    depesche(['-t', 'json', '--language', 'nl', '-'], text),
  ]);
  expect(pasted).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is only the address https://example.org/a, and nothing is fetched; give the page itself: curl') as string });
  expect(named).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is an address, and nothing is fetched') as string });
  expect(Object.keys((JSON.parse(wrong.out) as Article).annotations)).toEqual(['sentences', 'tokens']);
  expect(wrong.err).toBe(
    'depesche: standard input: The article is in "nl", for which there is no language pack; names, quotations, dates were not looked for. If it is in de or en, say so with --language.\n',
  );
}, timeout);

it('goes on when nobody reads its messages', async () => {
  const child = start(['-v', '-t', 'text', '-o', file('unread'), file('missing.txt'), file('a.txt'), file('page.html')]);
  child.stderr.destroy();
  await new Promise((done) => child.on('close', done));
  expect(readdirSync(file('unread')).sort()).toEqual(['a.txt', 'page.txt']);
}, timeout);

it.skipIf(!existsSync('/dev/full'))('says so when standard output takes no more', async () => {
  const full = openSync('/dev/full', 'w');
  const child = start(['-t', 'json', '--date', '2024-12-03', file('a.txt')], full);
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  const code = await new Promise((done) => child.on('close', done));
  closeSync(full);
  expect({ code, err }).toEqual({ code: 1, err: 'depesche: standard output cannot be written: the disk is full\n' });
}, timeout);

it('never writes over its input', async () => {
  const { code, err } = await depesche(['--to', 'text', '-o', folder, file('a.txt')]);
  expect(code).toBe(1);
  expect(err).toContain('would be overwritten');
  expect(readFileSync(file('a.txt'), 'utf8')).toBe(text);
}, timeout);

it('takes the items of a feed as articles, and makes one feed of several articles', async () => {
  const items = ['eins', 'zwei'].map((name) => `<item><title>Rat ${name}</title><link>/${name}</link><description>Der Stadtrat von Köln hat am Dienstag entschieden.</description></item>`);
  writeFileSync(file('feed.xml'), `<rss version="2.0"><channel><title>Das Blatt</title><link>https://blatt.example/</link><language>de</language>${items.join('')}</channel></rss>`);
  const { code, out } = await depesche(['--to', 'json', file('feed.xml')]);
  const read = out.trim().split('\n').map((line) => JSON.parse(line) as Article);
  expect({ code, urls: read.map(({ metadata }) => metadata.url), texts: read.map(({ text: one }) => one.split('\n')[0]) }).toEqual({ code: 0, urls: ['https://blatt.example/eins', 'https://blatt.example/zwei'], texts: ['Rat eins', 'Rat zwei'] });
  const atom = await depesche(['--to', 'atom', file('page.html'), file('feed.xml'), file('a.txt')]);
  expect(atom.code).toBe(0);
  expect(atom.out.match(/<entry/g)).toHaveLength(4);
  expect(atom.out.match(/<feed/g)).toHaveLength(1);
}, timeout);

it('hands on to the package for many inputs', async () => {
  const { code, out } = await depesche(['batch', '--help']);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Usage: depesche batch') as string });
}, timeout);

it('explains itself and wrong usage', async () => {
  const [help, version, wrong] = await Promise.all([depesche(['--help']), depesche(['--version']), depesche(['--to', 'pdf'])]);
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain('Usage: depesche');
  expect(help.out.split('\n').every((line) => line.length <= 80)).toBe(true);
  expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
  expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Try: depesche --help') as string });
}, timeout);
