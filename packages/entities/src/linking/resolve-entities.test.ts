import { type Article, assembleArticle, checkArticle, type EntityType, type Mention, type MentionForm } from '@depesche/article';
import { spans } from '@depesche/corpus';
import { de } from '@depesche/lang-de';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnowledgeDraft } from '../knowledge-base/knowledge-entry.js';
import { packKnowledgeBase } from '../knowledge-base/pack-knowledge-base.js';
import { readKnowledgeBase } from '../knowledge-base/read-knowledge-base.js';
import { resolveEntities, type ResolveOptions } from './resolve-entities.js';

const types: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', l: 'place', m: 'misc' };
const forms: Readonly<Record<string, MentionForm>> = { c: 'compound', d: 'derived' };

/** Mentions are written `[pAnna Beispiel]`, with c for compounds and d for derived forms: `[ld|freedonische]`. */
function read(...paragraphs: readonly string[]): { article: Article; mentions: Mention[] } {
  const parts = paragraphs.map((paragraph) => spans(paragraph));
  const article = assembleArticle({ language: 'de', blocks: parts.map(({ text }) => ({ type: 'text', role: 'paragraph', text })) });
  const mentions = parts.flatMap((part, i) =>
    part.spans.map(({ name, start, end }): Mention => {
      const offset = article.blocks[i]!.start;
      return { start: offset + start, end: offset + end, type: types[name[0]!]!, form: forms[name[1] ?? ''] ?? 'name' };
    }),
  );
  return { article, mentions };
}

/** „Name (id): mention, mention“ for each entity, and „?: mention“ for what has none. */
function resolved(paragraphs: string | readonly string[], options: ResolveOptions = {}): string[] {
  const { article, mentions } = read(...(typeof paragraphs === 'string' ? [paragraphs] : paragraphs));
  const result = resolveEntities(article, mentions, { packs: [de], ...options });
  const textsOf = (id: string | undefined): string =>
    [...new Set(result.mentions.filter(({ entity }) => entity === id).map(({ start, end }) => article.text.slice(start, end)))].join(', ');
  const lines = result.entities.map(({ id, name, uri }) => `${name}${uri === undefined ? '' : ` (${uri.slice(31)})`}: ${textsOf(id)}`);
  const unknown = textsOf(undefined);
  return unknown === '' ? lines : [...lines, `?: ${unknown}`];
}

const drafts: readonly KnowledgeDraft[] = [
  {
    id: 1,
    kind: 'country',
    name: 'Freedonien',
    names: [
      { text: 'Republik Freedonien', relation: 'alias' },
      { text: 'freedonisch', relation: 'adjective' },
      { text: 'Freedone', relation: 'inhabitant' },
    ],
    prominence: 200,
  },
  { id: 2, kind: 'country', name: 'Vereinigte Inseln', names: [{ text: 'VI', relation: 'abbreviation' }], prominence: 200 },
  { id: 3, kind: 'city', name: 'Großburg', names: [], prominence: 180, country: 1, location: { latitude: 10, longitude: 20 } },
  { id: 13, kind: 'region', name: 'Freedonien-Süd', names: [], prominence: 100, country: 1 },
  { id: 4, kind: 'city', name: 'Santa Berta', names: [], prominence: 150, country: 1 },
  { id: 5, kind: 'city', name: 'Santa Berta', names: [], prominence: 110, country: 2 },
  { id: 6, kind: 'city', name: 'Kleindorf', names: [], prominence: 70, country: 1 },
  { id: 7, kind: 'organization', name: 'Bund der Inseln', names: [{ text: 'BDI', relation: 'abbreviation' }], prominence: 150 },
  { id: 8, kind: 'party', name: 'Volkspartei', names: [], prominence: 100, country: 2 },
  { id: 9, kind: 'company', name: 'Muster AG', names: [{ text: 'Muster', relation: 'alias' }], prominence: 120, country: 1 },
  {
    id: 10,
    kind: 'person',
    name: 'Volodymyr Zabelskyy',
    names: [
      { text: 'Volodymyr Zabelskyy', relation: 'skeleton' },
      { text: 'Zabelskyy', relation: 'surname' },
    ],
    prominence: 110,
    country: 1,
    roles: ['headOfState'],
    gender: 'male',
  },
  {
    id: 11,
    kind: 'person',
    name: 'Berta Beispiel',
    names: [{ text: 'Beispiel', relation: 'surname' }],
    prominence: 60,
    country: 1,
    affiliation: 8,
    roles: ['foreign'],
    gender: 'female',
  },
  { id: 12, kind: 'person', name: 'Otto Mustermann', names: [{ text: 'Mustermann', relation: 'mononym' }], prominence: 150, gender: 'male' },
  // A surname that many people have.
  ...Array.from({ length: 12 }, (_, i): KnowledgeDraft => ({ id: 100 + i, kind: 'person', name: `${'ABCDEFGHIJKL'[i]!}nna Vielmann`, names: [{ text: 'Vielmann', relation: 'surname' }], prominence: 60, country: 1, affiliation: 8 })),
];
const knowledgeBase = readKnowledgeBase(packKnowledgeBase(drafts));

describe('people', () => {
  it.each([
    ['surnames follow full names', '[pAnna Beispiel] kam. [pBeispiel] ging.', ['Anna Beispiel: Anna Beispiel, Beispiel']],
    ['surnames precede them in headlines', '[pBeispiel]: Alles gut. Das sagte [pAnna Beispiel].', ['Anna Beispiel: Beispiel, Anna Beispiel']],
    ['inflected surnames', '[pAnna Beispiel] kam. [pBeispiels] Auto blieb.', ['Anna Beispiel: Anna Beispiel, Beispiels']],
    ['inflected full names', '[pAnna Beispiels] Auto gehört [pAnna Beispiel].', ['Anna Beispiel: Anna Beispiels, Anna Beispiel']],
    ['other romanisations', '[pWolodymyr Zabelskyj] kam. [pZabelski] ging.', ['Wolodymyr Zabelskyj: Wolodymyr Zabelskyj, Zabelski']],
    ['particles', '[pUrsa von der Beispiel] kam, [pvon der Beispiel] ging, [pBeispiel] blieb.', ['Ursa von der Beispiel: Ursa von der Beispiel, von der Beispiel, Beispiel']],
    ['titles within the name', '[pDr. Anna Beispiel] kam. Frau [pBeispiel] ging.', ['Dr. Anna Beispiel: Dr. Anna Beispiel, Beispiel']],
    ['middle names', '[pAnna Maria Beispiel] ist [pAnna Beispiel].', ['Anna Maria Beispiel: Anna Maria Beispiel, Anna Beispiel']],
    ['compounds', '[pAnna Beispiel] und die [pc|Beispiel]-Reform', ['Anna Beispiel: Anna Beispiel, Beispiel']],
    ['surnames before given names', '[pBeispiel, Anna] kam. [pAnna Beispiel] ging, [pBeispiel] blieb.', ['Anna Beispiel: Beispiel, Anna, Anna Beispiel, Beispiel']],
    ['surnames alone', '[pBeispiel] kam. [pBeispiels] Auto blieb.', ['Beispiel: Beispiel, Beispiels']],
  ])('%s', (_, text, expected) => {
    expect(resolved(text)).toEqual(expected);
  });

  it('of one surname stay two', () => {
    expect(resolved('[pAnna Beispiel] und [pOtto Beispiel] kamen.')).toEqual(['Anna Beispiel: Anna Beispiel', 'Otto Beispiel: Otto Beispiel']);
  });

  it('of one surname are told apart by gender', () => {
    expect(resolved('Frau [pAnna Beispiel] traf Herrn [pOtto Beispiel]. Frau [pBeispiel] lachte.')).toEqual([
      'Anna Beispiel: Anna Beispiel, Beispiel',
      'Otto Beispiel: Otto Beispiel',
    ]);
  });

  it('of one surname are told apart by who was spoken of last', () => {
    expect(resolved('[pAnna Beispiel] traf [pOtto Beispiel]. [pBeispiel] lachte.')).toEqual(['Anna Beispiel: Anna Beispiel', 'Otto Beispiel: Otto Beispiel, Beispiel']);
  });

  it('of one surname leave a headline undecided', () => {
    expect(resolved('[pBeispiel] gewinnt. [pAnna Beispiel] traf [pOtto Beispiel].').at(-1)).toBe('?: Beispiel');
  });

  it('of one surname are told apart by office', () => {
    expect(resolved('Außenministerin [pAnna Beispiel] traf [pOtto Beispiel]. Die Außenministerin [pBeispiel] lachte.')).toEqual([
      'Anna Beispiel: Anna Beispiel, Beispiel',
      'Otto Beispiel: Otto Beispiel',
    ]);
  });
});

describe('other names', () => {
  it.each([
    ['inflection', 'Die [oGala]. Das Haus [oGalas].', ['Gala: Gala, Galas']],
    ['legal forms', 'Die [oGala Bau AG] und die [oGala Bau].', ['Gala Bau: Gala Bau AG, Gala Bau']],
    ['abbreviations in brackets', 'Die [oGroße Gala Bank] ([oGGB]) wächst. Die [oGGB] …', ['Große Gala Bank: Große Gala Bank, GGB']],
    ['abbreviations in brackets that are no mention', 'Die [oGroße Gala Bank] (GGB) wächst. Die [oGGB] …', ['Große Gala Bank: Große Gala Bank, GGB']],
    ['names in brackets behind abbreviations', 'Die [oGGB] ([oGroße Gala Bank]) wächst.', ['Große Gala Bank: GGB, Große Gala Bank']],
    ['agencies in brackets are no abbreviation', '[lKleinort] ([oABC])', ['Kleinort: Kleinort', 'ABC: ABC']],
    ['starts of names', 'Der [oFC Beispiel Kleinort] und der [oFC Beispiel]', ['FC Beispiel Kleinort: FC Beispiel Kleinort, FC Beispiel']],
    ['starts of two names', '[oGala Bau], [oGala Bank], [oGala]', ['Gala Bau: Gala Bau', 'Gala Bank: Gala Bank', 'Gala: Gala']],
    ['one name of two types', '[lGala] und [oGala]', ['Gala: Gala', 'Gala: Gala']],
  ])('%s', (_, text, expected) => {
    expect(resolved(text)).toEqual(expected);
  });
});

describe('links', () => {
  it.each([
    ['a country by all its words', 'Die [oBDI] in [lFreedonien], die [ld|freedonischen] [ld|Freedonen], [lFreedoniens] Weg', [
      'Bund der Inseln (Q7): BDI',
      'Freedonien (Q1): Freedonien, freedonischen, Freedonen, Freedoniens',
    ]],
    ['inflected names of several words', 'in den [lVereinigten Inseln], [lc|VI]-Regierung', ['Vereinigte Inseln (Q2): Vereinigten Inseln, VI']],
    ['short forms only as written', 'der [oBdi]', ['Bdi: Bdi']],
    ['towns by derived words', 'Die [ld|Großburger] Messe in [lGroßburg]', ['Großburg (Q3): Großburger, Großburg']],
    ['parts of compounds', 'Die [oc|Muster-Werke] der [oMuster AG]', ['Muster AG (Q9): Muster-Werke, Muster AG']],
    ['hyphened names that are cut', 'In [lc|Freedonien]-Süd und der [lc|Freedonien]-Krise', ['Freedonien-Süd (Q13): Freedonien', 'Freedonien (Q1): Freedonien']],
    ['small towns only with their country', 'In [lKleindorf]', ['Kleindorf: Kleindorf']],
    ['small towns with their country', 'In [lKleindorf] in [lFreedonien]', ['Kleindorf (Q6): Kleindorf', 'Freedonien (Q1): Freedonien']],
    ['the better known town of a name', 'In [lSanta Berta] in [lFreedonien]', ['Santa Berta (Q4): Santa Berta', 'Freedonien (Q1): Freedonien']],
    ['the town in the country spoken of', 'In [lSanta Berta], [lVereinigte Inseln].', ['Santa Berta (Q5): Santa Berta', 'Vereinigte Inseln (Q2): Vereinigte Inseln']],
    ['no town elsewhere', 'In [lGroßburg] ([lVereinigte Inseln])', ['Großburg: Großburg', 'Vereinigte Inseln (Q2): Vereinigte Inseln']],
    ['parties only in their country', 'Die [oVolkspartei] in [lFreedonien]', ['Volkspartei: Volkspartei', 'Freedonien (Q1): Freedonien']],
    ['no party of another country', 'Die [oVolkspartei] [lFreedoniens] und die [lVereinigten Inseln]', [
      'Volkspartei: Volkspartei',
      'Freedonien (Q1): Freedoniens',
      'Vereinigte Inseln (Q2): Vereinigten Inseln',
    ]],
    ['people by another romanisation', 'Präsident [pWolodymyr Zabelskyj] von [lFreedonien]', ['Wolodymyr Zabelskyj (Q10): Wolodymyr Zabelskyj', 'Freedonien (Q1): Freedonien']],
    ['people by full name, whatever office the table lacks', 'Innenministerin [pBerta Beispiel] kam.', ['Berta Beispiel (Q11): Berta Beispiel']],
    ['nobody by a full name whose surname many have', '[pAnna Vielmann]', ['Anna Vielmann: Anna Vielmann']],
    ['such people with their party', '[pAnna Vielmann] ([oVolkspartei])', ['Anna Vielmann (Q100): Anna Vielmann', 'Volkspartei (Q8): Volkspartei']],
    ['little known people by office and country', 'Außenministerin [pBerta Beispiel] aus [lFreedonien]', ['Berta Beispiel (Q11): Berta Beispiel', 'Freedonien (Q1): Freedonien']],
    ['people by surname, office and country', 'Die [ld|freedonische] Außenministerin [pBeispiel]', ['Freedonien (Q1): freedonische', 'Berta Beispiel (Q11): Beispiel']],
    ['not by surname and another office', 'Die [ld|freedonische] Innenministerin [pBeispiel]', ['Freedonien (Q1): freedonische', 'Beispiel: Beispiel']],
    ['not by surname alone', '[lFreedonien]: [pBeispiel]', ['Freedonien (Q1): Freedonien', 'Beispiel: Beispiel']],
    ['a surname that means one person', '[pMustermann] kam.', ['Otto Mustermann (Q12): Mustermann']],
    ['no one of the other gender', 'Frau [pMustermann] kam.', ['Mustermann: Mustermann']],
    ['no one else of that surname', '[pAnna Mustermann] kam, [pMustermann] ging.', ['Anna Mustermann: Anna Mustermann, Mustermann']],
    ['no place for a person', '[pGroßburg]', ['Großburg: Großburg']],
  ])('%s', (_, text, expected) => {
    expect(resolved(text, { knowledgeBase })).toEqual(expected);
  });

  it('carry what the knowledge base says', () => {
    const { article, mentions } = read('In [lGroßburg]');
    expect(resolveEntities(article, mentions, { knowledgeBase, packs: [de] }).entities).toEqual([
      { id: 'e1', type: 'place', name: 'Großburg', uri: 'http://www.wikidata.org/entity/Q3', location: { latitude: 10, longitude: 20 }, score: 0.88 },
    ]);
  });

  it('prefer names the caller knows', () => {
    const extra = [{ name: 'Großburg am See', type: 'place', aliases: ['Großburg'], uri: 'https://example.org/1' }] as const;
    const { article, mentions } = read('In [lGroßburg]');
    expect(resolveEntities(article, mentions, { knowledgeBase, packs: [de], extra }).entities).toEqual([
      { id: 'e1', type: 'place', name: 'Großburg am See', uri: 'https://example.org/1', score: 1 },
    ]);
  });

  it('need no language pack', () => {
    expect(resolved('[lFreedonien] und [lFreedoniens]', { knowledgeBase, packs: [] })).toEqual(['Freedonien (Q1): Freedonien', 'Freedoniens: Freedoniens']);
  });
});

const words = ['Freedonien', 'Freedoniens', 'freedonische', 'Großburger', 'Anna Beispiel', 'Otto Beispiel', 'Beispiels', 'BDI', 'Muster AG', 'von der', 'Dr.', 'İ', '-', 'é', '(', 'VI-Chef', '  ', "d'A.", '𝒳𝒳𝒳', 'ß'];

/** Articles whose every word or two are a mention of any type and form. */
const arbitrary = fc
  .array(fc.record({ word: fc.constantFrom(...words), tag: fc.constantFrom('p', 'o', 'l', 'm', 'pc', 'oc', 'ld', 'md'), isTagged: fc.boolean() }), { maxLength: 30 })
  .map((pieces) => pieces.map(({ word, tag, isTagged }) => (isTagged && word.trim() !== '' ? `[${tag}|${word}]` : word.trim())).filter(Boolean))
  .filter((pieces) => pieces.length > 0)
  .map((pieces) => pieces.join(' '));

describe('resolveEntities', () => {
  it('gives sound layers, the same each time', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { article, mentions } = read(text);
        const result = resolveEntities(article, mentions, { knowledgeBase, packs: [de] });
        expect(checkArticle({ ...article, annotations: result })).toEqual([]);
        expect(result.mentions.map(({ start, end, type, form }) => ({ start, end, type, form }))).toEqual(mentions);
        expect(resolveEntities(article, mentions, { knowledgeBase, packs: [de] })).toEqual(result);
        const named = new Set(result.mentions.map(({ entity }) => entity));
        for (const { id } of result.entities) expect(named).toContain(id);
      }),
    );
  });

  it('keeps together what belongs together when other paragraphs follow', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const groups = (paragraphs: readonly string[], count: number): number[] => {
          const { article, mentions } = read(...paragraphs);
          const ids = resolveEntities(article, mentions, { packs: [de] }).mentions.map(({ entity }) => entity ?? '');
          return ids.slice(0, count).map((id) => ids.indexOf(id));
        };
        const count = read(text).mentions.length;
        expect(groups([text, 'Ganz anders: [pCarla Sonstwer], [oXylophon Werke], [lNirgendwo].'], count)).toEqual(groups([text], count));
      }),
    );
  });

  it('does nothing where there is nothing', () => {
    const { article } = read('Kein Name.');
    expect(resolveEntities(article, [])).toEqual({ mentions: [], entities: [] });
  });

  it('copes with thousands of people of one surname', () => {
    const { article, mentions } = read(Array.from({ length: 4000 }, (_, i) => `[pAnna${'abcdefghij'[i % 10]}${i} Beispiel] [pBeispiel]`).join(' '));
    const result = resolveEntities(article, mentions, { knowledgeBase, packs: [de] });
    expect(result.entities).toHaveLength(4000);
    expect(result.mentions.every(({ entity }, i) => entity === `e${Math.floor(i / 2) + 1}`)).toBe(true);
  });
});

it('takes mentions from elsewhere, in any order and with entities of their own', () => {
  const { article, mentions } = read('[pAnna Beispiel] kam nach [lNeustadt].', '[pBeispiel] blieb.');
  const foreign = mentions.map((mention) => ({ ...mention, entity: 'x9', score: 0.5 })).reverse();
  const { mentions: resolved, entities } = resolveEntities(article, foreign, { packs: [de] });
  expect(checkArticle({ ...article, annotations: { mentions: resolved, entities } })).toEqual([]);
  expect(resolved.map(({ start, entity, score }) => [start, entity, score])).toEqual(mentions.map(({ start }, i) => [start, ['e1', 'e2', 'e1'][i], 0.5]));
});
