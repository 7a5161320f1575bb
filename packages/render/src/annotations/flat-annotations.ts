/** Annotations for formats that cannot nest. */
import { compareSpans, type Span } from '@depesche/article';

/** The outermost of ranges that overlap: of two that start together the longer, otherwise the first; in text order. */
export function outermost<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  let end = 0;
  for (const span of [...spans].sort(compareSpans)) {
    if (span.start < end || span.start >= span.end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
