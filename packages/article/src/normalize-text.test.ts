import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assembleArticle } from './assemble-article.js';
import { checkArticle } from './check-article.js';
import { normalizeText } from './normalize-text.js';

it.each([
  ['plain', 'Ein Satz.', 'Ein Satz.'],
  ['runs of blanks', '  Ein \t  Satz.\n', 'Ein Satz.'],
  ['no-break and typographic spaces', '10\u00a0000\u202fEuro\u2009heute', '10 000 Euro heute'],
  ['soft hyphens', 'Bun\u00addes\u00adtag', 'Bundestag'],
  ['zero-width space and byte order mark', '\ufeffBun\u200bdestag', 'Bundestag'],
  ['joiners of emoji', '👩\u200d🚒', '👩\u200d🚒'],
  ['control characters', 'a\u0000b\u0007c\u001b[31m', 'abc[31m'],
  ['lone surrogates', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['decomposed letters stay', 'u\u0308ber', 'u\u0308ber'],
  ['quotation marks stay', '„Ja“ "nein" »doch«', '„Ja“ "nein" »doch«'],
  ['only white space', ' \n\t ', ''],
])('%s', (_, raw, text) => {
  expect(normalizeText(raw).text).toBe(text);
});

it('keeps one line break for a run of white space that holds some', () => {
  expect(normalizeText('eins \r\n\r\n zwei drei\n', { keepLineBreaks: true }).text).toBe('eins\nzwei drei');
});

it('says where each run came from, counted from the offset given', () => {
  const raw = '  Bun\u00addes  tag\n\nneu';
  expect(normalizeText(raw, { offset: 100 })).toEqual({
    text: 'Bundes tag neu',
    runs: [
      [0, 102, 3],
      [3, 106, 4],
      [7, 111, 4],
      [11, 116, 3],
    ],
  });
});

it('gives text that an article may hold, whatever comes in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (raw, keepLineBreaks) => {
      const { text, runs } = normalizeText(raw, { keepLineBreaks });
      expect(normalizeText(text, { keepLineBreaks }).text).toBe(text);
      if (text !== '') expect(checkArticle(assembleArticle({ blocks: [{ type: 'text', role: 'paragraph', text, runs }] }))).toEqual([]);
      expect(runs.reduce((sum, [, , length]) => sum + length, 0)).toBe(text.length);
      for (const [at, source, length] of runs) {
        for (let i = 0; i < length; i++) {
          const [written, read] = [text[at + i]!, raw[source + i]!];
          if (written !== ' ' && written !== '\n' && written !== '\ufffd') expect(written).toBe(read);
        }
      }
    }),
    { numRuns: 500 },
  );
});
