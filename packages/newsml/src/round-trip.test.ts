import { type Article, checkArticle, coveredText, isDepescheError } from '@depesche/article';
import { articles, wireArticle } from '@depesche/corpus';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNewsMl, parseNitf, toNewsMlG2, toNitf } from './index.js';

const ways: readonly (readonly [string, (article: Article) => Article])[] = [
  ['NITF', (article) => parseNitf(toNitf(article))],
  ['NewsML-G2 with NITF', (article) => parseNewsMl(toNewsMlG2(article))[0]!],
  ['NewsML-G2 with HTML', (article) => parseNewsMl(toNewsMlG2(article, { body: 'html' }))[0]!],
];

/** Annotations with the address or name of an entity in place of its id. */
function named({ annotations }: Article): object {
  const { mentions = [], quotations = [], entities = [] } = annotations;
  const nameOf = (id: string | undefined): string | undefined => {
    const entity = entities.find((candidate) => candidate.id === id);
    return entity?.uri ?? entity?.name;
  };
  const bare = (annotation: { readonly entity?: string; readonly score?: number }): object => ({ ...annotation, score: undefined, entity: nameOf(annotation.entity) });
  return { mentions: mentions.map(bare), quotations: quotations.map(bare), entities: entities.map(({ name, type, uri }) => `${type} ${name} ${uri ?? ''}`).sort() };
}

describe.each(ways)('%s', (_, through) => {
  const back = through(wireArticle);

  it('keeps text, blocks and marks', () => {
    expect(checkArticle(back)).toEqual([]);
    expect(back.text).toBe(wireArticle.text);
    expect(back.blocks).toEqual(wireArticle.blocks);
    expect(back.language).toBe('de-AT');
  });

  it('keeps mentions with their entities, direct speech with its speaker, dates with their values', () => {
    expect(named(back)).toEqual(named(wireArticle));
    expect(back.annotations.timexes).toEqual(wireArticle.annotations.timexes);
  });

  it('gives a sound article with the same words for any article', () => {
    fc.assert(
      fc.property(articles(), (article) => {
        const read = through(article);
        expect(checkArticle(read)).toEqual([]);
        const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
        expect(words(read.text)).toBe(words(article.text));
      }),
      { numRuns: 150 },
    );
  });

  it('marks the same words again in any article whose annotations do not cross', () => {
    fc.assert(
      fc.property(articles(), (article) => {
        let end = 0;
        const apart = (article.annotations.mentions ?? []).filter((mention) => {
          const isApart = mention.start >= end && !coveredText(article, mention).includes('\n\n');
          if (isApart) end = mention.end;
          return isApart;
        });
        const inCode = (mention: { start: number; end: number }): boolean => article.blocks.some(function covers(block): boolean {
          if (block.type === 'group') return block.children.some(covers);
          return block.type === 'text' && block.role === 'code' && block.start < mention.end && mention.start < block.end;
        });
        const mentions = apart.filter((mention) => !inCode(mention)); // `pre` of NITF holds text alone
        const simple: Article = { ...article, annotations: { ...(article.annotations.entities && { entities: article.annotations.entities }), mentions } };
        const marked = ({ annotations, ...rest }: Article): string[] => (annotations.mentions ?? []).map((mention) => coveredText(rest, mention).replace(/\s+/g, ' ').trim()).filter((words) => words !== '');
        expect(marked(through(simple))).toEqual(marked(simple));
      }),
      { numRuns: 150 },
    );
  });

});

describe.each(ways.slice(1))('%s', (_, through) => {
  it('keeps metadata, what is known of entities, and how sure mentions are', () => {
    const back = through(wireArticle);
    expect(back.metadata).toEqual(wireArticle.metadata);
    expect(back.annotations.entities).toEqual(wireArticle.annotations.entities);
    expect(back.annotations.mentions?.map(({ score }) => score)).toEqual(wireArticle.annotations.mentions?.map(({ score }) => score));
  });
});

it('never fails but by its own error, and never gives an unsound article', () => {
  const tags = ['<newsItem>', '</newsItem>', '<nitf>', '</nitf>', '<body>', '<body.content>', '<p>', '</p>', '<q id="q0">', '</q>', '<org id="m0">', '</org>', '<contentSet>', '<inlineXML>', '<!DOCTYPE nitf>', '&amp;', '<br/>', '<media media-type="image"><media-reference source="https://a.example/b"/></media>', '<table><tr><td/></tr></table>', '<subject type="cpnat:person" literal="x"/>', 'Eins', ' ', '<![CDATA[x]]>', '<x:y>'];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...tags), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }), fc.boolean(), (pieces, isWhole) => {
      const content = pieces.join('');
      const xml = isWhole ? `<nitf><body><body.content>${content}</body.content></body></nitf>` : content;
      try {
        for (const article of parseNewsMl(xml)) expect(checkArticle(article)).toEqual([]);
      } catch (error) {
        if (!isDepescheError(error)) throw error;
        expect(error.code).toBe('invalid-input');
      }
    }),
    { numRuns: 500 },
  );
});
