import { assembleArticle, type Article, checkArticle, isDepescheError, normalizeText, tag } from '@depesche/article';
import { hostileTexts } from '@depesche/corpus';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { describe, expect, it } from 'vitest';
import { entities, type EntitiesOptions } from './entities.js';
import { classOf } from './labels.js';
import { tinyModel } from './tiny-model.fixture.js';

const model = tinyModel({
  Erika: classOf('person', 'name'),
  Muster: classOf('person', 'name'),
  Musterstadt: classOf('place', 'name'),
  musterstädtische: classOf('place', 'derived'),
  'KFG-Chefin': classOf('organization', 'compound'),
});

function articleOf(...paragraphs: string[]): Article {
  return assembleArticle({ language: 'de', blocks: paragraphs.map((text) => ({ type: 'text', role: 'paragraph', text })) });
}

function mentionsOf(text: string, options: Partial<EntitiesOptions> = {}): string[] {
  const article = tag(articleOf(text), [segments({ packs: [de] }), entities({ model, packs: [de], ...options })]);
  expect(checkArticle(article)).toEqual([]);
  return article.annotations.mentions!.map(({ start, end, type, form }) => `${article.text.slice(start, end)}: ${type} ${form}`);
}

describe('entities', () => {
  it.each([
    ['Gestern kam Erika Muster nach Musterstadt.', ['Erika Muster: person name', 'Musterstadt: place name']],
    ['Die musterstädtische Verwaltung', ['musterstädtische: place derived']],
    ['Die KFG-Chefin', ['KFG: organization compound']],
    ['Nichts davon', []],
    ['Erika. Muster.', ['Erika: person name', 'Muster: person name']],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  it('tags only the types asked for', () => {
    expect(mentionsOf('Erika in Musterstadt', { types: ['place'] })).toEqual(['Musterstadt: place name']);
  });

  it('finds the names of the caller, also where the model finds others', () => {
    const extra = [{ name: 'Erika Muster Stiftung', type: 'organization' as const }];
    expect(mentionsOf('Die Erika Muster Stiftung in Musterstadt', { extra })).toEqual([
      'Erika Muster Stiftung: organization name',
      'Musterstadt: place name',
    ]);
  });

  it('finds the names of the caller without a model', () => {
    const extra = [{ name: 'Erika Muster', type: 'person' as const, uri: 'https://example.org/erika' }];
    const article = tag(articleOf('Gestern kam Erika Muster.'), [segments({ packs: [de] }), entities({ extra })]);
    expect(article.annotations.entities).toMatchObject([{ name: 'Erika Muster', uri: 'https://example.org/erika' }]);
  });

  it.each(['en', 'und'])('leaves its layers absent in another language than the model knows: %s', (language) => {
    const article = tag({ ...articleOf('Erika Muster'), language }, [segments({ packs: [de] }), entities({ model })]);
    expect(Object.keys(article.annotations).sort()).toEqual(['sentences', 'tokens']);
  });

  it('says how sure it is', () => {
    const article = tag(articleOf('Erika Muster'), [segments({ packs: [de] }), entities({ model })]);
    const [mention] = article.annotations.mentions!;
    expect(mention!.score).toBeGreaterThan(0.5);
    expect(mention!.score).toBeLessThanOrEqual(1);
  });

  it('needs sentences and tokens', () => {
    const run = () => tag(articleOf('Erika'), [entities({ model })]);
    expect(run).toThrow(/sentences/);
    try {
      run();
    } catch (error) {
      expect(isDepescheError(error) && error.code).toBe('missing-layer');
    }
  });

  it('gives empty layers for an article without text', () => {
    const article = tag(assembleArticle({ language: 'de', blocks: [] }), [segments({ packs: [de] }), entities({ model })]);
    expect(article.annotations).toMatchObject({ mentions: [], entities: [] });
  });

  it('gives the same for the same article, whatever it read before', () => {
    const tagger = entities({ model });
    const article = tag(articleOf('Erika Muster kam nach Musterstadt.'), [segments({ packs: [de] })]);
    const first = tagger.annotate(article);
    tagger.annotate(tag(articleOf('GROSSE WÖRTER IN MUSTERSTADT', 'x '.repeat(3000)), [segments({ packs: [de] })]));
    expect(tagger.annotate(article)).toEqual(first);
  });

  it('reads words without end', () => {
    expect(mentionsOf(`Erika ${'x'.repeat(200_000)} ${'Muster '.repeat(2000).trim()}`)[0]).toBe('Erika: person name');
  });

  it.each(hostileTexts.map((text) => [text]))('takes %j', (text) => {
    const article = tag(articleOf(normalizeText(text).text), [segments({ packs: [de] }), entities({ model })]);
    expect(checkArticle(article)).toEqual([]);
  });
});
