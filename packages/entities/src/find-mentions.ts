/** Mentions: from the labels of the words to spans of the text. */
import type { Article, Mention, Span, Token } from '@depesche/article';
import type { NameTagger, LabelledWords } from './decoding/name-tagger.js';
import { cutClitics } from './clitics.js';
import { isCapital, type KnownEntries, type KnownStretch } from './known-entries.js';
import { classOfLabel, formOfClass, isBegin, OUTSIDE, typeOfClass } from './labels.js';

/** A word that is less sure than this to be outside every name is one where the knowledge base has it; bodies share their names with plain words. */
const SURELY_NONE = 0.995;
const MAYBE_NONE = 0.9;
/** „Bundesinnenministerium“ is no plain word, „Welt“ is one. */
const LONG_WORD = 12;

/** How sure a name is that the knowledge base has and the tagger has not. */
const KNOWN_SCORE = 0.8;

/** Sentences are labelled in pieces of at most so many words. */
const LONGEST_PIECE = 256;

/** The names in the sentences of an article, which has the layers `sentences` and `tokens`; with `known`, also those that only it has. */
export function findMentions(article: Article, tagger: NameTagger, known?: KnownEntries): Mention[] {
  const { sentences = [], tokens = [] } = article.annotations;
  const mentions: Mention[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < tokens.length && tokens[at]!.start < sentence.start) at++;
    while (at < tokens.length && tokens[at]!.end <= sentence.end) {
      let end = at;
      while (end < tokens.length && end - at < LONGEST_PIECE && tokens[end]!.end <= sentence.end) end++;
      addMentions(mentions, article.text, { tokens: cutClitics(article.text, tokens.slice(at, end), tagger.clitics), tagger, ...(known && { known }) });
      at = end;
    }
  }
  return mentions;
}

function addMentions(
  mentions: Mention[],
  text: string,
  { tokens, tagger, known }: { readonly tokens: readonly Token[]; readonly tagger: NameTagger; readonly known?: KnownEntries },
): void {
  const labelled = tagger.label(tokens.map((token) => text.slice(token.start, token.end)));
  for (let i = 0; i < labelled.length; i++) {
    const label = labelled.labels[i]!;
    const stretch = known === undefined ? undefined : knownAt(text, { tokens, labelled, known }, i);
    if (stretch !== undefined) {
      const { end, type } = stretch;
      mentions.push({ start: tokens[i]!.start, end: tokens[end - 1]!.end, type, form: 'name', score: KNOWN_SCORE });
      i = end - 1;
      continue;
    }
    if (label === OUTSIDE || !isBegin(label)) continue;
    let end = i + 1;
    while (end < labelled.length && labelled.labels[end] === label + 1) end++;
    const form = formOfClass(classOfLabel(label));
    const span = withBracket(text, { start: tokens[i]!.start, end: tokens[end - 1]!.end });
    const covered = form === 'compound' ? namedPart(text, span) : span;
    mentions.push({ ...covered, type: typeOfClass(classOfLabel(label)), form, score: scoreOf(labelled, i, end) });
    i = end - 1;
  }
}

interface Labelled {
  readonly tokens: readonly Token[];
  readonly labelled: LabelledWords;
  readonly known: KnownEntries;
}

/**
 * A known name from word `i` on, where the tagger has none or cuts it: of several words, or of one word that the tagger is not sure to be none.
 * A name that goes on behind it is left to the tagger.
 */
function knownAt(text: string, { tokens, labelled, known }: Labelled, i: number): KnownStretch | undefined {
  const { start, end } = tokens[i]!;
  const label = labelled.labels[i]!;
  if (!isCapital(text, start) || (label !== OUTSIDE && !isBegin(label))) return undefined;
  const long = known.longestAt(text, tokens, i);
  if (long !== undefined && !goesOn(labelled, long.end) && !isWhole(labelled, long)) return long;
  if (label !== OUTSIDE || goesOn(labelled, i + 1)) return undefined;
  const type = known.word(text.slice(start, end));
  return type === undefined || labelled.probability(i) >= (type === 'place' || end - start >= LONG_WORD ? SURELY_NONE : MAYBE_NONE) ? undefined : { start: i, end: i + 1, type };
}

function goesOn({ labels, length }: LabelledWords, i: number): boolean {
  return i < length && labels[i] !== OUTSIDE && !isBegin(labels[i]!);
}

/** Whether the tagger has found a name with the borders and the type of a stretch. */
function isWhole({ labels }: LabelledWords, { start, end, type }: KnownStretch): boolean {
  if (labels[start] === OUTSIDE || typeOfClass(classOfLabel(labels[start]!)) !== type) return false;
  for (let i = start + 1; i < end; i++) if (labels[i] !== labels[start]! + 1) return false;
  return true;
}

/** „Frankfurt (Main)“ keeps the bracket that closes it. */
function withBracket(text: string, { start, end }: Span): Span {
  return text[end] === ')' && text.lastIndexOf('(', end) > Math.max(start, text.lastIndexOf(')', end - 1)) ? { start, end: end + 1 } : { start, end };
}

/** The name in a compound: what stands before its last hyphen („NATO-Chef“), else all of it. */
function namedPart(text: string, span: Span): Span {
  const hyphen = text.slice(span.start, span.end).search(/[-\u2010\u2011][^-\u2010\u2011]*$/);
  return hyphen > 0 ? { start: span.start, end: span.start + hyphen } : span;
}

/** As sure as its least sure word, in steps of a thousandth. */
function scoreOf(labelled: LabelledWords, start: number, end: number): number {
  let least = 1;
  for (let i = start; i < end; i++) least = Math.min(least, labelled.probability(i));
  return Math.round(least * 1000) / 1000;
}
