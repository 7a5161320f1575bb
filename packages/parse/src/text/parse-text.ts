/** Plain text and wire copy as an article. */
import { type Article, assembleArticle, type BlockDraft, type Issue, type ParseOptions, type TextDraft } from '@depesche/article';
import { decodeBytes } from '../bytes/decode-bytes.js';
import { parseIssue, reportAddress } from '../issues.js';
import { readSignature } from '../credits/byline.js';
import { draftBody } from './draft-blocks.js';
import { type FrontMatter, isCaption, readFrontMatter } from './front-matter.js';
import { sourceStarts } from '../words.js';
import { sortOutFurniture } from './furniture.js';
import { groupLines } from './group-lines.js';
import { type Header, readHeader } from './header-lines.js';
import { headingText } from './heading-form.js';
import { LineJoiner } from './join-lines.js';
import { detectLayout, type Layout } from './layout.js';
import { type Piece, pieceSpan } from './piece.js';
import { resolveItems } from './resolve-items.js';
import { type Line, MOST_LINES, splitLines } from './source-line.js';

export interface ParseTextOptions extends ParseOptions {
  /** BCP 47 tag of the text; by default what a header line says, else `und`. */
  readonly language?: string;
}

type Report = NonNullable<ParseOptions['onIssue']>;

/**
 * Plain text or wire copy as an article: headline, standfirst, byline and dateline where there are any, headings,
 * paragraphs, lists, quotations. All of it is told by form, so any language will do; furniture of the page around the
 * text is left out and reported. Bytes are decoded first (the source map then counts in the decoded text). Never throws
 * on text, however odd; linear in its length.
 *
 * @throws TypeError when the input is neither a string nor bytes
 * @example
 * const article = parseText('Rain again\nIt will rain on Monday, the weather service said. Take a coat.');
 * article.blocks[0].role; // 'headline'
 */
export function parseText(input: string | Uint8Array, options: ParseTextOptions = {}): Article {
  if (typeof input === 'string' || input instanceof Uint8Array) reportAddress(input, options.onIssue);
  if (typeof input === 'string') return parseString(input, options);
  if (input instanceof Uint8Array) return parseString(decodeBytes(input, undefined, options.onIssue), options);
  throw new TypeError('parseText takes a string or a Uint8Array.');
}

function parseString(input: string, options: ParseTextOptions): Article {
  const { onIssue } = options;
  const lines = splitLines(input);
  const header = readHeader(input, lines);
  const body = lines.slice(header.length);
  const layout = detectLayout(body);
  const pieces = withoutFurniture(resolveItems(groupLines(input, body, layout)), onIssue);
  const front = readFrontMatter(input, pieces, header.title?.text);
  const blocks = draftBody(markEndMatter(front.pieces), { input, layout, joiner: new LineJoiner(input) });
  const headline = front.hasHeadline ? undefined : header.title;
  const title = headlineText(blocks);
  if (onIssue !== undefined) reportReading({ input, lineCount: lines.length, header, layout, front, blocks }, onIssue);
  return assembleArticle({
    language: options.language ?? header.language ?? 'und',
    metadata: { ...(title !== undefined && { title }), ...front.metadata, ...header.metadata, ...(options.url !== undefined && { url: options.url }) },
    blocks: headline === undefined ? blocks : [draftHeadline(input, headline), ...blocks],
  });
}

function withoutFurniture(pieces: readonly Piece[], onIssue: Report | undefined): readonly Piece[] {
  const { kept, furniture } = sortOutFurniture(pieces);
  if (onIssue !== undefined) {
    for (const piece of furniture) onIssue(removal(piece));
    for (const piece of kept) if (piece.type === 'rule') onIssue(removal(piece));
  }
  return kept.filter(({ type }) => type !== 'rule');
}

function removal(piece: Piece): Issue {
  const text = piece.lines.map((line) => line.text).join(' ');
  const shown = text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
  if (piece.type === 'rule') return parseIssue('rule-line', `The rule “${shown}” was left out.`, pieceSpan(piece));
  return parseIssue('text-furniture', `“${shown}” belongs to the page around the article and was left out.`, pieceSpan(piece));
}

/** Captions, and at the end signature and source, get their role; the front matter has its roles already. */
function markEndMatter(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    if (piece.type !== 'text' || piece.role !== undefined || piece.level !== undefined) return piece;
    if (isCaption(piece)) return { ...piece, role: 'caption' };
    return i > 0 && i >= pieces.length - 2 && isCredit(piece) ? { ...piece, role: 'byline' } : piece;
  });
}

function isCredit(piece: Piece): boolean {
  const text = headingText(piece, 1) ?? '';
  const start = /^(\p{L}{4,10}):\s/u.exec(text)?.[1];
  return readSignature(text) !== undefined || (start !== undefined && text.length <= 120 && sourceStarts.has(start.toLowerCase()));
}

function headlineText(blocks: readonly BlockDraft[]): string | undefined {
  const headline = blocks.find((block): block is TextDraft => block.type === 'text' && block.role === 'headline');
  return headline?.text;
}

function draftHeadline(input: string, line: Line): BlockDraft {
  return { type: 'text', role: 'headline', ...new LineJoiner(input).join([line]) };
}

interface Reading {
  readonly input: string;
  readonly lineCount: number;
  readonly header: Header;
  readonly layout: Layout;
  readonly front: FrontMatter;
  readonly blocks: readonly BlockDraft[];
}

function reportReading({ input, lineCount, header, layout, front, blocks }: Reading, onIssue: Report): void {
  if (header.span !== undefined) {
    onIssue(parseIssue('header-lines', `${header.length} header lines were read into the metadata.`, header.span));
  }
  if (front.section !== undefined) {
    onIssue(parseIssue('section-line', 'The first line was read as the section.', pieceSpan(front.section)));
  }
  if (layout.type === 'wrapped') {
    onIssue(parseIssue('wrapped-lines', `The text was taken as wrapped at ${layout.width} characters; its lines were joined.`));
  }
  if (front.ambiguousDate !== undefined) {
    const span = pieceSpan(front.ambiguousDate);
    onIssue(parseIssue('ambiguous-date', 'Day and month may be meant either way round; pass the date of publication.', span));
  }
  if (lineCount === MOST_LINES) {
    onIssue(parseIssue('too-many-lines', `Only the first ${MOST_LINES} lines were read one by one; split the text before parsing.`));
  }
  const bad = badCharacter.exec(input);
  if (bad !== null) {
    const span = { start: bad.index, end: bad.index + 1 };
    onIssue(parseIssue('bad-characters', 'Control characters were left out or lone surrogates replaced from here on.', span));
  }
  if (blocks.length === 0) onIssue(parseIssue('no-content', 'The input holds no text.'));
}

/** A control that is no white space, or a surrogate without its fellow. */
const badCharacter = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cs}/u;
