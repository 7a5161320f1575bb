/** What the parsers report through `onIssue`. */
import type { Issue, ParseOptions, Span } from '@depesche/article';
import { onlyAddress } from './only-address.js';

/** Every code of this package, with what it means. */
export const parseIssueCodes = {
  'no-content': 'no article was found in the input',
  'not-an-article': 'the page looks like something else: a listing, a forum, a product; its text was read all the same',
  'address-only': 'the input is an address and not what lies there; nothing is fetched, give the page itself',
  'bad-characters': 'control characters were left out, or lone surrogates were replaced by U+FFFD',
  'wrapped-lines': 'the lines of the text were taken as wrapped and joined to paragraphs',
  'too-many-lines': 'the text has more lines than are read one by one; the rest became one paragraph',
  'header-lines': 'lines like “Subject: …” above the text were read into the metadata',
  'section-line': 'a first line that only names a section was read into the metadata',
  'text-furniture': 'a line that belongs to the page around the article was left out',
  'rule-line': 'a line drawn with signs was left out',
  'ambiguous-date': 'a date could not be read because day and month may be meant the other way round',
  removed: 'passages of a page were left out; the message ends with the reason in brackets',
  paywall: 'the text ends where the page says that the rest is for those who pay; it is not the whole article',
  'relative-address': 'links and media have relative addresses, and neither `url` nor `<base href>` says of what page; they were left out, their words kept',
  'further-page': 'the article may go on at another page, which was not read',
  'amp-page': 'there is a plainer version of the page, which was not read',
  'plain-text': 'the page only wraps plain text and went to parseText',
  charset: 'the character set of the bytes was guessed, contradicted, or they were damaged',
} as const;

export type ParseIssueCode = keyof typeof parseIssueCodes;

/** An issue of this package. */
export function parseIssue(code: ParseIssueCode, message: string, span?: Span): Issue {
  return span === undefined ? { code, message } : { code, message, span };
}

/** Says of an input that is only an address what to give instead. */
export function reportAddress(input: string | Uint8Array, onIssue: ParseOptions['onIssue']): void {
  const address = onIssue === undefined ? undefined : onlyAddress(input);
  if (address === undefined) return;
  onIssue?.(parseIssue('address-only', `This is the address ${address.slice(0, 80)}, and nothing is fetched; give the page itself.`));
}
