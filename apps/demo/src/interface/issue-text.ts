/** What a parser had to say, in the words of the interface. */
import type { Issue } from '@depesche/article';
import type { Messages } from './messages.js';

/** Why something was left out, or what was noticed; undefined for what the interface has no words for. */
export function issueText(issue: Issue, { reasons, issues }: Messages): string | undefined {
  // A removal's message ends with the code of its reason in brackets.
  const reason = /\(([a-zA-Z]{1,30})\)\.?$/.exec(issue.message)?.[1] ?? '';
  return (issue.code === 'removed' ? reasons[reason] : undefined) ?? issues[issue.code];
}
