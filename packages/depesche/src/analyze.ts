/** The whole path: an article from text or HTML, tagged. */
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a declaration of another module cannot be imported
/// <reference path="./inline-model.d.ts" />
import { type Article, type Issue, type ParseOptions, tag, type Tagger } from '@depesche/article';
import { dates } from '@depesche/dates';
import { entities, readKnowledgeBase, readModel } from '@depesche/entities';
import { de } from '@depesche/lang-de';
import { detectLanguage } from '@depesche/language';
import { isHtml, parseHtml, parseText } from '@depesche/parse';
import { quotes } from '@depesche/quotes';
import { segments } from '@depesche/segment';
import type { AnalyzeIssueCode } from './issues.js';

export interface AnalyzeOptions extends ParseOptions {
  /** What the input is; by default told from its form. */
  readonly format?: 'html' | 'text';
  /** When the article was published, ISO 8601 (`2024-12-03`); by default what the input says. Dates in the text count from it. */
  readonly datePublished?: string;
  /** BCP 47 tag of the article's language; by default what the input says, checked by its words. */
  readonly language?: string;
}

/** The files of a model package, as bytes. */
export interface ModelBytes {
  /** Of `@depesche/model-de/weights.bin`. */
  readonly weights: Uint8Array;
  /** Of `@depesche/model-de/knowledge-base.bin`; without it, names are grouped but not linked. */
  readonly knowledgeBase?: Uint8Array;
}

/** Parses and tags one article; bytes are decoded first. */
export type Analyzer = (input: string | Uint8Array, options?: AnalyzeOptions) => Article;

const packs = [de];

/** Shorter texts have too few function words to tell a language by; they are taken as German. */
const TOO_SHORT_TO_TELL = 300;

/**
 * An analyzer for German with the given model; make one and use it for many articles.
 *
 * @throws DepescheError `model-format` or `model-damaged` when the bytes are no model that this version reads
 */
export function analyzer({ weights, knowledgeBase }: ModelBytes): Analyzer {
  const base = knowledgeBase === undefined ? {} : { knowledgeBase: readKnowledgeBase(knowledgeBase) };
  const names = entities({ model: readModel(weights), packs, ...base });
  const rules = { before: [segments({ packs })], after: [quotes({ packs }), dates({ packs })] };
  return (input, options = {}) => {
    const article = parse(input, options);
    const isGerman = /^de(?:-|$)/i.test(article.language);
    if (!isGerman) options.onIssue?.(unsupported(article.language));
    const taggers: readonly Tagger[] = [...rules.before, ...(isGerman ? [names] : []), ...rules.after];
    return tag(article, taggers);
  };
}

/**
 * Parses an article from text or HTML and tags its sentences, names, quotations and dates, with the German model of
 * `@depesche/model-de`, which is loaded at the first call. Never throws on a text or page, however odd.
 *
 * @throws TypeError when the input is neither a string nor bytes
 */
export async function analyze(input: string | Uint8Array, options: AnalyzeOptions = {}): Promise<Article> {
  return (await germanAnalyzer())(input, options);
}

let loading: Promise<Analyzer> | undefined; // The same bytes for everyone: reading several MB once is enough.

function germanAnalyzer(): Promise<Analyzer> {
  loading ??= loadAnalyzer();
  return loading;
}

async function loadAnalyzer(): Promise<Analyzer> {
  const { weights, knowledgeBase } = await import('@depesche/model-de/inline');
  return analyzer({ weights: weights(), knowledgeBase: knowledgeBase() });
}

function parse(input: string | Uint8Array, { format, datePublished, language, ...options }: AnalyzeOptions): Article {
  const parsed = (format ?? (isHtml(input) ? 'html' : 'text')) === 'html' ? parseHtml(input, options) : parseText(input, options);
  return {
    ...parsed,
    language: language ?? languageOf(parsed),
    metadata: datePublished === undefined ? parsed.metadata : { ...parsed.metadata, datePublished },
  };
}

function languageOf({ text, language }: Article): string {
  const found = detectLanguage(text, { packs, declared: language });
  return found === 'und' && text.length < TOO_SHORT_TO_TELL ? 'de' : found;
}

function unsupported(language: string): Issue {
  const code: AnalyzeIssueCode = 'unsupported-language';
  return {
    code,
    message: `The article is in "${language}", for which there is no model: names, quotations and dates were not looked for. Pass language: 'de' if it is German.`,
  };
}
