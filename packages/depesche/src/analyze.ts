/** One article, with everything that is installed. */
import type { Article } from '@depesche/article';
import type { AnalyzeOptions, AnalyzerInput } from './analyze-options.js';
import { type AsyncAnalyzer, asyncAnalyzer } from './async-analyzer.js';

let shared: AsyncAnalyzer | undefined; // The same models for everyone: reading several MB once is enough.

/**
 * Parses an article from text or HTML and tags its sentences, names, quotations and dates. The article's language chooses
 * among the installed ones; its model is loaded when it is first needed. Never throws on a text or page, however odd.
 *
 * @throws DepescheError `bad-option` when the input is no text, bytes or article, or an option is wrong
 */
export async function analyze(input: AnalyzerInput, options: AnalyzeOptions = {}): Promise<Article> {
  shared ??= asyncAnalyzer();
  return await shared(input, options);
}
