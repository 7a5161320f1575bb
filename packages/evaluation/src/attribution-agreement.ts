/** How well found quotations agree with those of a corpus: as the German quotation set counts it, so that figures can be compared. */
import type { Span } from '@depesche/article';

/** A quotation of either side: words are numbers of tokens, in order. */
export interface CountedQuotation {
  readonly words: readonly number[];
  readonly speaker: readonly Span[];
}

/** Sums over documents. */
export class AttributionAgreement {
  private precision = 0;
  private recall = 0;
  private found = 0;
  private gold = 0;
  private half = 0;
  private withSpeaker = 0;

  /** Pairs the quotations of one document, the best overlap first, each with one of the other side at most. */
  add(found: readonly CountedQuotation[], gold: readonly CountedQuotation[]): void {
    this.found += found.length;
    this.gold += gold.length;
    for (const [mine, theirs] of pairs(found, gold)) {
      const both = common(mine.words, theirs.words);
      this.precision += both / mine.words.length;
      this.recall += both / theirs.words.length;
      if ((2 * both) / (mine.words.length + theirs.words.length) < 0.5) continue;
      this.half++;
      if (isSameSpeaker(mine.speaker, theirs.speaker)) this.withSpeaker++;
    }
  }

  /** Per cent: mean share of words that are right over found quotations, and over those of the corpus. */
  content(): { readonly p: number; readonly r: number; readonly f1: number } {
    const [p, r] = [this.precision / Math.max(1, this.found), this.recall / Math.max(1, this.gold)];
    return { p: 100 * p, r: 100 * r, f1: p + r === 0 ? 0 : (200 * p * r) / (p + r) };
  }

  /** Per cent: quotations of which half of the words overlap, all or those whose speaker is touched as well. */
  halfF1(): { readonly any: number; readonly speaker: number } {
    const sum = Math.max(1, this.found + this.gold);
    return { any: (200 * this.half) / sum, speaker: (200 * this.withSpeaker) / sum };
  }

  counts(): { readonly found: number; readonly gold: number } {
    return { found: this.found, gold: this.gold };
  }
}

function pairs(found: readonly CountedQuotation[], gold: readonly CountedQuotation[]): [CountedQuotation, CountedQuotation][] {
  const candidates = found.flatMap((mine) =>
    gold.flatMap((theirs) => {
      const both = common(mine.words, theirs.words);
      return both === 0 ? [] : [{ mine, theirs, overlap: both / (mine.words.length + theirs.words.length) }];
    }),
  );
  candidates.sort((a, b) => b.overlap - a.overlap);
  const used = new Set<CountedQuotation>();
  return candidates.flatMap(({ mine, theirs }): [CountedQuotation, CountedQuotation][] => {
    if (used.has(mine) || used.has(theirs)) return [];
    used.add(mine).add(theirs);
    return [[mine, theirs]];
  });
}

function common(a: readonly number[], b: readonly number[]): number {
  const words = new Set(b);
  return a.filter((word) => words.has(word)).length;
}

function isSameSpeaker(mine: readonly Span[], theirs: readonly Span[]): boolean {
  if (mine.length === 0 || theirs.length === 0) return mine.length === theirs.length;
  return mine.some((a) => theirs.some((b) => a.start < b.end && b.start < a.end));
}
