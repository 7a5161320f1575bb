/** Offsets in code points, as W3C Web Annotation, Python and brat count them, and back. */

export interface CodePointIndex {
  /** Code points before a UTF-16 offset; an offset inside a surrogate pair counts the pair's start. */
  toCodePoint(codeUnit: number): number;
  /** UTF-16 offset of a code point offset. */
  toCodeUnit(codePoint: number): number;
}

/** Converts offsets of one text between UTF-16 code units and code points, in O(log n) each after one O(n) pass. */
export function codePointIndex(text: string): CodePointIndex {
  const pairs = surrogatePairs(text);
  return {
    // Before a pair at code unit p there are as many code points as code units minus the pairs before it.
    toCodePoint: (codeUnit) => codeUnit - countBelow(pairs, codeUnit, 0),
    // The i-th pair starts at code point p - i, so code units are code points plus the pairs that start below.
    toCodeUnit: (codePoint) => codePoint + countBelow(pairs, codePoint, 1),
  };
}

/** UTF-16 offset to code point offset; for many offsets of one text use `codePointIndex`. */
export function toCodePointOffset(text: string, codeUnit: number): number {
  return codePointIndex(text).toCodePoint(codeUnit);
}

/** Code point offset to UTF-16 offset; for many offsets of one text use `codePointIndex`. */
export function toCodeUnitOffset(text: string, codePoint: number): number {
  return codePointIndex(text).toCodeUnit(codePoint);
}

/** Code unit offsets at which a surrogate pair starts. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) pairs.push(i++);
  }
  return pairs;
}

/** How many of `pairs[i] - slope * i` are below `limit`; the sequence rises for slope 0 and 1. */
function countBelow(pairs: readonly number[], limit: number, slope: 0 | 1): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! - slope * middle < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
