/** Spans that are chosen before the text they lie in is known. */
import type { Span } from '@depesche/article';
import fc from 'fast-check';

/** Where a span starts and how long it is; both are taken modulo what there is. */
export type SpanSeed = readonly [at: number, length: number];

export function spanSeeds(): fc.Arbitrary<SpanSeed> {
  return fc.tuple(fc.nat({ max: 2000 }), fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 300 })));
}

/** The span of `text` inside `range` that a seed stands for, without split surrogate pairs; undefined when it would be empty. */
export function spanFrom(text: string, range: Span, [at, length]: SpanSeed): Span | undefined {
  const size = range.end - range.start;
  if (size <= 0) return undefined;
  const start = whole(text, range.start + (at % size));
  const end = whole(text, Math.min(range.end, start + 1 + length));
  return end > start ? { start, end } : undefined;
}

/** The offset, moved back to the start of the surrogate pair it lies in. */
function whole(text: string, offset: number): number {
  const splits = (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return splits ? offset - 1 : offset;
}
