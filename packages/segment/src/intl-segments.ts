/** Sentences and tokens of a language without a pack, as the engine's own `Intl.Segmenter` cuts them. */
import type { Sentence, Span, Token } from '@depesche/article';

/**
 * Texts go to the segmenter in pieces of about so many code units, cut at white space: what it is given at once it
 * copies, and some engines take quadratic time for a single long word.
 */
const PIECE = 4096;

/** Words and sentences of one language; making the segmenters takes longer than cutting a page with them. */
export class IntlSegments {
  private readonly words: Intl.Segmenter;
  private readonly sentences: Intl.Segmenter;

  /** @param language BCP 47; the engine's own choice where it is unknown, `und`, or no tag */
  constructor(language: string) {
    const locale = supported(language);
    this.words = new Intl.Segmenter(locale, { granularity: 'word' });
    this.sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });
  }

  /** Appends the tokens of `range`; every character that is not white space gets into exactly one. */
  addTokens(text: string, range: Span, tokens: Token[]): void {
    for (const piece of pieces(text, range)) {
      for (const { segment, index, isWordLike } of this.words.segment(text.slice(piece.start, piece.end))) {
        if (segment.trim() === '') continue;
        const start = piece.start + index;
        const type = isWordLike === true ? (startsWithDigit.test(segment) ? 'number' : 'word') : 'punctuation';
        tokens.push({ start, end: start + segment.length, type });
      }
    }
  }

  /** Appends the sentences of `range`, each from the start of a token to the end of one; `tokens` are those of the range. */
  addSentences(text: string, range: Span & Pick<Sentence, 'block'>, tokens: readonly Token[], sentences: Sentence[]): void {
    const block = range.block === undefined ? {} : { block: range.block };
    let at = 0;
    for (const end of this.sentenceEnds(text, range)) {
      const first = at;
      while (at < tokens.length && tokens[at]!.start < end) at++;
      if (at > first) sentences.push({ start: tokens[first]!.start, end: tokens[at - 1]!.end, ...block });
    }
  }

  /** The last sentence of a piece may go on in the next, which therefore begins with it, unless it fills a whole piece. */
  private *sentenceEnds(text: string, { start, end }: Span): Generator<number> {
    for (let from = start; from < end; ) {
      const to = pieceEnd(text, from, end);
      const ends = Array.from(this.sentences.segment(text.slice(from, to)), ({ segment, index }) => from + index + segment.length);
      if (to < end && ends.length > 1) ends.pop();
      yield* ends;
      from = ends.at(-1)!;
    }
  }
}

const startsWithDigit = /^\p{N}/u;

function supported(language: string): string | undefined {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0];
  } catch {
    return undefined; // no language tag
  }
}

/** The range in pieces that end behind white space where there is some, and never inside a surrogate pair. */
function* pieces(text: string, { start, end }: Span): Generator<Span> {
  for (let from = start; from < end; ) {
    const to = pieceEnd(text, from, end);
    yield { start: from, end: to };
    from = to;
  }
}

function pieceEnd(text: string, from: number, end: number): number {
  const limit = from + PIECE;
  if (limit >= end) return end;
  for (let cut = limit; cut > from + PIECE / 2; cut--) if (text.charCodeAt(cut - 1) <= 0x20) return cut;
  const isLowSurrogate = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return isLowSurrogate ? limit - 1 : limit;
}
