import { checkArticle, isTextCodeUnit } from '@depesche/article';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseText } from './parse-text.js';

const word = fc.constantFrom(
  'Rat', 'beschließt', 'Haushalt', 'und', 'die', 'Opposition', 'NATO-', 'Vor-', '3.', '2024', '„Nein“', '"Ja."', 'z.', 'B.', 'sagte', 'Müller.', 'Warum?', 'nicht:', '市议会', 'Совет',
);
const oddity = fc.constantFrom(
  '\0', '\t', '\u00ad', '\u200b', '\ufeff', '\ud800', '\udc00', '😀', '\u202e', '\u2029', '\f', '\v', '\u0085', '\r', '\r\n', '\n\n', '>', '> > ', '- ', '* ', '1. ', '2) ', '# ', '== ', '---', '***', '**',
  'Von Anna Beispiel', 'Stand: 03.12.2024, 10:15 Uhr', '03/04/2024', 'BERLIN (dpa) - ', 'Teilen', 'Mehr zum Thema', 'Titel: ', 'Datum: ', 'Today', '(dpa)', '© 2024', 'Foto: ', '---\ntitle: x\n---\n',
);
const line = fc.array(fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: oddity }), { maxLength: 14 }).map((parts) => parts.join(' '));
const document = fc.array(fc.oneof(line, fc.constant('')), { maxLength: 14 }).map((lines) => lines.join('\n'));
const anyInput = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: fc.integer({ max: 0xffff }).map((code) => String.fromCharCode(code)) }), document);

it('gives a sound article for any string', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      expect(checkArticle(parseText(input, { onIssue: () => undefined }))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('maps every character to its place in the input', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { text, sourceMap = [] } = parseText(input);
      const mapped = new Uint8Array(text.length);
      const wrong: number[] = [];
      let furthest = -1;
      for (const [start, source, length] of sourceMap) {
        if (source <= furthest) wrong.push(start);
        for (let i = 0; i < length; i++) {
          mapped[start + i] = 1;
          if (!corresponds(text, start + i, input, source + i)) wrong.push(start + i);
        }
        furthest = source + length - 1;
      }
      for (let i = 0; i < text.length; i++) if (mapped[i] === 0 && text[i] !== '\n') wrong.push(i);
      expect(wrong).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('reports only ranges of the input', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      parseText(input, {
        onIssue: ({ span }) => {
          if (span === undefined) return;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(input.length);
        },
      });
    }),
  );
});

it('leaves nothing out but marks, furniture, headers and rules, all of them reported', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 8 }), (lines) => {
      const issues: string[] = [];
      const input = lines.join('\n\n');
      const { text } = parseText(input, { onIssue: ({ code }) => issues.push(code) });
      const letters = (value: string): string => value.replace(/[^\p{L}]/gu, '');
      fc.pre(issues.length === 0);
      expect(letters(text)).toBe(letters(input));
    }),
  );
});

/** The same character, a blank for white space, or U+FFFD for a lone surrogate. */
function corresponds(text: string, at: number, input: string, source: number): boolean {
  const character = text[at]!;
  if (character === input[source]) return true;
  if (character === ' ' || character === '\n') return !isTextCodeUnit(input.charCodeAt(source));
  return character === '\ufffd' && (input.charCodeAt(source) & 0xf800) === 0xd800;
}
