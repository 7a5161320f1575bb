/** Whole articles of real publishers: text, authors, day and title against rules written for each site (Fundus). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, type Extracted } from './extraction-adapter.js';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { shingleScore } from './shingles.js';
import { unpacked } from './unpacked.js';

/** An article as the rules of its site give it. */
interface Gold {
  readonly file: string;
  readonly url: string;
  readonly title?: string | null;
  readonly authors?: readonly string[] | null;
  readonly datePublished?: string | null;
  readonly summary?: readonly string[] | null;
  readonly body: string;
}

interface Judged {
  readonly file: string;
  readonly precision: number;
  readonly recall: number;
  /** Each undefined when the rules give none. */
  readonly authors: boolean | undefined;
  readonly day: boolean | undefined;
  readonly title: boolean | undefined;
}

const fields = ['authors', 'day', 'title'] as const;

/** Text with its summary (4-word shingles), authors as a set, day and title; a third by the hash of its name was put aside before any page was read. */
export function evaluateFundus(): Promise<Evaluation> {
  const folder = join(unpacked('fundus', 'extraction/fundus/pages.tar.xz'), 'pages');
  const gold = JSON.parse(readFileSync(dataPath('extraction/fundus/gold.json'), 'utf8')) as readonly Gold[];
  const judged = gold.map((one) => judge(one, extract(readFileSync(join(folder, one.file), 'utf8'), one)));
  const aside = judged.filter(({ file }) => isAside(file));
  const parts: readonly (readonly [name: string, prefix: string, pages: readonly Judged[]])[] = [
    ['all', '', judged],
    ['looked at', 'lookedAt.', judged.filter(({ file }) => !isAside(file))],
    ['aside', 'aside.', aside],
  ];
  const figures: Record<string, number> = {};
  const lines = parts.map(([name, prefix, pages]) => {
    const text = textScore(pages);
    figures[`${prefix}text`] = text.f;
    const cells = fields.map((field) => {
      const answers = pages.map((page) => page[field]).filter((answer) => answer !== undefined);
      const share = (100 * answers.filter(Boolean).length) / answers.length;
      figures[prefix + field] = share;
      return `${field} ${share.toFixed(1)} % of ${answers.length}`;
    });
    return `${name.padEnd(10)}  text P ${text.precision.toFixed(1)}  R ${text.recall.toFixed(1)}  F ${text.f.toFixed(1)} of ${pages.length}   ${cells.join('   ')}`;
  });
  return Promise.resolve({ title: "Fundus' 258 pages (whole text with summary, metadata)", figures, report: lines.join('\n') });
}

function judge({ file, title, authors, datePublished, summary, body }: Gold, found: Extracted): Judged {
  const names = authors ?? [];
  return {
    file,
    ...shingleScore([...(summary ?? []), body].join('\n\n'), found.text),
    authors: names.length === 0 ? undefined : setOf(names.join(';')) === setOf(found.credits.join(';')),
    day: datePublished === undefined || datePublished === null ? undefined : found.publishedTime !== undefined && isSameDay(datePublished, found.publishedTime),
    title: title === undefined || title === null || title === '' ? undefined : plain(title) === plain(found.title),
  };
}

function textScore(pages: readonly Judged[]): { readonly precision: number; readonly recall: number; readonly f: number } {
  const mean = (measure: (page: Judged) => number): number => pages.reduce((sum, page) => sum + measure(page), 0) / pages.length;
  const precision = 100 * mean((page) => page.precision);
  const recall = 100 * mean((page) => page.recall);
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

/** The rules of many sites give times in UTC: a time means its day there or where it was printed. */
function isSameDay(expected: string, found: string): boolean {
  if (expected.slice(0, 10) === found.slice(0, 10)) return true;
  return found.length > 10 && new Date(expected.replace(' ', 'T')).toISOString().slice(0, 10) === new Date(found).toISOString().slice(0, 10);
}

function setOf(names: string): string {
  return [...new Set(names.split(/[;,]/).map((name) => plain(name).toLowerCase()).filter((name) => name !== ''))].sort().join('|');
}

function plain(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isAside(file: string): boolean {
  return createHash('sha256').update(file).digest()[0]! % 3 === 0;
}
