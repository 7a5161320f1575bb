/** The shapes of readers and writers. */
import type { Article } from './article.js';
import type { Issue } from './issue.js';

export interface ParseOptions {
  /** Address the input came from; relative links are resolved against it. */
  readonly url?: string;
  /** Called for every removal and guess; nothing is paid when it is absent. */
  readonly onIssue?: (issue: Issue) => void;
}

/** Reads something into an article. */
export type Parser<Input, Options extends ParseOptions = ParseOptions> = (input: Input, options?: Options) => Article;

/** Writes an article as something else. */
export type Renderer<Output, Options = unknown> = (article: Article, options?: Options) => Output;
