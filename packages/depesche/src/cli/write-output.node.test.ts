import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coveredText, textBlocks } from '@depesche/article';
import { parseText } from '@depesche/parse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OutputFormat, outputFormats } from './output-formats.js';
import { folderWriter, streamWriter } from './write-output.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depesche-output-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const articles = ['Erster Text.', 'Zweiter Text.'].map((text) => parseText(text));
const input = { path: 'in/wire.txt', name: 'in/wire.txt', subfolder: 'day' };
const collection: OutputFormat = {
  about: 'all in one',
  suffix: '.all',
  mediaType: 'text/plain',
  write: (article) => `one: ${article.text}`,
  writeAll: (all) => `all: ${all.map((article) => coveredText(article, textBlocks(article)[0]!)).join(' ')}`,
};

it('numbers the articles of one input, unless a format takes them together', async () => {
  const writer = await folderWriter([outputFormats['text']!, collection], folder, []);
  const written = await writer.write(articles, input);
  expect(written.map((path) => path.slice(folder.length + 1))).toEqual(['day/wire.all', 'day/wire.txt', 'day/wire-2.txt']);
  expect(readdirSync(join(folder, 'day')).sort()).toEqual(['wire-2.txt', 'wire.all', 'wire.txt']);
  expect(readFileSync(join(folder, 'day/wire.all'), 'utf8')).toBe('all: Erster Text. Zweiter Text.\n');
  expect(await writer.write(articles.slice(0, 1), { ...input, path: 'b.txt' })).toEqual([join(folder, 'day/b.txt'), join(folder, 'day/b.all')]);
  expect(readFileSync(join(folder, 'day/b.all'), 'utf8')).toBe('one: Erster Text.\n');
});

it('refuses several articles on one stream in a format that holds one', async () => {
  await expect(streamWriter(outputFormats['html']!, 'html', false).write(articles, input)).rejects.toThrow('holds 2 articles, which as html need a folder: --output DIR');
});
