/** Spans: half-open ranges of a text, and what can be asked of two of them. */

/** Half-open range `[start, end)` of UTF-16 code units in `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Orders spans as layers are ordered: by `start`, then the longer one first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether `outer` covers all of `inner` (equal spans contain each other). */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit; an empty span shares none. */
export function intersects(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether two spans overlap without one containing the other, so that they cannot nest in a tree. */
export function crosses(a: Span, b: Span): boolean {
  return intersects(a, b) && !containsSpan(a, b) && !containsSpan(b, a);
}

/** The text under a span. */
export function coveredText(source: string | { readonly text: string }, span: Span): string {
  return (typeof source === 'string' ? source : source.text).slice(span.start, span.end);
}

/** The span without the white space at its ends; empty at its own start when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span {
  const covered = text.slice(span.start, span.end);
  const leading = covered.length - covered.trimStart().length;
  if (leading === covered.length) return { start: span.start, end: span.start };
  return { start: span.start + leading, end: span.start + covered.trimEnd().length };
}

/**
 * The spans of a layer that lie wholly inside `range`, in layer order.
 * The layer must be sorted by `start` (all layers are); costs a binary search plus the spans that start inside.
 */
export function spansWithin<T extends Span>(layer: readonly T[], range: Span): T[] {
  const found: T[] = [];
  for (let i = firstStartingAt(layer, range.start); i < layer.length; i++) {
    const span = layer[i]!;
    if (span.start >= range.end) break;
    if (span.end <= range.end) found.push(span);
  }
  return found;
}

/** Index of the first span whose `start` is at or after `offset`; `layer.length` when there is none. */
export function firstStartingAt(layer: readonly Span[], offset: number): number {
  let low = 0;
  let high = layer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (layer[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
