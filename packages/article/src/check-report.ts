/** How the checks say what they found. */
import type { ArticleIssueCode } from './issues.js';
import type { Span } from './span.js';

/** Takes what a check found. */
export type Report = (code: ArticleIssueCode, message: string, span?: Span) => void;
