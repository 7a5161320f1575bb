import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSpans, containsSpan, coveredText, crosses, firstStartingAt, intersects, type Span, spansWithin, trimSpan } from './span.js';

const span = (start: number, end: number): Span => ({ start, end });
const spans = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => span(start, start + length));

describe('two spans', () => {
  it.each([
    ['equal', span(2, 5), span(2, 5), { contains: true, intersects: true, crosses: false }],
    ['inside', span(0, 9), span(2, 5), { contains: true, intersects: true, crosses: false }],
    ['around', span(2, 5), span(0, 9), { contains: false, intersects: true, crosses: false }],
    ['touching', span(0, 2), span(2, 5), { contains: false, intersects: false, crosses: false }],
    ['crossing', span(0, 3), span(2, 5), { contains: false, intersects: true, crosses: true }],
    ['apart', span(0, 1), span(2, 5), { contains: false, intersects: false, crosses: false }],
    ['empty inside', span(0, 9), span(4, 4), { contains: true, intersects: false, crosses: false }],
  ])('%s', (_, a, b, expected) => {
    expect({ contains: containsSpan(a, b), intersects: intersects(a, b), crosses: crosses(a, b) }).toEqual(expected);
  });

  it('share code units exactly when some offset lies in both', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const shared = Array.from({ length: 60 }, (_, i) => i).some((i) => a.start <= i && i < a.end && b.start <= i && i < b.end);
        expect(intersects(a, b)).toBe(shared);
      }),
    );
  });
});

it.each([
  ['  Brüssel ', span(0, 10), span(2, 9)],
  ['Brüssel', span(0, 7), span(0, 7)],
  ['   ', span(0, 3), span(0, 0)],
  ['ab  cd', span(2, 4), span(2, 2)],
])('trims %j', (text, before, after) => {
  expect(trimSpan(text, before)).toEqual(after);
});

it('covers text of a string and of an article', () => {
  expect(coveredText('In Brüssel', span(3, 10))).toBe('Brüssel');
  expect(coveredText({ text: 'In Brüssel' }, span(3, 10))).toBe('Brüssel');
});

it('finds what a filter over the whole layer would find', () => {
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 30 }), spans, (unsorted, range) => {
      const layer = [...unsorted].sort(compareSpans);
      expect(spansWithin(layer, range)).toEqual(
        layer.filter((s) => s.start >= range.start && s.start < range.end && s.end <= range.end),
      );
      expect(firstStartingAt(layer, range.start)).toBe(layer.filter((s) => s.start < range.start).length);
    }),
  );
});
