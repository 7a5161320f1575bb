/** What has the form of a heading, a headline, a running text. */
import { columnsOf, lastLine, onlyLine, type Piece } from './piece.js';
import {
  columns,
  endsColon,
  endsMidSentence,
  endsSentence,
  endsStatement,
  isMostlyLetters,
  lastCharacter,
  startsLowerCase,
  wordCount,
} from './text-form.js';

const WIDEST_HEADING = 110;
const MOST_HEADING_WORDS = 14;
const WIDEST_HEADLINE = 200;
const MOST_HEADLINE_WORDS = 28;

/** A question with more words is somebody asking, as in an interview. */
const MOST_QUESTION_WORDS = 10;

/** A text of this width that ends like a sentence is running text, a narrower one only beside something narrower still. */
const PROSE = 80;

/** Whether a line could be a heading if the right things stand around it: short, no statement, no beginning of a list. */
export function hasHeadingForm(text: string): boolean {
  if (columns(text) > WIDEST_HEADING || !isTitle(text) || startsLowerCase(text) || isSpeechOrAside(text)) return false;
  return wordCount(text) <= (lastCharacter(text) === '?' ? MOST_QUESTION_WORDS : MOST_HEADING_WORDS);
}

/** As `hasHeadingForm`, for the title of the whole: longer, and it may start with a small letter. */
export function hasHeadlineForm(text: string): boolean {
  return columns(text) <= WIDEST_HEADLINE && wordCount(text) <= MOST_HEADLINE_WORDS && isTitle(text);
}

/** Whether a piece is running text: it ends like a sentence and is wide, or wider than `beside`. */
export function isProse(piece: Piece | undefined, beside: number = PROSE): boolean {
  const last = piece?.type === 'text' && piece.level === undefined ? lastLine(piece)?.text : undefined;
  if (last === undefined) return false;
  const width = columnsOf(piece!);
  if (endsSentence(last)) return width >= Math.min(PROSE, beside);
  return width >= 2 * PROSE || (endsColon(last) && width >= PROSE);
}

/** Whether the piece is one line, or in wrapped text two, and so may be a heading. */
export function headingText(piece: Piece | undefined, mostLines: 1 | 2 | 3): string | undefined {
  if (piece?.type !== 'text' || piece.verse === true || piece.lines.length > mostLines) return undefined;
  return onlyLine(piece)?.text ?? piece.lines.map((line) => line.text).join(' ');
}

/** “Why?”, (a remark), or two sentences: said or remarked, not a title. */
function isSpeechOrAside(text: string): boolean {
  return /[!?]["”“»«’]$/.test(text) || /^\(.*\)$/s.test(text) || /\p{Ll}{3}[.!?]["”“»]?\s/u.test(text);
}

function isTitle(text: string): boolean {
  if (endsStatement(text) || endsColon(text) || !isMostlyLetters(text)) return false;
  return !(endsMidSentence(text) && /[,;:([{–—-]$/.test(text));
}
