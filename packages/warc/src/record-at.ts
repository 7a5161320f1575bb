/** One record by its place. */
import { DepescheError } from '@depesche/article';
import { checkDigests } from './check-digests.js';
import { reporter } from './issues.js';
import { framingOf } from './read/framing-of.js';
import type { WarcRecord } from './record.js';
import { checkPlace, mostBytes, type RecordOptions } from './record-options.js';
import { openSource, type WarcSource } from './source/byte-source.js';
import { Window } from './source/window.js';

/**
 * The record that starts at a byte of the file, for instance by the offset of an index (CDX) or of an earlier run.
 *
 * @throws DepescheError `invalid-input` with that offset when no record that can be read starts there, `bad-option`
 */
export async function recordAt(source: WarcSource, offset: number, options: RecordOptions = {}): Promise<WarcRecord> {
  checkPlace('offset', offset);
  const most = mostBytes(options);
  const opened = await openSource(source);
  try {
    const window = new Window(opened);
    const found = await (await framingOf(window)).read(window, offset, most);
    const record = found.kind === 'records' ? found.records[0] : undefined;
    if (record === undefined) throw new DepescheError('invalid-input', `At byte ${offset} of the WARC file starts no record that can be read (${reasonOf(found)}); offsets are those of records, see "records".`, { offset });
    if (options.checkDigests === true) checkDigests(record, reporter(options.onIssue));
    return record;
  } finally {
    await opened.close?.();
  }
}

function reasonOf(found: { readonly kind: string; readonly reason?: string }): string {
  return found.reason ?? (found.kind === 'end' ? 'the file ends before' : found.kind);
}
