import { type Article, assembleArticle, checkArticle, normalizeText, type Quotation, tag } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { en } from '@depesche/lang-en';
import { segments } from '@depesche/segment';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotes } from './quotes.js';

const segmenter = segments({ packs: [de, en] });
const tagger = quotes({ packs: [de, en] });

function articleOf(paragraphs: readonly string[], language = 'de'): Article {
  const blocks = paragraphs.map((raw) => normalizeText(raw).text).filter((text) => text !== '');
  return tag(assembleArticle({ language, blocks: blocks.map((text) => ({ type: 'text', role: 'paragraph', text })) }), [segmenter]);
}

function quotationsOf(paragraphs: readonly string[]): readonly Quotation[] {
  return tagger.annotate(articleOf(paragraphs)).quotations!;
}

/** Pieces that news text with quotations is made of, in any order. */
const piece = fc.constantFrom(
  ...['„', '“', '"', '»', '«', '‚', '‘', "'", '”', ',', ':', '.', '!', '(', ')', '–', ';'],
  ...['Krause', 'der Minister', 'Die Polizei', 'sie', 'sagte', 'räumte', 'ein', 'hat', 'gefordert', 'dass', 'nach Angaben', 'laut', 'zufolge'],
  ...['so', 'wie', 'mitteilte', 'der Zoo', 'sei', 'habe', 'pleite', 'soll', 'haben', 'zu', 'schließen', 'die Forderung', 'und', 'was', 'in'],
);
const englishPiece = fc.constantFrom(
  ...['“', '”', '"', '‘', '’', "'", "''", ',', ':', '.', '!', '?', '(', ')', '–', ';'],
  ...['Vance', 'the mayor', 'The police', 'she', 'said', 'told', 'reporters', 'claims', 'that', 'according to', 'adding', 'who', 'to', 'was', 'asked', 'whether', 'and', 'called for', 'the claim', 'on Monday', 'in', 'of', 'is', 'late', 'as'],
);
const englishSentence = fc.array(englishPiece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
const sentence = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
const paragraphs = fc.array(fc.oneof(sentence, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 5 });

describe('quotes', () => {
  it('keeps the rules of the document model on any text', () => {
    fc.assert(fc.property(paragraphs, (texts) => {
      expect(checkArticle(tag(articleOf(texts), [tagger]))).toEqual([]);
    }));
  });

  it('keeps them where verbs stand between subject and content', () => {
    fc.assert(fc.property(fc.array(englishSentence, { minLength: 1, maxLength: 4 }), (texts) => {
      expect(checkArticle(tag(articleOf(texts, 'en'), [tagger]))).toEqual([]);
    }));
  });

  it('keeps them with tokens and sentences that fit nothing', () => {
    fc.assert(fc.property(sentence, fc.array(fc.nat(80), { maxLength: 8 }), (text, cuts) => {
      const article = articleOf([text]);
      const borders = [...new Set(cuts)].sort((a, b) => a - b).filter((cut) => cut <= article.text.length);
      const sentences = borders.slice(1).map((end, i) => ({ start: borders[i]!, end }));
      const odd = { ...article, annotations: { ...article.annotations, sentences } };
      expect(checkArticle(tag(odd, [tagger]))).toEqual([]);
    }));
  });

  it('gives the same each time', () => {
    fc.assert(fc.property(paragraphs, (texts) => {
      expect(quotationsOf(texts)).toEqual(quotationsOf(texts));
    }));
  });

  it('does not change when unrelated paragraphs stand before or behind', () => {
    const unrelated = ['Am Morgen regnete es im ganzen Land.', 'Die Straßen blieben den ganzen Tag leer.', 'Am Abend kam die Sonne heraus.'];
    const news = [
      ['Krause sagte, der Zoo sei pleite. Er habe kein Geld.', '„Wir bleiben trotzdem hier im Park“, fügte er hinzu.'],
      ['Laut Polizei ist die Brücke gesperrt. Der Fahrer soll geschlafen haben.'],
      ['„Das ist das Ende unserer Arbeit hier.“', 'Die Sprecherin forderte mehr Geld.'],
    ];
    fc.assert(fc.property(fc.constantFrom(...news), fc.subarray(unrelated), fc.subarray(unrelated), (texts, before, behind) => {
      const shift = before.reduce((length, text) => length + text.length + 2, 0);
      const moved = quotationsOf([...before, ...texts, ...behind]);
      expect(moved).toEqual(shifted(quotationsOf(texts), shift));
    }));
  });

  it('ends on texts made to be slow', () => {
    const hostile = ['„', '“', '"', '"a ', '„a ', "'a ", 'sagte Krause, dass ', 'nach Angaben ', 'Krause und ', '„So“, sagte er, ', 'a: „b“ ', '„rief: ‚a‘ ', 'danach sei '];
    for (const text of [...hostile.map((unit) => unit.repeat(5_000)), '„a '.repeat(1000) + 'a“'.repeat(1000)]) {
      expect(checkArticle(tag(articleOf([text]), [tagger]))).toEqual([]);
    }
    const english = ['“', "''", '"a ', '“No,” she said, ', 'Vance said that ', 'according to ', 'the claim that ', ', who said, ', 'said and said ', ', adding ', 'Vance: ', '“No.” she asked. ', "'a,' said ", '(a) said '];
    for (const unit of english) expect(checkArticle(tag(articleOf([unit.repeat(5_000)], 'en'), [tagger]))).toEqual([]);
  }, 60_000);
});

function shifted(quotations: readonly Quotation[], by: number): unknown {
  const moved: unknown = JSON.parse(JSON.stringify(quotations), (key, value: unknown) =>
    (key === 'start' || key === 'end') && typeof value === 'number' ? value + by : value,
  );
  return moved;
}
