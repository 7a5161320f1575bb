/** TimeML: a text with TIMEX3 elements in it. */
import type { Span } from '@depesche/article';
import { readText } from './read-json-lines.js';
import { attributesOf, decodeEntities } from './xml-attributes.js';

export interface TimeMlDocument {
  readonly id: string;
  /** Document creation time: the value of the TIMEX3 in `DCT`; undefined when there is none. */
  readonly created: string | undefined;
  /** The content of `TEXT` without markup. */
  readonly text: string;
  readonly timexes: readonly Timex3[];
}

/** A TIMEX3 element over a range of the text, with all its attributes. */
export interface Timex3 extends Span {
  readonly type: string;
  readonly value: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads a TimeML file. */
export function readTimeMl(path: string): TimeMlDocument {
  return parseTimeMl(readText(path));
}

/**
 * Reads a TimeML document; TIMEX3 elements that cover no text are left out, other elements are passed through.
 *
 * @throws Error when it has no `TEXT`
 */
export function parseTimeMl(xml: string): TimeMlDocument {
  const content = between(xml, '<TEXT>', '</TEXT>');
  if (content === undefined) throw new Error('This TimeML has no TEXT element.');
  const creation = /<TIMEX3 [^<>]*>/.exec(between(xml, '<DCT>', '</DCT>') ?? '')?.[0] ?? '';
  return {
    id: between(xml, '<DOCID>', '</DOCID>')?.trim() ?? '',
    created: attributesOf(creation)['value'],
    ...readMarkup(content),
  };
}

function readMarkup(content: string): { text: string; timexes: Timex3[] } {
  const timexes: Timex3[] = [];
  const open: { start: number; attributes: Record<string, string> }[] = [];
  let text = '';
  for (const [piece] of content.matchAll(/<[^<>]*>|[^<]+|</g)) {
    if (piece.startsWith('<TIMEX3')) {
      if (!piece.endsWith('/>')) open.push({ start: text.length, attributes: attributesOf(piece) });
    } else if (piece === '</TIMEX3>') {
      const timex = open.pop();
      if (timex === undefined || timex.start === text.length) continue;
      const { start, attributes } = timex;
      timexes.push({ start, end: text.length, type: attributes['type'] ?? '', value: attributes['value'] ?? '', attributes });
    } else if (!piece.startsWith('<')) text += decodeEntities(piece);
  }
  timexes.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, timexes };
}

function between(text: string, before: string, after: string): string | undefined {
  const start = text.indexOf(before);
  if (start < 0) return undefined;
  const end = text.indexOf(after, start + before.length);
  return end < 0 ? undefined : text.slice(start + before.length, end);
}
