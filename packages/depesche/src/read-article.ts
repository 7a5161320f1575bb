/** From an input to an article whose language is known as well as it can be. */
import type { Article, Issue } from '@depesche/article';
import { detectLanguage, guessLanguage, type PackWith } from '@depesche/language';
import { isHtml, parseHtml, parseText } from '@depesche/parse';
import { type AnalyzeOptions, type AnalyzerInput, isArticle } from './analyze-options.js';
import type { AnalyzeIssueCode } from './issues.js';

/** Shorter texts have too few function words to tell a language by; they are taken as the likeliest one. */
const TOO_SHORT_TO_TELL = 300;

/** Parses the input, unless it is an article; language and date of the options come before what it says itself. */
export function readArticle(input: AnalyzerInput, options: AnalyzeOptions, packs: readonly PackWith<'functionWords'>[]): Article {
  const { format, datePublished, language, ...parseOptions } = options;
  const parsed = isArticle(input) ? input : isHtmlInput(input, format) ? parseHtml(input, parseOptions) : parseText(input, parseOptions);
  return {
    ...parsed,
    language: language ?? languageOf(parsed, packs, options.onIssue),
    metadata: datePublished === undefined ? parsed.metadata : { ...parsed.metadata, datePublished },
  };
}

function isHtmlInput(input: string | Uint8Array, format: AnalyzeOptions['format']): boolean {
  return format === undefined ? isHtml(input) : format === 'html';
}

function languageOf({ text, language }: Article, packs: readonly PackWith<'functionWords'>[], onIssue: AnalyzeOptions['onIssue']): string {
  const found = detectLanguage(text, { packs, declared: language });
  if (found !== 'und' || text.length >= TOO_SHORT_TO_TELL) return found;
  const guessed = guessLanguage(text, packs);
  if (packs.length > 1 && text !== '') onIssue?.(guess(guessed));
  return guessed;
}

function guess(language: string): Issue {
  const code: AnalyzeIssueCode = 'guessed-language';
  return { code, message: `The text is too short to tell its language; it was taken as "${language}".` };
}
