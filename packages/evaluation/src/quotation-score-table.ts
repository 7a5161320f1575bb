/** What a quotation's score is worth: of those with a score in each band, how many were right. */
import type { Article, Quotation, Span } from '@depesche/article';
import type { CorpusQuotation } from '@depesche/corpus/readers';

/** Lower ends of the bands, highest first. */
const BANDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0];

interface Band {
  found: number;
  words: number;
  right: number;
}

/** Counts quotations by score over several texts. */
export class ScoreTable {
  private readonly bands: readonly Band[] = BANDS.map(() => ({ found: 0, words: 0, right: 0 }));

  /** Adds a text's quotations; `toSource` brings spans to the offsets of `gold`. */
  add({ annotations }: Article, gold: readonly CorpusQuotation[], toSource: (span: Span) => Span): void {
    for (const quotation of annotations.quotations ?? []) {
      const band = this.bands[BANDS.findIndex((from) => (quotation.score ?? 0) >= from)]!;
      const same = gold.filter(({ type, quote }) => type.toLowerCase() === quotation.type.toLowerCase() && isHalf(quotation.content.map(toSource), quote));
      band.found++;
      if (same.length > 0) band.words++;
      if (same.some(({ speaker }) => hasSpeaker(quotation, speaker, toSource))) band.right++;
    }
  }

  /** Per cent that were right with their speaker of those that score 0.9 and more. */
  highest(): number {
    const [{ found, right }] = this.bands as [Band];
    return found === 0 ? 0 : (100 * right) / found;
  }

  /** A line for each band: how many, words right, words and speaker right. */
  rows(): string[][] {
    return this.bands.map(({ found, words, right }, i) => [`${BANDS[i]!.toFixed(1)} and more`, String(found), share(words, found), share(right, found)]);
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

/** Whether the overlap F1 of two sets of spans is a half and more. */
function isHalf(found: readonly Span[], gold: readonly Span[]): boolean {
  const both = overlap(found, gold);
  return both > 0 && (2 * both) / (lengthOf(found) + lengthOf(gold)) >= 0.5;
}

/** The corpus' speaker is touched, or it names none, which it also leaves out where the text does name one. */
function hasSpeaker({ speaker }: Quotation, gold: readonly Span[], toSource: (span: Span) => Span): boolean {
  return gold.length === 0 || (speaker !== undefined && overlap([toSource(speaker)], gold) > 0);
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce((sum, x) => sum + b.reduce((part, y) => part + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
