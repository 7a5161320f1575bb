import { coveredText } from '@depesche/article';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedSpan, showSpans, spans } from './spans.js';

describe('spans', () => {
  it('takes the brackets out of the text and keeps where they stood', () => {
    const { text, only } = spans('Sie sagte: [q„Das geht nicht.“]');
    expect(text).toBe('Sie sagte: „Das geht nicht.“');
    expect(coveredText(text, only('q'))).toBe('„Das geht nicht.“');
  });

  it('nests, repeats and takes long names', () => {
    const { text, spans: all, of } = spans('[q„Ja“, [cue|sagte] [speaker|Rutte], [c„nein“]] und [q„doch“]');
    expect(text).toBe('„Ja“, sagte Rutte, „nein“ und „doch“');
    expect(all.map((span) => [span.name, coveredText(text, span)])).toEqual([
      ['q', '„Ja“, sagte Rutte, „nein“'],
      ['cue', 'sagte'],
      ['speaker', 'Rutte'],
      ['c', '„nein“'],
      ['q', '„doch“'],
    ]);
    expect(of('q')).toEqual([
      { start: 0, end: 25 },
      { start: 30, end: 36 },
    ]);
    expect(of('x')).toEqual([]);
  });

  it('reads escaped brackets and backslashes as text', () => {
    const { text, only } = spans('\\[sic\\] [aein \\\\ \\]] \\x');
    expect(text).toBe('[sic] ein \\ ] x');
    expect(coveredText(text, only('a'))).toBe('ein \\ ]');
  });

  it.each([
    ['[aoffen', 'does not close'],
    ['zu]', 'never opened'],
    ['[„namenlos“]', 'without a name'],
  ])('refuses %s', (notation, message) => {
    expect(() => spans(notation)).toThrow(message);
  });

  it('refuses to guess which span is meant', () => {
    expect(() => spans('[aeins] [azwei]').only('a')).toThrow('more than one');
    expect(() => spans('[aeins]').only('b')).toThrow('no span');
  });
});

describe('showSpans', () => {
  it.each(['Sie [csagte]: [q„Das [ageht \\[sic\\] nicht].“]', 'nichts', '[a[lang|b]c] \\\\'])('is the inverse of spans: %s', (notation) => {
    const { text, spans: all } = spans(notation);
    expect(showSpans(text, all)).toBe(notation);
  });

  it('refuses spans that cross', () => {
    const crossing: NamedSpan[] = [
      { name: 'a', start: 0, end: 3 },
      { name: 'b', start: 2, end: 4 },
    ];
    expect(() => showSpans('abcd', crossing)).toThrow('crosses');
  });

  it('shows any text without spans so that spans reads it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(spans(showSpans(text, [])).text).toBe(text);
      }),
    );
  });
});
