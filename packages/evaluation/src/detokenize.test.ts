import { describe, expect, it } from 'vitest';
import { Agreement } from './agreement.js';
import { detokenize } from './detokenize.js';

describe('detokenize', () => {
  it.each([
    [['Er', 'sagte', ':', '"', 'Ja', '"', ',', 'und', 'ging', '.'], 'Er sagte: "Ja", und ging.'],
    [['„', 'Nein', '“', '(', '50', '%', ')', '!'], '„Nein“ (50%)!'],
    [['Köln', '/', 'Bonn', '–', 'hin'], 'Köln/Bonn – hin'],
    [[], ''],
  ])('%j', (tokens, text) => {
    const joined = detokenize(tokens);
    expect(joined.text).toBe(text);
    expect(joined.tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
  });
});

describe('Agreement', () => {
  it('counts what both have', () => {
    const agreement = new Agreement();
    agreement.add(
      [
        { start: 0, end: 2 },
        { start: 3, end: 5 },
      ],
      [
        { start: 0, end: 2 },
        { start: 3, end: 6 },
        { start: 7, end: 8 },
      ],
    );
    expect(agreement.precision()).toBe(50);
    expect(agreement.recall()).toBeCloseTo(33.33, 2);
    expect(agreement.f1()).toBe(40);
  });
});
