/** What a parser had to say, in the words of the interface. */
import type { Issue } from '@depesche/article';
import type { Messages } from './messages.js';

/** What there is to say of an issue. */
export interface IssueWords {
  readonly words?: string;
  /** The parser's own words, which are English: where the interface has none, or none for what exactly is meant. */
  readonly details?: string;
}

/** Words of the interface, the parser's own, or both. */
export function issueWords(issue: Issue, messages: Messages): IssueWords {
  const words = issueText(issue, messages);
  if (words === undefined) return { details: issue.message };
  return { words, ...(words.endsWith(':') && { details: issue.message }) };
}

/** Why something was left out, or what was noticed; undefined for what the interface has no words for. */
export function issueText(issue: Issue, { reasons, issues }: Messages): string | undefined {
  // A removal's message ends with the code of its reason in brackets.
  const reason = /\(([a-zA-Z]{1,30})\)\.?$/.exec(issue.message)?.[1] ?? '';
  return (issue.code === 'removed' ? reasons[reason] : undefined) ?? issues[issue.code];
}
