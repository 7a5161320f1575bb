/** Sentence borders between the tokens of one block. */
import type { Sentence, Token } from '@depesche/article';
import { classAt, DIGIT, isLower, isUpper, LETTER } from './character-class.js';
import { isRoman } from './full-stop.js';
import { continuesList, type ListLabel, listLabelAt } from './list-labels.js';
import type { SegmentationRules } from './segmentation-rules.js';

/** A block's tokens are those from `from` up to `to` in `tokens`. */
export interface TokenRange {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly block?: number;
}

type Ending = 'none' | 'full-stop' | 'mark' | 'ellipsis' | 'abbreviation' | 'colon' | 'line' | 'ideographic';

/** Numbers of notes and items have no more digits. */
const LONGEST_LABEL = 3;
const LONGEST_NOTE = 2;

/** Fewer tokens before a colon are a label („Frage: Wie …“), which stays with what it labels. */
const SHORTEST_LEAD = 3;
/** Fewer tokens up to an abbreviation are no sentence: “At 5 a.m. Mr. Holm left.” */
const SHORTEST_BEFORE_ABBREVIATION = 4;
/** The second item of a list is looked for in so many tokens. */
const LONGEST_ITEM = 80;

const closers = '"\'“”’‘»«›‹)]}';
const openers = '"\'„“”‚‘’»«›‹([{¿¡`*_';
const dashes = '-–—';

/** Appends the sentences of a block to `sentences`; each goes from its first token to its last. */
export function scanSentences(range: TokenRange, rules: SegmentationRules, sentences: Sentence[]): void {
  const { text, tokens, to, block } = range;
  let first = range.from;
  let label = listLabelAt(range, first);
  for (let i = range.from; i < to; i++) {
    const item = label === undefined || i === first ? undefined : itemAt(range, i, label);
    if (item !== undefined) {
      push(first, i);
      [first, label] = [i, item];
    }
    const ending = isStopApart(range, i, rules) ? 'abbreviation' : endingOf(text, tokens[i]!, rules);
    if (ending === 'none' || (ending === 'colon' && i - first < SHORTEST_LEAD) || isLabel(range, first, i, label)) continue;
    const next = afterClosers(range, i);
    if (next < to && !startsSentence(range, { first, last: i, next, ending }, rules)) continue;
    push(first, next);
    first = next;
    label = listLabelAt(range, first);
    i = next - 1;
  }
  if (first < to) push(first, to);

  function push(from: number, end: number): void {
    const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
    sentences.push(block === undefined ? span : { ...span, block });
  }
}

/** „St . Georg“, „Robert R . Muster“: a text with blanks between all its tokens. */
function isStopApart({ text, tokens, from }: TokenRange, i: number, { abbreviations }: SegmentationRules): boolean {
  const stop = tokens[i]!;
  if (text.charCodeAt(stop.start) !== 0x2e || stop.end - stop.start > 1 || i === from) return false;
  const { start, end } = tokens[i - 1]!;
  if (stop.start !== end + 1) return false;
  return abbreviations.has(`${text.slice(start, end)}.`) || (end - start === 1 && isUpper(text, start));
}

function endingOf(text: string, token: Token, rules: SegmentationRules): Ending {
  const code = text.charCodeAt(token.end - 1);
  if (code === 0x2e) {
    if (token.type === 'punctuation') return token.end - token.start === 1 ? 'full-stop' : 'ellipsis';
    if (mayEndSentence(text, token, rules)) return 'abbreviation';
    return lineEnds(text, token) ? 'line' : 'none';
  }
  if (token.type !== 'punctuation') return lineEnds(text, token) ? 'line' : 'none';
  if (code === 0x21 || code === 0x3f || code === 0x203c || code === 0x2049) return 'mark';
  if (code === 0x3002 || code === 0xff01 || code === 0xff0e || code === 0xff1f) return 'ideographic';
  if (code === 0x3a) return rules.colons ? 'colon' : 'none';
  if (code === 0x2026) return 'ellipsis';
  return isOneOf(text, token, closers) && lineEnds(text, token) ? 'line' : 'none';
}

/** A hard break after a word or closing mark: a heading or verse without a full stop, if a sentence starter follows. */
function lineEnds(text: string, token: Token): boolean {
  return text.charCodeAt(token.end) === 0x0a || (text.charCodeAt(token.end) === 0x20 && text.charCodeAt(token.end + 1) === 0x0a);
}

function mayEndSentence(text: string, token: Token, rules: SegmentationRules): boolean {
  if (token.type === 'number') return false;
  const { start, end } = token;
  if (isRoman(text, start, end - 1)) return true;
  const word = text.slice(start, end);
  return rules.finalAbbreviations.has(word) || (isUpper(text, end - 2) && !rules.abbreviations.has(word));
}

/** “Q. Who?”, „1. Punkt“: an abbreviation, or the label of an item, at the start of a sentence is not all of it. */
function isLabel({ text, tokens }: TokenRange, first: number, last: number, label: ListLabel | undefined): boolean {
  if (label !== undefined && last < label.next) return true;
  return last === first && tokens[last]!.type === 'word' && text.charCodeAt(tokens[last]!.end - 1) === 0x2e;
}

/** The label of the next item, when it starts here and something follows it. */
function itemAt(range: TokenRange, i: number, label: ListLabel): ListLabel | undefined {
  const next = listLabelAt(range, i);
  return next !== undefined && next.next < range.to && continuesList(label, next) ? next : undefined;
}

/** Index of the first token after the ending that does not close a quotation or bracket right at it, or a note. */
function afterClosers(range: TokenRange, last: number): number {
  const { text, tokens, to } = range;
  let next = last + 1;
  while (next < to && tokens[next]!.start === tokens[next - 1]!.end && isOneOf(text, tokens[next]!, closers)) next++;
  while (isNote(range, next)) next += 3;
  return afterRaisedNumbers(range, next);
}

/** “… in health.11 12 Take”: numbers right behind a full stop were raised ones, before another sentence. */
function afterRaisedNumbers({ text, tokens, to }: TokenRange, i: number): number {
  if (i >= to || tokens[i]!.start !== tokens[i - 1]!.end || text.charCodeAt(tokens[i]!.start - 1) !== 0x2e) return i;
  let next = i;
  while (next < to && tokens[next]!.type === 'number' && tokens[next]!.end - tokens[next]!.start <= LONGEST_NOTE) next++;
  return next < to && isUpper(text, tokens[next]!.start) ? next : i;
}

/** “… in 1971. [1]”: the number of a note belongs to the sentence before. */
function isNote({ text, tokens, to }: TokenRange, i: number): boolean {
  return i + 2 < to && text[tokens[i]!.start] === '[' && tokens[i + 1]!.type === 'number' && text[tokens[i + 2]!.start] === ']';
}

interface Candidate {
  /** First token of the sentence that may end. */
  readonly first: number;
  readonly last: number;
  readonly next: number;
  readonly ending: Ending;
}

function startsSentence(range: TokenRange, candidate: Candidate, rules: SegmentationRules): boolean {
  const { last, next, ending } = candidate;
  const { text, tokens, to } = range;
  if (ending === 'ideographic') return true; // no blanks, no case
  const adjacent = tokens[next]!.start === tokens[next - 1]!.end && tokens[next - 1]!.type === 'punctuation' && text[tokens[next - 1]!.start] !== ']';
  if (adjacent && (ending !== 'full-stop' || next !== last + 1)) return false;
  let opening = isDash(range, candidate) ? next + 1 : next;
  while (opening < to && isOneOf(text, tokens[opening]!, openers)) opening++;
  if (opening === to) return opening === next;
  if (isEnumeration(range, opening)) opening += 2;
  if (opening === to) return true;
  if (ending === 'colon' && opening > next) return false;
  const word = tokens[opening]!;
  if (!startsLikeSentence(text, word, adjacent)) return isCarelessStart(range, candidate, rules) || (!adjacent && startsList(range, next));
  if (ending === 'mark') return !(next > last + 1 && isOneOf(text, tokens[next - 1]!, ')]'));
  if (ending === 'full-stop') return true;
  return endsAbbreviated(range, candidate, text.slice(word.start, wordEnd(text, word)), rules);
}

/** Whether a sentence ends with an abbreviation before this word with a capital. */
function endsAbbreviated({ text, tokens }: TokenRange, { first, last, ending }: Candidate, word: string, rules: SegmentationRules): boolean {
  if (ending === 'abbreviation' && last - first + 1 < SHORTEST_BEFORE_ABBREVIATION) return false;
  if (rules.sentenceStarters.has(word)) return true;
  return rules.timesOfDay.has(text.slice(tokens[last]!.start, tokens[last]!.end)) && !rules.afterTimeOfDay.has(word);
}

/** “What do you see? – Nothing.”: the answer starts with its dash; „14. – 15.10.“ is a range. */
function isDash({ text, tokens, to }: TokenRange, { next, ending }: Candidate): boolean {
  if ((ending !== 'mark' && ending !== 'full-stop') || next + 1 >= to || !isOneOf(text, tokens[next]!, dashes)) return false;
  const { start, end } = tokens[next]!;
  const word = tokens[next + 1]!.start;
  return end - start === 1 && start > tokens[next - 1]!.end && word > end && isUpper(text, word);
}

/** “… went home. a) first b) second”: a label in lower case, when the next one follows. */
function startsList(range: TokenRange, i: number): boolean {
  const label = listLabelAt(range, i);
  if (label === undefined) return false;
  for (let j = label.next + 1; j < range.to && j < label.next + LONGEST_ITEM; j++) if (itemAt(range, j, label) !== undefined) return true;
  return false;
}

/** End of the part before an apostrophe: “I'm”, “It’s”. */
function wordEnd(text: string, { start, end }: Token): number {
  for (let i = start + 1; i < end; i++) if (text[i] === "'" || text[i] === '’') return i;
  return end;
}

/** “(a) First”, “ii) Second”. */
function isEnumeration({ text, tokens, to }: TokenRange, i: number): boolean {
  const label = tokens[i]!;
  return i + 1 < to && label.type !== 'punctuation' && label.end - label.start <= LONGEST_LABEL && tokens[i + 1]!.start === label.end && text[label.end] === ')';
}

/** A word in lower case right behind an ending without closing marks, as in messages: “so what? i don't care”. */
function isCarelessStart({ text, tokens }: TokenRange, { last, next, ending }: Candidate, { lowerCaseStarters }: SegmentationRules): boolean {
  if ((ending !== 'mark' && ending !== 'full-stop') || next !== last + 1) return false;
  if (isName(text, tokens, last - 1)) return false;
  const word = tokens[next]!;
  return word.start > tokens[last]!.end && lowerCaseStarters.has(text.slice(word.start, wordEnd(text, word)));
}

function startsLikeSentence(text: string, word: Token, adjacent: boolean): boolean {
  const { start } = word;
  if (isUpper(text, start)) return true;
  if (adjacent) return false;
  if (classAt(text, start) === DIGIT) return true;
  // Scripts without case
  return classAt(text, start) === LETTER && !isLower(text, start);
}

/** “at Yahoo! in”, “see . . . what”: a capital inside a sentence, or no word at all, before the ending. */
function isName(text: string, tokens: readonly Token[], i: number): boolean {
  const word = tokens[i];
  return word === undefined || word.type === 'punctuation' || (isUpper(text, word.start) && i > 0 && tokens[i - 1]!.type !== 'punctuation');
}

function isOneOf(text: string, token: Token, characters: string): boolean {
  return token.type === 'punctuation' && characters.includes(text[token.start]!);
}
