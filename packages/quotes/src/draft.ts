/** A quotation while it is being worked out, in token indices. */
import type { QuotationType, Span } from '@depesche/article';
import type { TokenRange } from './token-range.js';

export interface Draft {
  readonly type: QuotationType;
  /** In text order, without overlap. */
  readonly parts: readonly TokenRange[];
  /** The passages without their marks, for direct speech. */
  readonly passages?: readonly Span[];
  /** The cue's main part and, where it is torn apart, the other one. */
  readonly cue: readonly TokenRange[];
  readonly speaker?: TokenRange;
  /** The words around the content that tell who speaks and how. */
  readonly frame?: TokenRange;
  /** Whether the cue points back to a source named before („demnach“). */
  readonly refersBack?: boolean;
  /** Whether it takes over no speaker from what stands before it. */
  readonly standsAlone?: boolean;
  /** Confidence, 0…1. */
  readonly score: number;
}

/** From the first to the last token of a draft's content. */
export function extentOf(draft: Pick<Draft, 'parts'>): TokenRange {
  return { start: draft.parts[0]!.start, end: draft.parts.at(-1)!.end };
}

/** The last draft that each sentence has a part in, by the index of the sentence. */
export function draftBySentence(drafts: readonly Draft[], sentenceOf: Int32Array): Map<number, Draft> {
  const bySentence = new Map<number, Draft>();
  for (const draft of drafts) {
    const { start, end } = extentOf(draft);
    for (let sentence = sentenceOf[start]!; sentence <= sentenceOf[end - 1]!; sentence++) bySentence.set(sentence, draft);
  }
  return bySentence;
}
