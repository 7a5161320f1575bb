/** Feeds with what other readers' authors expect of them, and how our model compares. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parsedUrl } from '@depesche/article';
import { type Feed, parseFeed } from '@depesche/feed';
import { type Comparison, viewsFor, type ViewTable } from './views.js';

export interface ExpectedFeed {
  /** Below the folder searched. */
  readonly file: string;
  readonly path: string;
  readonly expected: unknown;
  readonly views: ViewTable;
  /** In the third that is not looked at. */
  readonly isAside: boolean;
}

export interface Verdict {
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
  readonly isRight: boolean;
}

/** All feeds below a folder that have an expectation beside them. */
export function expectedFeeds(folder: string): ExpectedFeed[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files.flatMap((file) => {
    const path = join(folder, file);
    const expectation = expectationOf(path);
    if (expectation === undefined) return [];
    return [{ file, path, expected: JSON.parse(readFileSync(expectation, 'utf8')) as unknown, views: viewsFor(relative(folder, path)), isAside: isAside(file) }];
  });
}

function expectationOf(path: string): string | undefined {
  const stem = join(dirname(path), basename(path).replace(/\.(?:xml|json)$/, ''));
  if (path.endsWith('.xml')) return existsSync(`${stem}.json`) ? `${stem}.json` : undefined;
  return path.endsWith('.json') && existsSync(`${stem}_expected.json`) ? `${stem}_expected.json` : undefined;
}

/** A third, by a hash of the file's name alone. */
function isAside(file: string): boolean {
  return createHash('sha1').update(basename(file).replace(/\.\w+$/, '')).digest()[0]! % 3 === 0;
}

/** Our reading of a feed against what is expected of it; `untranslated` are paths that our model has no place for. */
export function judge({ path, expected, views }: ExpectedFeed): { readonly verdicts: readonly Verdict[]; readonly untranslated: readonly string[] } {
  const feed = read(path);
  const verdicts: Verdict[] = [];
  const untranslated: string[] = [];
  for (const { pattern, indices, value } of leaves(expected, '', [])) {
    const view = Object.hasOwn(views, pattern) ? views[pattern] : undefined;
    if (view === undefined) {
      untranslated.push(pattern);
      continue;
    }
    const [comparison, look] = view;
    const actual = feed instanceof Error ? feed.message : look(feed, indices);
    verdicts.push({ path: pattern, expected: value, actual, isRight: !(feed instanceof Error) && matches(comparison, value, actual) });
  }
  return { verdicts, untranslated };
}

function read(path: string): Feed | Error {
  try {
    return parseFeed(readFileSync(path));
  } catch (error) {
    return error as Error;
  }
}

interface Leaf {
  readonly pattern: string;
  readonly indices: readonly number[];
  readonly value: unknown;
}

function leaves(value: unknown, pattern: string, indices: readonly number[]): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((part, i) => leaves(part, `${pattern}.*`, [...indices, i]));
  if (typeof value !== 'object' || value === null) return [{ pattern, indices, value }];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, pattern === '' ? key : `${pattern}.${key}`, indices));
}

function matches(comparison: Comparison, expected: unknown, actual: unknown): boolean {
  const wanted = String(expected);
  switch (comparison) {
    case 'text':
      return comparableText(wanted) === comparableText(typeof actual === 'string' ? actual : '');
    case 'among':
      return (actual as readonly unknown[]).some((one) => typeof one === 'string' && (comparableText(one) === comparableText(wanted) || sameUrl(wanted, one)));
    case 'date':
      return typeof actual === 'string' && sameDate(wanted, actual);
    case 'url':
      return typeof actual === 'string' && sameUrl(wanted, actual);
    case 'number':
      return Number(expected) === (actual ?? 0);
    default:
      return wanted.trim() === actual;
  }
}

/** Without tags, references and differences of white space. */
function comparableText(text: string): string {
  const decoded = text.replace(/<[^<>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return decoded.replace(/<[^<>]*>/g, '').replace(/\s+/g, '');
}

/** The same instant; where we have only the day, because no offset is stated, that day. */
function sameDate(expected: string, actual: string): boolean {
  if (Date.parse(expected) === Date.parse(actual)) return true;
  return actual.length === 10 && !Number.isNaN(Date.parse(expected)) && Math.abs(Date.parse(expected) - Date.parse(actual)) < 86_400_000;
}

/** Also when the other reader leaves relative what we resolve. */
function sameUrl(expected: string, actual: string): boolean {
  if (normalized(expected) === normalized(actual)) return true;
  return parsedUrl(expected) === undefined && parsedUrl(expected, actual)?.href === actual;
}

function normalized(url: string): string {
  return parsedUrl(url.trim())?.href ?? url.trim();
}
