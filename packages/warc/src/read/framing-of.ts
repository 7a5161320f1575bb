/** Which layout a file has. */
import { DepescheError } from '@depesche/article';
import type { Window } from '../source/window.js';
import type { Framing } from './framing.js';
import { gzipFraming, memberIn } from './gzip-framing.js';
import { plainFraming } from './plain-framing.js';

/** First bytes of a zstd frame, and of one that holds no data: there a dictionary may lie. */
const ZSTD: readonly string[] = ['28b52ffd', '5d2a4d18'];

/** How far is looked for a first member; the start of a file may be damaged. */
const SEARCHED = 1 << 16;

/**
 * Tells by the first bytes of the file.
 *
 * @throws DepescheError `invalid-input` for a file in zstd
 */
export async function framingOf(window: Window): Promise<Framing> {
  const start = (await window.from(0, SEARCHED, SEARCHED)).subarray(0, SEARCHED);
  const startOf = (length: number): Buffer => Buffer.from(start.subarray(0, length));
  if (ZSTD.includes(startOf(4).toString('hex'))) {
    throw new DepescheError('invalid-input', 'The WARC file is compressed with zstd, which is not read here; turn it into gzip first, for instance with "zstd -dc FILE | warcio recompress - FILE.gz".', { offset: 0 });
  }
  return startOf(8).toString('latin1').trimStart().startsWith('WARC/') || memberIn(start) === undefined ? plainFraming : gzipFraming;
}
