import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

function depesche(args: readonly string[], input = ''): Promise<Outcome> {
  const child = spawn(process.execPath, ['--conditions=@depesche/source', '--import', 'tsx', command, ...args], { env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '0' } });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (written.out += chunk));
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
  expect({ code, out, err }).toEqual({ code: 0, out: text, err: '' });
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
    '/none: holds no file that ends in .html, .htm, .xhtml, .txt, .text',
    expect.stringMatching(/^\/latin1.txt: .*windows-1252/) as string,
  ]);
}, timeout);

it('says what it did with --verbose', async () => {
  const { code, err } = await depesche(['-v', '--to', 'text', '-'], `${text}\nTeilen\n`);
  expect(code).toBe(0);
  expect(err).toContain('standard input: “Teilen” belongs to the page');
  expect(err).toMatch(/standard input: \d+ characters, \d+ entities, 1 quotations, 1 dates in \d+ ms/);
}, timeout);

it('never writes over its input', async () => {
  const { code, err } = await depesche(['--to', 'text', '-o', folder, file('a.txt')]);
  expect(code).toBe(1);
  expect(err).toContain('would be overwritten');
  expect(readFileSync(file('a.txt'), 'utf8')).toBe(text);
}, timeout);

it('explains itself and wrong usage', async () => {
  const [help, version, wrong] = await Promise.all([depesche(['--help']), depesche(['--version']), depesche(['--to', 'pdf'])]);
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain('Usage: depesche');
  expect(help.out.split('\n').every((line) => line.length <= 80)).toBe(true);
  expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
  expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Try: depesche --help') as string });
}, timeout);
