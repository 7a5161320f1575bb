/** Words that are names in most places of an article are names in its other places as well. */
import { compareSpans, type Mention, type Token } from '@depesche/article';

/** What is known of a word that is a mention, or the last word of a person's name, somewhere in the article. */
interface NamedWord {
  readonly mention: Mention;
  tagged: number;
  missed: number;
}

/** Shorter words are left as they are. */
const SHORTEST = 3;

/** Nothing shorter stands before an ending: „Alles“ is not of a person called „All“. */
const SHORTEST_STEM = 4;

/** A word must be a name that surely in one place at least. */
const SURE_ENOUGH = 0.55;

/** What a score is worth at a place where the tagger did not see the name. */
const DISCOUNT = 0.8;

/**
 * The mentions, and those words outside them that elsewhere in the article are mentions at least as often as not; tokens
 * and mentions in layer order. Of people also with one of the endings of cases („Selenskyjs“).
 */
export function withRepeats(text: string, tokens: readonly Token[], mentions: readonly Mention[], caseEndings: readonly string[] = []): Mention[] {
  const words = namedWords(text, tokens, mentions);
  if (words.size === 0) return [...mentions];
  const missed: { readonly token: Token; readonly word: NamedWord }[] = [];
  eachOutside(tokens, mentions, (token) => {
    const written = text.slice(token.start, token.end);
    const word = words.get(written) ?? inflectedPerson(written, words, caseEndings);
    if (word === undefined) return;
    word.missed++;
    missed.push({ token, word });
  });
  const added = missed
    .filter(({ word }) => word.tagged >= word.missed && word.mention.score! >= SURE_ENOUGH)
    .map(({ token: { start, end }, word: { mention } }): Mention => ({ start, end, type: mention.type, form: mention.form, score: discounted(mention) }));
  return added.length === 0 ? [...mentions] : [...mentions, ...added].sort(compareSpans);
}

function namedWords(text: string, tokens: readonly Token[], mentions: readonly Mention[]): Map<string, NamedWord> {
  const words = new Map<string, NamedWord>();
  let at = 0;
  for (const mention of mentions) {
    if (mention.form === 'compound') continue;
    while (at < tokens.length && tokens[at]!.start < mention.start) at++;
    let last = at;
    while (last + 1 < tokens.length && tokens[last + 1]!.end <= mention.end) last++;
    const token = tokens[last];
    if (token === undefined || token.end !== mention.end || token.end - token.start < SHORTEST) continue;
    if (last > at && (mention.type !== 'person' || mention.form !== 'name')) continue;
    const word = text.slice(token.start, token.end);
    const known = words.get(word);
    if (known === undefined) words.set(word, { mention, tagged: 1, missed: 0 });
    else {
      known.tagged++;
      if (mention.score! > known.mention.score!) words.set(word, { ...known, mention });
    }
  }
  return words;
}

function inflectedPerson(written: string, words: ReadonlyMap<string, NamedWord>, caseEndings: readonly string[]): NamedWord | undefined {
  const ending = caseEndings.find((each) => written.length - each.length >= SHORTEST_STEM && written.endsWith(each) && words.has(written.slice(0, -each.length)));
  const word = ending === undefined ? undefined : words.get(written.slice(0, -ending.length));
  return word?.mention.type === 'person' && word.mention.form === 'name' ? word : undefined;
}

function eachOutside(tokens: readonly Token[], mentions: readonly Mention[], visit: (token: Token) => void): void {
  let at = 0;
  for (const token of tokens) {
    while (at < mentions.length && mentions[at]!.end <= token.start) at++;
    if (at < mentions.length && mentions[at]!.start < token.end) continue;
    if (token.type === 'word' && token.end - token.start >= SHORTEST) visit(token);
  }
}

function discounted({ score = 1 }: Mention): number {
  return Math.round(score * DISCOUNT * 1000) / 1000;
}
