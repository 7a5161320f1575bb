/** The files that the commands of the guides and READMEs take for granted, in the folder where they are run. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { gzipWarc } from '@depesche/corpus/warc-file';
import { run } from './run.js';

const text = `Rat beschließt Haushalt

Der Stadtrat von Köln hat am Dienstag den Haushalt beschlossen. „Das war nötig“, sagte Anna Schneider, die Kämmerin der Stadt Köln.

Auch die Stadtwerke Musterstadt waren dabei, teilte die Stadt mit. Am 20. Januar wird in Bonn weiter verhandelt.
`;
const page = `<!doctype html><html lang="de"><head><title>Rat beschließt Haushalt</title><meta property="article:published_time" content="2024-12-03T10:00:00+01:00"></head><body><article><h1>Rat beschließt Haushalt</h1>${text
  .split('\n\n')
  .slice(1)
  .map((paragraph) => `<p>${paragraph.trim()}</p>`)
  .join('')}</article></body></html>`;

/** Writes the files into `folder`, which is made, and gives the environment in which the commands find them and the installed `depesche`. */
export function writeCommandInputs(repository: string, folder: string, binaries: string): Readonly<Record<string, string>> {
  for (const name of ['pages', 'folder', 'more/deep', 'crawl', 'stand-ins']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['page.html', 'article.html', 'pages/a.html', 'folder/a.html', 'more/deep/b.html']) writeFileSync(join(folder, name), page);
  for (const name of ['article.txt', 'folder/b.txt']) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'news.jsonl'), `${JSON.stringify({ html: page, url: 'https://example.org/1' })}\n`);
  writeFileSync(join(folder, 'list.txt'), 'page.html\narticle.txt\n');
  writeFileSync(join(folder, 'crawl/1.warc.gz'), gzipWarc([{ url: 'https://example.org/1', body: page }, { url: 'https://example.org/2', body: page.replace('Köln', 'Bonn') }]));
  writeFileSync(join(folder, 'town.tsv'), plainBlock(repository, 'docs/own-knowledge-base.md', /^name\tkind/));
  writeFileSync(join(folder, 'staff.tsv'), plainBlock(repository, 'packages/depesche/README.md', /^Haus der Kunst\t/));
  for (const [format, name] of [['newsml-g2', 'wire.xml'], ['rss', 'feed.xml']] as const) writeFileSync(join(folder, name), run([join(binaries, 'depesche'), 'page.html', '--to', format], { cwd: folder }));
  // Nothing is fetched: what asks an address gets the page.
  writeFileSync(join(folder, 'stand-ins/curl'), '#!/bin/sh\ncat page.html\n');
  chmodSync(join(folder, 'stand-ins/curl'), 0o755);
  return { PATH: [join(folder, 'stand-ins'), binaries, process.env['PATH'] ?? ''].join(delimiter) };
}

/** A block of a page that is no code, by how it begins: the table that a guide shows is the one its commands are given. */
function plainBlock(repository: string, file: string, start: RegExp): string {
  const blocks = [...readFileSync(join(repository, file), 'utf8').matchAll(/^```(\w*)\n([^]*?)^```$/gm)];
  const [, , block] = blocks.find(([, language, content]) => language === '' && start.test(content!)) ?? [];
  if (block === undefined) throw new Error(`${file} has no block that begins like ${String(start)}.`);
  return block;
}
