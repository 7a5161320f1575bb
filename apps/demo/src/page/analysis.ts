/** What a processed article is to the page, and what the page and its worker tell each other. */
import type { Article, Issue } from '@depesche/article';
import type { AsyncAnalyzer } from 'depesche';

/** An article with what it was read from. */
export interface Analysis {
  readonly article: Article;
  readonly issues: readonly Issue[];
  /** The text or page as it was given. */
  readonly source: string;
}

/** What is to be processed. */
export interface Assignment {
  readonly source: string;
  readonly url?: string;
  /** ISO 8601. */
  readonly datePublished?: string;
}

/** The steps a visitor waits for. */
export type Stage = 'model' | 'article';

/** What the worker says. */
export type WorkerReport =
  | { readonly type: 'progress'; readonly stage: Stage }
  | { readonly type: 'done'; readonly analysis: Analysis; readonly milliseconds: number }
  | { readonly type: 'failed'; readonly stage: Stage; readonly message: string };

/** Processes an article and keeps what the parser had to say. */
export async function analysisOf({ source, ...options }: Assignment, analyze: AsyncAnalyzer): Promise<Analysis> {
  const issues: Issue[] = [];
  const article = await analyze(source, { ...options, onIssue: (issue) => issues.push(issue) });
  return { article, issues, source };
}
