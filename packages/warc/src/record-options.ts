/** What may be said about reading, and the checks of it. */
import { badOption } from '@depesche/article';
import type { WarcIssue } from './issues.js';

/** Larger records are passed over by default: 64 MiB, more than any page has. */
const MOST_BYTES = 1 << 26;

export interface RecordOptions {
  /** Larger records are left out, with an issue; in bytes, not compressed. Default: 64 MiB. */
  readonly maxRecordBytes?: number;
  /** Compare each record with the digests in its header; a wrong one is an issue. Default: no, it costs time. */
  readonly checkDigests?: boolean;
  /** Called with everything that was passed over or is not as it claims to be. */
  readonly onIssue?: (issue: WarcIssue) => void;
}

/**
 * The largest record allowed.
 *
 * @throws DepescheError `bad-option`
 */
export function mostBytes({ maxRecordBytes = MOST_BYTES }: RecordOptions): number {
  if (!Number.isSafeInteger(maxRecordBytes) || maxRecordBytes < 1) throw badOption('maxRecordBytes', maxRecordBytes, 'a number of bytes above 0');
  return maxRecordBytes;
}

/**
 * A place in a file.
 *
 * @throws DepescheError `bad-option`
 */
export function checkPlace(option: string, value: number): void {
  if (value === Number.POSITIVE_INFINITY || (Number.isSafeInteger(value) && value >= 0)) return;
  throw badOption(option, value, 'a number of bytes from the start of the file');
}
