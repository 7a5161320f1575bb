/** Mentions: from the labels of the words to spans of the text. */
import type { Article, Mention, Span, Token } from '@depesche/article';
import type { NameTagger, LabelledWords } from './decoding/name-tagger.js';
import { classOfLabel, formOfClass, isBegin, OUTSIDE, typeOfClass } from './labels.js';

/** Sentences are labelled in pieces of at most so many words. */
const LONGEST_PIECE = 256;

/** The names in the sentences of an article, which has the layers `sentences` and `tokens`. */
export function findMentions(article: Article, tagger: NameTagger): Mention[] {
  const { sentences = [], tokens = [] } = article.annotations;
  const mentions: Mention[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < tokens.length && tokens[at]!.start < sentence.start) at++;
    while (at < tokens.length && tokens[at]!.end <= sentence.end) {
      let end = at;
      while (end < tokens.length && end - at < LONGEST_PIECE && tokens[end]!.end <= sentence.end) end++;
      addMentions(mentions, article.text, { tokens: tokens.slice(at, end), tagger });
      at = end;
    }
  }
  return mentions;
}

function addMentions(
  mentions: Mention[],
  text: string,
  { tokens, tagger }: { readonly tokens: readonly Token[]; readonly tagger: NameTagger },
): void {
  const labelled = tagger.label(tokens.map((token) => text.slice(token.start, token.end)));
  for (let i = 0; i < labelled.length; i++) {
    const label = labelled.labels[i]!;
    if (label === OUTSIDE || !isBegin(label)) continue;
    let end = i + 1;
    while (end < labelled.length && labelled.labels[end] === label + 1) end++;
    const form = formOfClass(classOfLabel(label));
    const span = { start: tokens[i]!.start, end: tokens[end - 1]!.end };
    const covered = form === 'compound' ? namedPart(text, span) : span;
    mentions.push({ ...covered, type: typeOfClass(classOfLabel(label)), form, score: scoreOf(labelled, i, end) });
    i = end - 1;
  }
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
