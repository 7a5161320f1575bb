/** How well `parseText` tells headlines, headings and paragraphs by form alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, checkArticle, textBlocks, type TextRole } from '@depesche/article';
import { readJsonLinesXz } from '@depesche/corpus/readers';
import { parseHtml, parseText } from '@depesche/parse';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';

type Passage = readonly [role: TextRole, text: string];
type Layout = 'a line each' | 'blank lines' | 'wrapped';

const layouts: readonly Layout[] = ['a line each', 'blank lines', 'wrapped'];
const WIDTH = 72;

/**
 * Wikinews: its texts as they are, and with their title on top. Pages: headings and paragraphs of Readability's test pages written
 * as plain text in three layouts; a passage counts when a block has exactly its text and role.
 */
export function evaluatePlainText(): Promise<Evaluation> {
  const wikinews = scoreWikinews();
  const pages = readPages();
  const figures: Record<string, number> = { ...wikinews };
  const rows = layouts.map((layout) => {
    const { headline, heading, paragraph } = scorePages(pages, layout);
    figures[`${layout}.headline`] = headline;
    figures[`${layout}.heading`] = heading.f1;
    figures[`${layout}.paragraph`] = paragraph.f1;
    const cells = [headline, heading.precision, heading.recall, heading.f1, paragraph.precision, paragraph.recall, paragraph.f1];
    return layout.padEnd(14) + cells.map((cell) => cell.toFixed(1).padStart(9)).join('');
  });
  const report = [
    `Wikinews, 850 texts: ${wikinews['sound']!.toFixed(1)} % sound articles, ${wikinews['title']!.toFixed(1)} % of the titles found as headline when put on top,`,
    `${wikinews['noTitle']!.toFixed(1)} % without headline when there is none.`,
    `${pages.length} pages as plain text, per cent:`,
    `${''.padEnd(14)} headline    head.P   head.R  head.F1   para.P   para.R  para.F1`,
    ...rows,
  ].join('\n');
  return Promise.resolve({ title: 'parseText on German Wikinews and on pages written as plain text', figures, report });
}

function scoreWikinews(): Record<string, number> {
  const texts = readJsonLinesXz<{ title: string; text: string }>(dataPath('text/wikinews-de.jsonl'));
  const counts = { sound: 0, title: 0, noTitle: 0 };
  for (const { title, text } of texts) {
    const bare = parseText(text);
    if (checkArticle(bare).length === 0) counts.sound++;
    if (headlineOf(bare) === undefined) counts.noTitle++;
    const headline = title.replace(/^\d+ - /, '').replace(/\(\d{4}-\d\d-\d\d\)/, '').trim();
    if (headlineOf(parseText(`${headline}\n\n${text}`)) === headline.replaceAll(/\s+/g, ' ')) counts.title++;
  }
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, (100 * count) / texts.length]));
}

interface Page {
  readonly title: string;
  readonly passages: readonly Passage[];
}

function readPages(): Page[] {
  const folder = dataPath('extraction/readability');
  return readdirSync(folder).flatMap((name) => {
    const { title } = JSON.parse(readFileSync(join(folder, name, 'expected-metadata.json'), 'utf8')) as { title: string };
    const article = parseHtml(readFileSync(join(folder, name, 'expected.html'), 'utf8'));
    const passages = passagesOf(article).filter(([role, text]) => (role === 'heading' || role === 'paragraph') && !text.includes('\n'));
    return passages.length >= 5 && title !== '' ? [{ title: title.replaceAll(/\s+/g, ' ').trim(), passages }] : [];
  });
}

function scorePages(pages: readonly Page[], layout: Layout): { headline: number; heading: Score; paragraph: Score } {
  let headlines = 0;
  const heading = new Counter();
  const paragraph = new Counter();
  for (const { title, passages } of pages) {
    const article = parseText(write([title, ...passages.map(([, text]) => text)], layout));
    if (headlineOf(article) === title) headlines++;
    const found = passagesOf(article);
    heading.add(of('heading', passages), of('heading', found));
    paragraph.add(of('paragraph', passages), of('paragraph', found));
  }
  return { headline: (100 * headlines) / pages.length, heading: heading.score(), paragraph: paragraph.score() };
}

function write(passages: readonly string[], layout: Layout): string {
  if (layout === 'a line each') return passages.join('\n');
  return passages.map((text) => (layout === 'wrapped' ? wrap(text) : text)).join('\n\n');
}

function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

function passagesOf(article: Article): Passage[] {
  return textBlocks(article).map(({ role, start, end }) => [role, article.text.slice(start, end)]);
}

function headlineOf(article: Article): string | undefined {
  return passagesOf(article).find(([role]) => role === 'headline')?.[1];
}

function of(role: TextRole, passages: readonly Passage[]): string[] {
  return passages.filter(([found]) => found === role).map(([, text]) => text);
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

class Counter {
  private gold = 0;
  private found = 0;
  private right = 0;

  add(gold: readonly string[], found: readonly string[]): void {
    const open = [...gold];
    this.gold += gold.length;
    this.found += found.length;
    for (const text of found) {
      const at = open.indexOf(text);
      if (at < 0) continue;
      open.splice(at, 1);
      this.right++;
    }
  }

  score(): Score {
    const precision = (100 * this.right) / this.found;
    const recall = (100 * this.right) / this.gold;
    return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
  }
}
