/** Pages that came to nothing, and why. */
import type { Place } from './place.js';

/** Every reason, with what it means. */
export const failureReasons = {
  timeout: 'the page took longer than allowed; its worker was stopped',
  memory: 'the page took more memory than allowed; its worker was stopped',
  crash: 'the worker ended while it read the page',
  error: 'reading or tagging the page threw an error',
  'no-content': 'the page holds no article text',
  'too-large': 'the page is larger than allowed',
  'bad-line': 'the line is no JSON object with html, text or an article',
  unreadable: 'the file cannot be read, or is no text',
  damaged: 'the WARC file is damaged here; the next record was read',
  truncated: 'the file ends inside a record',
} as const;

export type FailureReason = keyof typeof failureReasons;

/** A line of `failed.jsonl`. */
export interface Failure extends Place {
  readonly reason: FailureReason;
  readonly message: string;
  readonly url?: string;
  /** Where a copy of the page lies, if one was asked for. */
  readonly file?: string;
}
