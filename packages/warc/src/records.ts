/** The records of a WARC file, or of a part of it. */
import { checkDigests } from './check-digests.js';
import { type ReportIssue, reporter } from './issues.js';
import type { Found, Framing } from './read/framing.js';
import { framingOf } from './read/framing-of.js';
import type { WarcRecord } from './record.js';
import { checkPlace, mostBytes, type RecordOptions } from './record-options.js';
import { openSource, type WarcSource } from './source/byte-source.js';
import { Window } from './source/window.js';

export interface RecordsOptions extends RecordOptions {
  /** Only records that start at this byte of the file or after it; any place will do. Default: 0. */
  readonly from?: number;
  /** Only records that start before this byte. Default: the end of the file. */
  readonly to?: number;
}

/**
 * The records of a WARC file (1.0 or 1.1; plain, or with a gzip member for each record) in the order of the file. Ranges that
 * touch each other give each record once. What cannot be read is reported, and the reader goes on with the next record.
 *
 * @throws DepescheError `bad-option` for options or a source of the wrong kind, `invalid-input` for a file in zstd
 */
export async function* records(source: WarcSource, options: RecordsOptions = {}): AsyncGenerator<WarcRecord, void, undefined> {
  const { from = 0, to = Number.POSITIVE_INFINITY } = options;
  checkPlace('from', from);
  checkPlace('to', to);
  const most = mostBytes(options);
  const opened = await openSource(source);
  try {
    const window = new Window(opened);
    const reader = { window, framing: await framingOf(window), most, to, report: reporter(options.onIssue) };
    const start = from === 0 ? 0 : await reader.framing.find(window, from, to);
    for (let position = start; position !== undefined && position < to; ) {
      const found = await reader.framing.read(window, position, most);
      if (found.kind === 'end') return;
      if (found.kind === 'records') {
        if (options.checkDigests === true) for (const record of found.records) checkDigests(record, reader.report);
        yield* found.records;
        position = found.next;
      } else position = await passOver(found, position, reader);
    }
  } finally {
    await opened.close?.();
  }
}

interface Reader {
  readonly window: Window;
  readonly framing: Framing;
  readonly most: number;
  readonly to: number;
  readonly report: ReportIssue;
}

/** Reports what cannot be read, and gives the place of the next record. */
async function passOver(found: Exclude<Found, { readonly kind: 'records' | 'end' }>, position: number, { window, framing, most, to, report }: Reader): Promise<number | undefined> {
  if (found.kind === 'too-large') {
    report('too-large', position, `The record has more than ${most} bytes and was left out.`);
    return found.next ?? (await framing.find(window, position + 1, to));
  }
  const next = await framing.find(window, position + 1, to);
  if (found.kind === 'truncated' && next === undefined) report('truncated', position, 'The file ends inside this record.');
  else report('damaged', position, `Here is ${found.kind === 'damaged' ? found.reason : 'a record that does not end'}; ${next === undefined ? 'no further record follows' : `the next record that can be read is at byte ${next}`}.`);
  return next;
}
