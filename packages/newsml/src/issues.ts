/** What reading and writing may report: nothing is lost silently. */
import type { Issue } from '@depesche/article';

/** Every code of this package, with what it means. */
export const newsmlIssueCodes = {
  'left-out': 'something in the message has no place in an article; the message names it',
  'unread-content': 'the content is in a format that is not read here; its address or type is named',
  'no-content': 'the item holds no text and no medium',
  'not-usable': 'the item is withheld or canceled, or under embargo until the date in its metadata',
  'bad-value': 'an element has a value the standard does not allow, and was left out',
} as const;

export type NewsmlIssueCode = keyof typeof newsmlIssueCodes;

/** Takes what a reader noticed. */
export type ReportIssue = (code: NewsmlIssueCode, message: string) => void;

export function reporter(onIssue: ((issue: Issue) => void) | undefined): ReportIssue {
  return (code, message) => onIssue?.({ code, message });
}
