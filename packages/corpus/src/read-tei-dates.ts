/** The dates of GUM (Georgetown University Multilayer corpus): a text as tokens, a line each, in TEI elements. */
import type { Span } from '@depesche/article';
import { readText } from './read-json-lines.js';
import { attributesOf, decodeEntities } from './xml-attributes.js';

export interface DatedDocument {
  readonly id: string;
  /** `dateCreated`, when it is a whole day. */
  readonly created: string | undefined;
  /** Tokens joined by blanks; none before closing and after opening signs. Paragraphs are set apart by line breaks. */
  readonly text: string;
  readonly dates: readonly DatedSpan[];
}

/** A `date` element over a range of the text. */
export interface DatedSpan extends Span {
  /** `when`, `from`, `to`, `notBefore`, `notAfter`: ISO 8601. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads a file of GUM's XML. */
export function readTeiDates(path: string): DatedDocument {
  return parseTeiDates(readText(path));
}

/** Reads a document of GUM's XML. */
export function parseTeiDates(xml: string): DatedDocument {
  const head = attributesOf(/<text [^\n]*>/.exec(xml)?.[0] ?? '');
  const dates: DatedSpan[] = [];
  const open: { readonly start: number; readonly attributes: Record<string, string> }[] = [];
  let text = '';
  let glue = true;
  for (const line of xml.split('\n')) {
    if (line.startsWith('<')) {
      if (/^<\/?(?:p|head|item|figure|caption|cell)\b/.test(line) && text !== '' && !text.endsWith('\n')) [text, glue] = [`${text}\n`, true];
      if (line.startsWith('<date')) open.push({ start: text.length, attributes: attributesOf(line) });
      const last = line === '</date>' ? open.pop() : undefined;
      if (last !== undefined && text.length > last.start) dates.push({ ...trimmed(text, last.start), attributes: last.attributes });
      continue;
    }
    const token = decodeEntities(line.split('\t')[0] ?? '');
    if (token === '') continue;
    text += (glue || /^[.,;:!?)\]’”%]|^['’]\w{1,2}$|^n[’']t$/.test(token) ? '' : ' ') + token;
    glue = /[([“‘$£€]$/.test(token);
  }
  dates.sort((a, b) => a.start - b.start || b.end - a.end);
  return { id: head['id'] ?? '', created: /^\d{4}-\d\d-\d\d$/.test(head['dateCreated'] ?? '') ? head['dateCreated'] : undefined, text, dates };
}

function trimmed(text: string, start: number): Span {
  let first = start;
  while (/\s/.test(text[first] ?? '')) first++;
  return { start: first, end: text.trimEnd().length };
}
