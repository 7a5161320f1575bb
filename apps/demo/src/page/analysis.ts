/** What a processed article is to the page, and what the page and its worker tell each other. */
import { type Article, coveredText, type Issue, textBlocks } from '@depesche/article';
import type { AsyncAnalyzer } from 'depesche';
import { inputFormats, recogniseInput } from 'depesche/formats';

/** An article with what it was read from. */
export interface Analysis {
  readonly article: Article;
  readonly issues: readonly Issue[];
  /** The text, page, feed or message as it was given. */
  readonly source: string;
  /** What a feed or a message of the press was read as; absent of a page or a text, which have a source map instead. */
  readonly pressFormat?: string;
  /** The headlines of all articles in the source: a feed or a message may hold several. */
  readonly items: readonly string[];
  /** Which of them this is. */
  readonly item: number;
}

/** What is to be processed. */
export interface Assignment {
  readonly source: string;
  readonly url?: string;
  /** ISO 8601. */
  readonly datePublished?: string;
  /** Which article of several; default the first. */
  readonly item?: number;
}

/** The steps a visitor waits for. */
export type Stage = 'model' | 'article';

/** What the worker says. */
export type WorkerReport =
  | { readonly type: 'progress'; readonly stage: Stage }
  | { readonly type: 'done'; readonly analysis: Analysis; readonly milliseconds: number }
  | { readonly type: 'failed'; readonly stage: Stage; readonly message: string; readonly reason?: string };

/**
 * Processes an article, or one of a feed or a message of the press, and keeps what the parser had to say.
 *
 * @throws DepescheError when the source is in a format with rules, and breaks them
 */
export async function analysisOf({ source, item = 0, ...options }: Assignment, analyze: AsyncAnalyzer): Promise<Analysis> {
  const issues: Issue[] = [];
  const onIssue = (issue: Issue): void => void issues.push(issue);
  const format = recogniseInput(source);
  if (format === inputFormats['html'] || format === inputFormats['text']) {
    const article = await analyze(source, { ...options, onIssue });
    return { article, issues, source, items: [titleOf(article)], item: 0 };
  }
  const { url, ...known } = options;
  const articles = format.read(source, { onIssue, ...(url !== undefined && { url }) });
  const article = await analyze(articles[item] ?? '', { ...known, onIssue });
  return { article, issues, source, pressFormat: format.about, items: articles.map(titleOf), item };
}

/** The headline, else what the metadata call it, else how it begins. */
function titleOf(article: Article): string {
  const headline = textBlocks(article).find(({ role }) => role === 'headline');
  const title = headline === undefined ? article.metadata.title : coveredText(article, headline);
  return (title ?? article.text).replace(/\s+/g, ' ').slice(0, 120).toWellFormed();
}
