/** Pages in JSON lines: `{ url, html | text | article, datePublished, language }`, or whole articles. */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parsedUrl } from '@depesche/article';
import type { Failure } from '../failure.js';
import { isArticle } from '../is-article.js';
import type { Chunk } from '../options.js';
import type { Place } from '../place.js';
import type { Page, PageOrNot } from './page.js';

const LF = 0x0a;

/** Lines that start in the range; of a packed file, which is read as a whole, offsets count in what is unpacked. */
export async function* linePages(chunk: Chunk): AsyncGenerator<PageOrNot, void, undefined> {
  const { source, options } = chunk;
  let last = 0;
  try {
    for await (const { bytes, offset, isTooLong } of lines(chunk)) {
      last = offset;
      const place: Place = { input: source.path, offset };
      if (isTooLong) yield failed(place, 'too-large', `The line has more than ${options.maxPageBytes} bytes.`);
      else if (bytes.some((byte) => byte > 0x20)) yield pageOf(new TextDecoder().decode(bytes), place);
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_') !== true) throw error;
    yield failed({ input: source.path, offset: last }, code === 'Z_BUF_ERROR' ? 'truncated' : 'unreadable', `The file cannot be unpacked behind this line: ${message}.`);
  }
}

function pageOf(line: string, place: Place): PageOrNot {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return failed(place, 'bad-line', `The line is no JSON: ${(error as Error).message}`);
  }
  const page = typeof value === 'object' && value !== null ? pageOfFields(value as Fields, place) : undefined;
  return page === undefined ? failed(place, 'bad-line', 'The line is no JSON object with "html", "text" or "article".') : { kind: 'page', page };
}

type Fields = Readonly<Record<string, unknown>>;

/** Names as crawlers write them; wrong values of what is only helpful do not count. */
function pageOfFields(fields: Fields, place: Place): Page | undefined {
  const text = (name: string): string | undefined => (typeof fields[name] === 'string' && fields[name] !== '' ? fields[name] : undefined);
  const [url, datePublished, language] = [text('url'), text('datePublished') ?? text('date'), text('language')];
  const known = { place, ...(url !== undefined && parsedUrl(url) !== undefined && { url }), ...(datePublished !== undefined && { datePublished }), ...(language !== undefined && { language }) };
  const article = isArticle(fields) ? fields : isArticle(fields['article']) ? fields['article'] : undefined;
  if (article !== undefined) return { ...known, content: article };
  const [html, plain] = [text('html'), text('text')];
  if (html !== undefined) return { ...known, content: html, format: 'html' };
  return plain === undefined ? undefined : { ...known, content: plain, format: 'text' };
}

function failed(place: Place, reason: Failure['reason'], message: string): PageOrNot {
  return { kind: 'failure', failure: { reason, message, ...place } };
}

interface Line {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly isTooLong: boolean;
}

/** A line belongs to the range in which it starts, so the first is looked for from the byte before. */
async function* lines({ source, from, to, options: { maxPageBytes } }: Chunk): AsyncGenerator<Line, void, undefined> {
  const isPacked = source.kind === 'packed-lines';
  const start = isPacked ? 0 : Math.max(0, from - 1);
  const end = isPacked ? Number.POSITIVE_INFINITY : to;
  let offset = start;
  let isInside = start === from;
  let [pieces, size]: [Uint8Array[], number] = [[], 0];
  const file = createReadStream(source.path, { start, highWaterMark: 1 << 18 });
  // With a pipeline, what is wrong with the file is thrown to the reader of what comes out of it; without a callback it would be thrown at nobody.
  const bytes: AsyncIterable<unknown> = isPacked ? pipeline(file, createGunzip(), () => undefined) : file;
  for await (const piece of bytes) {
    const block = piece as Buffer;
    let at = 0;
    for (let lf = block.indexOf(LF); lf >= 0; lf = block.indexOf(LF, at)) {
      size += lf - at;
      if (isInside) yield { bytes: joined(pieces, block.subarray(at, lf)), offset, isTooLong: size > maxPageBytes };
      isInside = true;
      offset += size + 1;
      [pieces, size, at] = [[], 0, lf + 1];
      if (offset >= end) return;
    }
    size += block.length - at;
    // Of a line that is too long only its end is looked for.
    if (size <= maxPageBytes) pieces.push(block.subarray(at));
    else pieces = [];
  }
  if (isInside && size > 0) yield { bytes: joined(pieces, new Uint8Array()), offset, isTooLong: size > maxPageBytes };
}

function joined(pieces: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  return pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
}
