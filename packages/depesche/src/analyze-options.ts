/** What may be said about one input, and the checks of it; the command uses the same. */
import { type Article, badOption, checkChoice, parsedUrl, type ParseOptions } from '@depesche/article';
import { isoDate } from '@depesche/jsonld';

/** Text, HTML or an article that another reader made. */
export type AnalyzerInput = string | Uint8Array | Article;

export interface AnalyzeOptions extends ParseOptions {
  /** What the input is; by default told from its form. */
  readonly format?: 'html' | 'text';
  /**
   * When the article was published, ISO 8601 (`2024-12-03`, `2024-12-03T10:15:00+01:00`); by default what the input says.
   * Dates in the text count from it.
   */
  readonly datePublished?: string;
  /** BCP 47 tag of the article's language; by default what the input says, checked by its words. */
  readonly language?: string;
}

/**
 * The options with dates as the document model writes them.
 *
 * @throws DepescheError `bad-option` that names the option, its value and what is allowed
 */
export function checkAnalyzeOptions(options: unknown): AnalyzeOptions {
  if (typeof options !== 'object' || options === null) throw badOption('options', options, 'an object, for instance { datePublished: "2024-12-03" }');
  const { format, datePublished, language, url, onIssue } = options as Readonly<Record<keyof AnalyzeOptions, unknown>>;
  if (format !== undefined) checkChoice('format', format, ['html', 'text']);
  if (language !== undefined && !(typeof language === 'string' && isLanguageTag(language))) {
    throw badOption('language', language, 'a language tag like "de" or "de-AT"');
  }
  if (url !== undefined && !(typeof url === 'string' && parsedUrl(url) !== undefined)) throw badOption('url', url, 'an absolute address like "https://example.org/a"');
  if (onIssue !== undefined && typeof onIssue !== 'function') throw badOption('onIssue', onIssue, 'a function that is called with each issue');
  return {
    ...(options as AnalyzeOptions),
    ...(datePublished !== undefined && { datePublished: checkedDate('datePublished', datePublished) }),
  };
}

/** Whether a value is a BCP 47 tag. Longer first parts are reserved by RFC 5646; names of languages („Deutsch“) are mistaken for tags. */
export function isLanguageTag(value: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(value);
}

function checkedDate(option: string, value: unknown): string {
  const date = typeof value === 'string' ? isoDate(value) : undefined;
  if (date === undefined) throw badOption(option, value, 'a date like "2024-12-03" or "2024-12-03T10:15:00+01:00"');
  return date;
}

/**
 * Makes sure that there is something to analyze.
 *
 * @throws DepescheError `bad-option` that says how to get from what was given to what is wanted
 */
export function checkInput(input: unknown): asserts input is AnalyzerInput {
  if (typeof input === 'string' || isBytes(input) || isArticle(input)) return;
  const advice = typeof input === 'object' && input !== null ? adviceByKind[kindOf(input)] : undefined;
  const wanted = 'text or HTML as a string, its bytes as a Uint8Array, or an article';
  throw badOption('input', input, advice === undefined ? wanted : `${wanted}: ${advice}`);
}

const fromBody = 'pass new Uint8Array(await it.arrayBuffer())';

/** How to get to the bytes of what is often given instead. */
const adviceByKind: Readonly<Record<string, string>> = {
  Response: fromBody,
  Request: fromBody,
  Blob: fromBody,
  File: fromBody,
  ArrayBuffer: 'pass new Uint8Array(it)',
  Promise: 'await it first',
  ReadableStream: 'read it to its end first, for instance with new Response(it).text()',
  URL: 'nothing is fetched, so fetch the page and pass what comes back',
};

/** Whether a value is an article, as far as a look at it tells. */
export function isArticle(value: unknown): value is Article {
  return typeof value === 'object' && value !== null && 'text' in value && 'blocks' in value && 'annotations' in value && 'metadata' in value;
}

/** Bytes of another realm (a frame, a test's sandbox) are bytes as well. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}

function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}
