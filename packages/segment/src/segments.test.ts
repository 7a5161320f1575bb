import { type Article, assembleArticle, checkArticle, normalizeText, tag, textBlocks } from '@depesche/article';
import { articles } from '@depesche/corpus';
import { de } from '@depesche/lang-de';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments, sentences, tokens } from './segments.js';
import { splitSentences, splitTokens } from './split.js';

const packs = [de];

function articleOf(language: string, ...paragraphs: string[]): Article {
  return assembleArticle({ language, blocks: paragraphs.map((text) => ({ type: 'text', role: 'paragraph', text })) });
}

function covered(article: Article, layer: 'sentences' | 'tokens'): string[] {
  return article.annotations[layer]!.map(({ start, end }) => article.text.slice(start, end));
}

describe('segments', () => {
  it('provides both layers, sentences with the index of their block', () => {
    const article = tag(articleOf('de', 'Eine Zeile ohne Punkt', 'Er kam am 3. Mai. Sie nicht.'), [segments({ packs })]);
    expect(article.annotations.sentences).toEqual([
      { start: 0, end: 21, block: 0 },
      { start: 23, end: 40, block: 1 },
      { start: 41, end: 51, block: 1 },
    ]);
    expect(covered(article, 'tokens').slice(4, 9)).toEqual(['Er', 'kam', 'am', '3.', 'Mai']);
  });

  it('gives the same as the two taggers one after the other', () => {
    const article = articleOf('de', 'Dr. Berg kam. „Ja!“ Er blieb.', 'Ende');
    expect(tag(article, [sentences({ packs }), tokens({ packs })])).toEqual(tag(article, [segments({ packs })]));
  });

  it.each(['de', 'de-AT', 'DE'])('uses the pack of the primary language: %s', (language) => {
    expect(covered(tag(articleOf(language, 'Bzw. Dr. Berg kam.'), [segments({ packs })]), 'tokens')).toEqual(['Bzw.', 'Dr.', 'Berg', 'kam', '.']);
  });

  it.each(['en', 'und', 'und-x-a', 'no tag!'])('leaves a language without a pack to Intl.Segmenter: %s', (language) => {
    const article = tag(articleOf(language, 'Dr. Berg kam, 2 blieben. Ende', 'Neu'), [segments({ packs })]);
    expect(covered(article, 'tokens')).toEqual(['Dr', '.', 'Berg', 'kam', ',', '2', 'blieben', '.', 'Ende', 'Neu']);
    expect(article.annotations.tokens!.filter(({ type }) => type !== 'word').map(({ type }) => type)).toEqual(['punctuation', 'punctuation', 'number', 'punctuation']);
    expect(covered(article, 'sentences').slice(-2)).toEqual(['Ende', 'Neu']);
    expect(article.annotations.sentences!.at(-1)!.block).toBe(1);
    expect(tag(articleOf(language, 'Er kam.'), [segments({ packs: [] })]).annotations.tokens).toHaveLength(3);
  });

  it('knows the words of languages that are written without blanks', () => {
    const article = tag(articleOf('ja', '首相は会見した。市長も来た。'), [segments({ packs })]);
    expect(covered(article, 'sentences')).toEqual(['首相は会見した。', '市長も来た。']);
    expect(article.annotations.tokens!.length).toBeGreaterThan(6);
  });

  it.each([
    ['one word without end', 'x'.repeat(200_000)],
    ['surrogate pairs without blanks', '😀'.repeat(9_999)],
    ['one sentence without end', 'und so '.repeat(20_000).trim()],
  ])('cuts %s in a language without a pack', (_, text) => {
    const article = tag(articleOf('fr', text), [segments({ packs: [] })]);
    expect(checkArticle(article)).toEqual([]);
    expect(covered(article, 'tokens').join('')).toBe(text.replaceAll(' ', ''));
  });

  it('keeps sentences whole wherever a long block is cut', () => {
    const sentence = 'Le maire a dit que le pont sera reconstruit.';
    const article = tag(articleOf('fr', `${sentence} `.repeat(1_000).trim()), [sentences({ packs: [] })]);
    expect(new Set(covered(article, 'sentences'))).toEqual(new Set([sentence]));
  });

  it.each([undefined, {}, { packs: de }, { packs: [{ language: 'de' }] }])('refuses %j', (options) => {
    for (const tagger of [segments, sentences, tokens]) expect(() => tagger(options as never)).toThrow(/^Option "packs/);
  });

  it('finds nothing in an article without text', () => {
    expect(tag(assembleArticle({ blocks: [] }), [segments({ packs })]).annotations).toEqual({ sentences: [], tokens: [] });
  });
});

describe('of any article', () => {
  const tagged = articles({ tagged: false }).map((article) => tag(article, [segments({ packs })]));

  it('the layers are valid', () => {
    fc.assert(
      fc.property(tagged, (article) => {
        expect(checkArticle(article)).toEqual([]);
      }),
    );
  });

  it('every sentence lies in its block and starts and ends with a token', () => {
    fc.assert(
      fc.property(tagged, (article) => {
        const blocks = textBlocks(article);
        const starts = new Set(article.annotations.tokens!.map(({ start }) => start));
        const ends = new Set(article.annotations.tokens!.map(({ end }) => end));
        for (const { start, end, block } of article.annotations.sentences!) {
          expect(start).toBeGreaterThanOrEqual(blocks[block!]!.start);
          expect(end).toBeLessThanOrEqual(blocks[block!]!.end);
          expect(starts.has(start) && ends.has(end)).toBe(true);
        }
      }),
    );
  });

  it('every token lies in one sentence', () => {
    fc.assert(
      fc.property(tagged, ({ annotations }) => {
        let i = 0;
        for (const token of annotations.tokens!) {
          while (annotations.sentences![i]!.end <= token.start) i++;
          expect(annotations.sentences![i]!.start).toBeLessThanOrEqual(token.start);
          expect(annotations.sentences![i]!.end).toBeGreaterThanOrEqual(token.end);
        }
      }),
    );
  });

  it('the same article is cut the same way', () => {
    fc.assert(
      fc.property(articles({ tagged: false }), (article) => {
        expect(tag(article, [segments({ packs })])).toEqual(tag(article, [segments({ packs })]));
      }),
    );
  });
});

describe('of any string', () => {
  const fragments = fc.constantFrom('Dr.', '3.', ' ', '\n', '\n\n', '„', '“', '"', "'", '.', '!', '?', '…', ':', '-', '–', '/', '(', ')', 'a', 'B', 'ß', '10.000', 'z.B.', 'https://', '@', '#', '%', '°C', '\u0301', '\u200d', '🙂', '🏽', '\ud800', '\udc00', '\u0000', '\u0085', '\u2028', '日', 'usw.', 'Der');
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join('')));

  it.each([
    ['with German data', de.segmentation],
    ['without data', undefined],
  ])('every character but white space is in exactly one token, %s', (_name, data) => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of splitTokens(text, data)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(isBlank(text.slice(end, token.start))).toBe(true);
          const word = text.slice(token.start, token.end);
          expect(isBlank(word[0]!) || isBlank(word.at(-1)!)).toBe(false);
          expect(word.isWellFormed() || !text.isWellFormed()).toBe(true);
          ({ end } = token);
        }
        expect(isBlank(text.slice(end))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('sentences are sorted, in range and cover every token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = splitSentences(text, de.segmentation);
        found.forEach((sentence, i) => {
          expect(sentence.end).toBeGreaterThan(sentence.start);
          if (i > 0) expect(sentence.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
        });
        const outside = text.slice(0, found[0]?.start) + found.map(({ end }, i) => text.slice(end, found[i + 1]?.start)).join('');
        expect(isBlank(outside)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('bad input ends soon and leaves nothing out', () => {
  const size = 60_000;
  it.each([
    ['no blanks', 'a'.repeat(size)],
    ['blanks', ' '.repeat(size)],
    ['quotation marks', '„'.repeat(size)],
    ['closing marks after a full stop', `Ende.${'“'.repeat(size)}`],
    ['full stops and quotation marks', '.“'.repeat(size / 2)],
    ['full stops', '.'.repeat(size)],
    ['full stops between letters', 'a.'.repeat(size / 2)],
    ['full stops between blanks', '. '.repeat(size / 2)],
    ['numbers with full stops', '3. '.repeat(size / 3)],
    ['a number and blanks', `3.${' '.repeat(size)}`],
    ['many numbers and blanks', `3.${' '.repeat(300)}`.repeat(size / 300)],
    ['hyphens', '-'.repeat(size)],
    ['hyphenated', 'a-'.repeat(size / 2)],
    ['colons', 'a:'.repeat(size / 2)],
    ['brackets after full stops', '. ('.repeat(size / 3)],
    ['opening brackets', `Ende. ${'('.repeat(size)}`],
    ['addresses', 'https://'.repeat(size / 8)],
    ['address of brackets', `https://a${'('.repeat(size)}`],
    ['line breaks', '\n'.repeat(size)],
    ['line breaks and blanks', '\n '.repeat(size / 2)],
    ['lone surrogates', '\ud83d'.repeat(size)],
    ['joiners', '🙂\u200d'.repeat(size / 3)],
    ['combining marks', `a${'\u0301'.repeat(size)}`],
    ['controls', '\u0000\u0001'.repeat(size / 2)],
  ])('%s', (_name, text) => {
    const letters = splitTokens(text, de.segmentation).reduce((sum, { start, end }) => sum + end - start, 0);
    expect(letters).toBe(text.length - countBlanks(text));
    const sentenceEnd = splitSentences(text, de.segmentation).at(-1)?.end ?? 0;
    expect(isBlank(text.slice(sentenceEnd))).toBe(true);
  });

  it('an article of one paragraph of a megabyte', () => {
    const { text } = normalizeText('Dr. Berg sagte am 3. Mai: „Das geht nicht.“ Er blieb z. B. bei 10.000 Euro. '.repeat(13_000));
    const article = tag(articleOf('de', text), [segments({ packs })]);
    expect(article.annotations.sentences).toHaveLength(26_000);
  });
});

function isBlank(text: string): boolean {
  return !/[^\s\u0085]/.test(text);
}

function countBlanks(text: string): number {
  return text.length - text.replaceAll(/[\s\u0085]/g, '').length;
}
