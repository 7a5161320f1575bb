import { type Article, checkArticle, coveredText, isDepescheError } from '@depesche/article';
import { articles, wireArticle } from '@depesche/corpus';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NinjsVersion, parseNinjs, parseNinjsItems, toNinjs } from './index.js';


const versions: readonly NinjsVersion[] = ['3.2', '2.3', '1.7'];

/** Annotations and entities, with the name of an entity in place of its id, which 1.7 numbers anew. */
function named({ annotations }: Article): object {
  const { mentions = [], quotations = [], entities = [] } = annotations;
  const nameOf = (id: string | undefined): string | undefined => entities.find((entity) => entity.id === id)?.name;
  const withName = <T extends { readonly entity?: string }>(annotation: T): T => ({ ...annotation, entity: nameOf(annotation.entity) });
  const list = entities.map(({ name, type, uri }) => `${type} ${name} ${uri ?? ''}`).sort();
  return { mentions: mentions.map(withName), quotations: quotations.map(withName), list };
}

describe.each(versions)('ninjs %s', (version) => {
  const back = parseNinjs(JSON.stringify(toNinjs(wireArticle, { version })));

  it('keeps text, blocks and marks', () => {
    expect(checkArticle(back)).toEqual([]);
    expect(back.text).toBe(wireArticle.text);
    expect(back.blocks).toEqual(wireArticle.blocks);
  });

  it('keeps mentions with their entities, direct speech with its speaker, dates with their values', () => {
    expect(named(back)).toEqual(named(wireArticle));
    expect(back.annotations.timexes).toEqual(wireArticle.annotations.timexes);
  });
});

it('keeps every field of the metadata that 3.2 has a place for', () => {
  const back = parseNinjs(toNinjs(wireArticle));
  expect(back.metadata).toEqual(wireArticle.metadata);
  expect(back.language).toBe('de-AT');
  expect(back.annotations.entities).toEqual(wireArticle.annotations.entities);
});

/** What no version of ninjs has a place for: see the table in the README. */
it('loses what the README says', () => {
  const [quotation] = wireArticle.annotations.quotations!;
  const article: Article = {
    ...wireArticle,
    metadata: { ...wireArticle.metadata, isAccessibleForFree: false, subjects: [{ name: 'x', scheme: 'y' }] },
    annotations: {
      sentences: [], tokens: [],
      entities: wireArticle.annotations.entities!.map((entity) => ({ ...entity, description: 'z' })),
      quotations: [{ ...quotation!, cue: { start: 0, end: 2 }, frame: { start: 0, end: 3 } }, { ...quotation!, type: 'indirect' }],
    },
  };
  const { metadata, annotations } = parseNinjs(toNinjs(article));
  expect(metadata).not.toHaveProperty('isAccessibleForFree');
  expect(metadata.subjects).toEqual([{ name: 'x' }]);
  expect(Object.keys(annotations).sort()).toEqual(['entities', 'quotations']);
  expect(annotations.entities!.every((entity) => entity.description === undefined)).toBe(true);
  expect(annotations.quotations!.map(({ type, cue, frame }) => [type, cue, frame])).toEqual([['direct', undefined, undefined], ['indirect', undefined, undefined]]);
});

it('gives sound articles with the same words for any article, in every version', () => {
  fc.assert(
    fc.property(articles(), fc.constantFrom(...versions), (article, version) => {
      const back = parseNinjs(JSON.parse(JSON.stringify(toNinjs(article, { version }))));
      expect(checkArticle(back)).toEqual([]);
      const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
      expect(words(back.text)).toBe(words(article.text));
    }),
    { numRuns: 150 },
  );
});

it('marks the same words again in any article whose annotations do not cross', () => {
  fc.assert(
    fc.property(articles(), (article) => {
      const { mentions = [] } = article.annotations;
      let end = 0;
      const apart = mentions.filter((mention) => {
        const isApart = mention.start >= end && !coveredText(article, mention).includes('\n\n'); // an item of its own has no blocks to reach over
        if (isApart) end = mention.end;
        return isApart;
      });
      const simple: Article = { ...article, annotations: { ...(article.annotations.entities && { entities: article.annotations.entities }), mentions: apart } };
      const back = parseNinjs(toNinjs(simple));
      const marked = ({ annotations, ...rest }: Article): string[] => (annotations.mentions ?? []).map((mention) => coveredText(rest, mention).replace(/\s+/g, ' ').trim()).filter((words) => words !== '');
      expect(marked(back)).toEqual(marked(simple));
    }),
    { numRuns: 150 },
  );
});

it('never fails but by its own error, and never gives an unsound article', () => {
  const item = fc.record({ uri: fc.jsonValue(), headlines: fc.jsonValue(), bodies: fc.jsonValue(), body_xhtml: fc.jsonValue(), people: fc.jsonValue(), subject: fc.jsonValue(), associations: fc.jsonValue(), altids: fc.jsonValue(), versionCreated: fc.jsonValue(), language: fc.jsonValue(), renditions: fc.jsonValue(), by: fc.jsonValue() }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.jsonValue(), item, fc.array(item)), (input) => {
      try {
        for (const article of parseNinjsItems(input)) expect(checkArticle(article)).toEqual([]);
      } catch (error) {
        if (!isDepescheError(error)) throw error;
        expect(error.code).toBe('invalid-input');
      }
    }),
    { numRuns: 500 },
  );
});
