/** Lines of the form `Name: value` above an article, as in e-mails, wire copy and Markdown front matter. */
import type { Agent, Metadata } from '@depesche/article';
import { isAgency } from '../credits/author-names.js';
import { readDates } from '../credits/date-line.js';
import { type HeaderField, headerFields } from '../words.js';
import { cutLine, type Line } from './source-line.js';

export interface Header {
  readonly metadata: Metadata;
  /** BCP 47, when a line names it. */
  readonly language?: string;
  /** The title's place in the input. */
  readonly title?: Line;
  /** The header's range in the input; absent when there is no header. */
  readonly span?: { readonly start: number; readonly end: number };
  /** Number of lines the header takes. */
  readonly length: number;
}

interface Field {
  readonly field: HeaderField;
  readonly value: string;
  readonly line: Line;
}

/** A header may have at most so many lines. */
const LONGEST_HEADER = 100;

/** The header lines at the top; a header between two lines of `---` may hold any names, another one only known ones. */
export function readHeader(input: string, lines: readonly Line[]): Header {
  const fenced = lines[0]?.text === '---';
  const fields: Field[] = [];
  let i = fenced ? 1 : 0;
  for (; i < Math.min(lines.length, LONGEST_HEADER); i++) {
    const line = lines[i]!;
    if (fenced && line.text === '---') return header(fields, lines, i + 1);
    if (!fenced && line.gap > 0 && i > 0) break;
    const field = readField(input, line, fenced);
    if (field !== undefined) fields.push(field);
    else if (fields.length === 0 || !isContinuation(line, fenced)) break;
  }
  const known = fields.filter(({ field, line }) => field !== 'other' || headerFields.get(nameOf(line) ?? '') === 'title');
  // The title alone makes a header; other names need a second line.
  const isHeader = !fenced && (known.length >= 2 || headerFields.get(nameOf(lines[0]) ?? '') === 'title');
  return isHeader ? header(fields, lines, i) : { metadata: {}, length: 0 };
}

function readField(input: string, line: Line, anyName: boolean): Field | undefined {
  const name = nameOf(line);
  const field = name === undefined ? undefined : (headerFields.get(name) ?? (anyName || name.startsWith('x-') ? 'other' : undefined));
  if (field === undefined) return undefined;
  const rest = cutLine(input, line, line.text.indexOf(':') + 1);
  if (rest === undefined) return { field: 'other', value: '', line };
  const quoted = /^(["'])(.*)\1$/s.exec(rest.text)?.[2];
  const inner = quoted === undefined ? rest : cutLine(input, { ...rest, end: rest.end - 1 }, 1);
  return inner === undefined ? { field: 'other', value: '', line } : { field, value: inner.text, line: inner };
}

function nameOf(line: Line | undefined): string | undefined {
  const text = line?.text ?? '';
  const name = /^([\p{L}\d_ -]{1,30}):(?!\/\/)/u.exec(text)?.[1];
  return name?.trim().toLowerCase();
}

function isContinuation(line: Line, fenced: boolean): boolean {
  return line.indent > 0 || (fenced && line.text.startsWith('- '));
}

function header(fields: readonly Field[], lines: readonly Line[], length: number): Header {
  const value = (field: HeaderField): string | undefined => fields.find((candidate) => candidate.field === field)?.value;
  const title = fields.find(({ field }) => field === 'title')?.line;
  const published = readDates(value('published') ?? '')?.published;
  const modified = readDates(value('modified') ?? '')?.published;
  const publisher = value('publisher');
  const language = value('language');
  const authors = readPeople(value('authors') ?? '');
  const keywords = readList(value('keywords') ?? '');
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] | undefined } = {
    url: /^https?:\/\/\S+$/.test(value('url') ?? '') ? value('url') : undefined,
    title: title?.text,
    description: value('description'),
    section: value('section'),
    publisher: publisher === undefined ? undefined : { type: 'organization', name: publisher },
    authors: authors.length > 0 ? authors : undefined,
    datePublished: published,
    dateModified: modified,
    keywords: keywords.length > 0 ? keywords : undefined,
  };
  return {
    metadata: Object.fromEntries(Object.entries(metadata).filter(([, entry]) => entry !== undefined)),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) && { language }),
    ...(title !== undefined && { title }),
    span: { start: lines[0]!.start, end: lines[length - 1]!.end },
    length,
  };
}

/** Names set apart by commas, without addresses: `Anna Beispiel <anna@example.org>`. */
function readPeople(text: string): Agent[] {
  const names = readList(text).map((entry) => entry.split('<', 1)[0]!.replaceAll('"', '').trim());
  return names.filter((name) => name !== '').map((name) => ({ type: isAgency(name) ? 'organization' : 'person', name }));
}

function readList(text: string): string[] {
  return text
    .replace(/^\[|\]$/g, '')
    .split(/[,;]/)
    .map((entry) => entry.trim().replace(/^["']|["']$/g, '').trim())
    .filter((entry) => entry !== '');
}
