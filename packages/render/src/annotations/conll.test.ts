import { type Article, isDepescheError, type Mention } from '@depesche/article';
import { articles } from '@depesche/corpus';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toConll } from './conll.js';
import { outermost } from './flat-annotations.js';
import { tagged } from '../testing/tagged.js';

/** Tokens at blanks, full stops by themselves. */
function withTokens(article: Article): Article {
  const tokens = Array.from(article.text.matchAll(/[^\s.]+|\./g), ({ index, 0: word }) => ({ type: 'word' as const, start: index, end: index + word.length }));
  return { ...article, annotations: { ...article.annotations, tokens } };
}

describe('toConll', () => {
  it('writes BIO tags, blocks apart', () => {
    expect(toConll(withTokens(tagged('[pMark Rutte] [oNATO] kam.\n\nIn [lKiew]')))).toBe('Mark\tB-PER\nRutte\tI-PER\nNATO\tB-ORG\nkam\tO\n.\tO\n\nIn\tO\nKiew\tB-LOC\n\n');
  });

  it('cuts tokens at mentions', () => {
    expect(toConll(withTokens(tagged('[oNATO]-Chef')))).toBe('NATO\tB-ORG\n-Chef\tO\n\n');
  });

  it('writes nested mentions into further columns', () => {
    expect(toConll(withTokens(tagged('[oUni [lHamburg]]')), { levels: 2 })).toBe('Uni\tB-ORG\tO\nHamburg\tI-ORG\tB-LOC\n\n');
  });

  it('separates sentences', () => {
    const article = withTokens(tagged('Ja. Nein.'));
    const sentences = [{ start: 0, end: 3 }, { start: 4, end: 9 }];
    expect(toConll({ ...article, annotations: { ...article.annotations, sentences } })).toBe('Ja\tO\n.\tO\n\nNein\tO\n.\tO\n\n');
  });

  it('needs tokens', () => {
    expect(() => toConll(tagged('x'))).toThrow(expect.toSatisfy((error) => isDepescheError(error) && error.code === 'missing-layer'));
    expect(toConll({ ...tagged('x'), annotations: { tokens: [] } })).toBe('');
  });
});

/** Mentions read from CoNLL, their offsets found by looking for the tokens in the text one after the other. */
function readMentions(text: string, conll: string): [number, number, string][] {
  const found: [number, number, string][] = [];
  let from = 0;
  for (const line of conll.split('\n')) {
    if (line === '') continue;
    const [token, tag] = line.split('\t');
    const start = text.indexOf(token!, from);
    from = start + token!.length;
    if (tag!.startsWith('B-')) found.push([start, from, tag!.slice(2)]);
    else if (tag!.startsWith('I-')) found.at(-1)![1] = from;
  }
  return found;
}

const labels = { person: 'PER', organization: 'ORG', place: 'LOC', misc: 'MISC' };

it('reads back to the same mentions', () => {
  fc.assert(
    fc.property(articles(), (article) => {
      const tokened = withTokens(article);
      // Mentions of blanks alone have no token; the ends of others are moved to their outermost tokens.
      const trimmed = outermost<Mention>(article.annotations.mentions ?? []).flatMap(({ start, end, type }) => {
        const covered = article.text.slice(start, end);
        const from = start + (covered.length - covered.trimStart().length);
        return covered.trim() === '' ? [] : [[from, from + covered.trim().length, labels[type]]];
      });
      expect(readMentions(article.text, toConll(tokened))).toEqual(trimmed);
    }),
    { numRuns: 80 },
  );
}, 60_000);
