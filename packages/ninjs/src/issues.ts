/** What reading ninjs may report: nothing that was in the item is lost silently. */
import type { Issue } from '@depesche/article';

/** Every code of this package, with what it means. */
export const ninjsIssueCodes = {
  'left-out': 'a property of the item has no place in an article; the message names it',
  'unread-body': 'a body is in a format that is not read here (NITF, for which there is @depesche/newsml)',
  'no-content': 'the item holds no text and no medium',
  'not-usable': 'the item is withheld or canceled, or under embargo until the date in its metadata',
  'bad-value': 'a property has a value that ninjs does not allow, and was left out',
} as const;

export type NinjsIssueCode = keyof typeof ninjsIssueCodes;

/** Takes what a reader noticed. */
export type ReportIssue = (code: NinjsIssueCode, message: string) => void;

export function reporter(onIssue: ((issue: Issue) => void) | undefined): ReportIssue {
  return (code, message) => onIssue?.({ code, message });
}
