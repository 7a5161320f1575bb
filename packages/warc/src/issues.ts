/** What reading a WARC file may report: nothing that lay in it is passed over silently. */

/** Every code of this package, with what it means. */
export const warcIssueCodes = {
  damaged: 'bytes that are no record that can be read; the reader goes on with the next record',
  truncated: 'the file ends inside a record',
  'too-large': 'a record or the body of a response is larger than allowed, and was left out',
  digest: 'a record or payload does not have the digest that its header claims',
  encoding: 'the body of a response is not encoded as its header claims; what could be read is given',
} as const;

export type WarcIssueCode = keyof typeof warcIssueCodes;

/** Something noticed at a place of the file. */
export interface WarcIssue {
  readonly code: WarcIssueCode;
  readonly message: string;
  /** Where the record starts: bytes from the start of the file. */
  readonly offset: number;
}

/** Takes what a reader noticed. */
export type ReportIssue = (code: WarcIssueCode, offset: number, message: string) => void;

/** Hands issues to a listener, if there is one. */
export function reporter(onIssue: ((issue: WarcIssue) => void) | undefined): ReportIssue {
  return (code, offset, message) => onIssue?.({ code, message, offset });
}
