import { isDepescheError } from '@depesche/article';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrontCodedTable, packTable } from './front-coded-table.js';
import { joinKnowledgeBases } from './join-knowledge-bases.js';
import type { KnowledgeDraft } from './knowledge-entry.js';
import { nameKey } from './name-key.js';
import { nameSkeleton } from './name-skeleton.js';
import { packKnowledgeBase } from './pack-knowledge-base.js';
import { readKnowledgeBase } from './read-knowledge-base.js';

const drafts: readonly KnowledgeDraft[] = [
  { id: 1, kind: 'country', name: 'Freedonien', names: [{ text: 'freedonisch', relation: 'adjective' }], prominence: 200 },
  {
    id: 2,
    kind: 'city',
    name: 'Ödenstadt',
    names: [{ text: 'Oden', relation: 'alias' }],
    description: 'Ort, Freedonien',
    prominence: 90,
    country: 1,
    location: { latitude: -12.34, longitude: 170.05 },
  },
  {
    id: 3,
    kind: 'person',
    name: 'Wolodja Beispielenko',
    names: [
      { text: 'Wolodja Beispielenko', relation: 'skeleton' },
      { text: 'Beispielenko', relation: 'surname' },
    ],
    prominence: 50,
    country: 1,
    affiliation: 4,
    roles: ['foreign', 'politician'],
    gender: 'female',
  },
  { id: 4, kind: 'party', name: 'Partei der Mitte', names: [{ text: 'PDM', relation: 'abbreviation' }], prominence: 60 },
  { id: 0, kind: 'media', name: 'Ödenstadt', names: [], prominence: 10 },
  { id: 0, geoNames: 17, kind: 'city', name: 'Kleindorf', names: [], prominence: 40, country: 1 },
];

function codeOf(read: () => unknown): string | undefined {
  try {
    read();
  } catch (error) {
    return isDepescheError(error) ? error.code : String(error);
  }
  return undefined;
}

describe('a knowledge base', () => {
  const base = readKnowledgeBase(packKnowledgeBase(drafts));
  const first = (key: string): number => base.find(key)[0]!.entry;

  it.each([
    ['freedonien', 'name', 'Freedonien'],
    ['freedonisch', 'adjective', 'Freedonien'],
    ['oden', 'alias', 'Ödenstadt'],
    ['beispielenko', 'surname', 'Wolodja Beispielenko'],
    ['pdm', 'abbreviation', 'Partei der Mitte'],
  ])('finds %s as %s of %s', (key, relation, name) => {
    expect(base.find(key).map((match) => [match.relation, base.name(match.entry)])).toEqual([[relation, name]]);
  });

  it('finds all entries of one name, and none of a name it lacks', () => {
    expect(base.find('oedenstadt').map(({ entry }) => base.kind(entry)).sort()).toEqual(['city', 'media']);
    expect(base.find('oedenstad')).toEqual([]);
    expect(base.find('')).toEqual([]);
  });

  it.each([
    ['partei', true],
    ['partei der', true],
    ['parte', false],
    ['partei der mitte', false],
    ['wolodja', true],
    ['oedenstadt', false],
    ['', false],
  ])('knows whether a longer name begins with %j: %s', (key, expected) => {
    expect(base.hasLonger(key)).toBe(expected);
    expect(joinKnowledgeBases([readKnowledgeBase(packKnowledgeBase([])), base]).hasLonger(key)).toBe(expected);
  });

  it('finds people by other romanisations', () => {
    expect(base.findSkeleton('').length).toBe(0);
    expect(base.findSkeleton(nameSkeleton(nameKey('Volodya Beispielenko'))).map(({ entry }) => base.name(entry))).toEqual(['Wolodja Beispielenko']);
  });

  it('says what it knows about an entry', () => {
    expect(base.entry(first('oden'))).toEqual({
      uri: 'http://www.wikidata.org/entity/Q2',
      kind: 'city',
      type: 'place',
      name: 'Ödenstadt',
      description: 'Ort, Freedonien',
      location: { latitude: -12.34, longitude: 170.05 },
    });
    const person = first('beispielenko');
    expect([base.gender(person), base.hasRole(person, 'foreign'), base.hasRole(person, 'defence')]).toEqual(['female', true, false]);
    expect([base.country(person), base.affiliation(person)]).toEqual([first('freedonien'), first('pdm')]);
    expect(base.prominence(person)).toBe(50);
  });

  it('has no uri for an entry without a Wikidata number', () => {
    const media = base.find('oedenstadt').find(({ entry }) => base.kind(entry) === 'media')!;
    expect(base.entry(media.entry)).toEqual({ kind: 'media', type: 'organization', name: 'Ödenstadt' });
  });

  it('has the uri of GeoNames where there is no Wikidata number', () => {
    expect(base.entry(first('kleindorf'))).toEqual({ uri: 'http://sws.geonames.org/17/', kind: 'city', type: 'place', name: 'Kleindorf' });
  });

  it('is the same in whatever order the entries come', () => {
    expect(packKnowledgeBase([...drafts].reverse())).toEqual(packKnowledgeBase(drafts));
  });

  it('reads bytes that are not aligned', () => {
    const bytes = packKnowledgeBase(drafts);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(readKnowledgeBase(shifted.subarray(1)).size).toBe(drafts.length);
  });
});

describe('readKnowledgeBase', () => {
  const bytes = packKnowledgeBase(drafts);

  it.each([
    ['nothing', new Uint8Array(0), 'model-damaged'],
    ['another file', new TextEncoder().encode('{"name": "no knowledge base"}'), 'model-format'],
    ['a file cut short', bytes.slice(0, bytes.length - 9), 'model-damaged'],
    ['a header alone', bytes.slice(0, 16), 'model-damaged'],
  ])('refuses %s', (_, input, code) => {
    expect(codeOf(() => readKnowledgeBase(input))).toBe(code);
  });

  it('names both versions when the format is another', () => {
    const other = bytes.slice();
    other[4] = 99;
    expect(codeOf(() => readKnowledgeBase(other))).toBe('model-format');
    expect(() => readKnowledgeBase(other)).toThrow(/99.*2/);
  });

  it('notices any altered byte', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = bytes.slice();
        altered[at]! ^= change;
        expect(codeOf(() => readKnowledgeBase(altered))).toMatch(/^model-(?:damaged|format)$/);
      }),
    );
  });
});

describe('packKnowledgeBase', () => {
  it('refuses more entries than fit', () => {
    const many = Array.from({ length: 65_535 }, (_, id): KnowledgeDraft => ({ id, kind: 'work', name: 'x', names: [], prominence: 0 }));
    expect(codeOf(() => packKnowledgeBase(many))).toBe('invalid-input');
  });
});

describe('a front-coded table', () => {
  it('gives back what was packed', () => {
    const texts = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 3 }), (rows, values) => {
        const encoded = new Set(rows.map((text) => text.toWellFormed()));
        const table = new FrontCodedTable(packTable([...encoded].map((text) => ({ text, values }))));
        for (const text of encoded) expect(table.find(text)).toEqual(values);
        expect(new Set(Array.from({ length: table.count }, (_, i) => table.text(i)))).toEqual(encoded);
        expect(table.find('\u{10FFFF} not in it')).toBeUndefined();
      }),
    );
  });
});

it('says what it reads when it is given something else', () => {
  expect(() => readKnowledgeBase(undefined as unknown as Uint8Array)).toThrow('Option "bytes" is missing; it takes the bytes of a knowledge base');
});

it('finds by their beginnings exactly the texts that a table has', () => {
  const words = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', 'b', 'ä', ' ') });
  fc.assert(
    fc.property(fc.uniqueArray(words, { maxLength: 60 }), words, (texts, prefix) => {
      const table = new FrontCodedTable(packTable(texts.map((text) => ({ text, values: [text.length] }))));
      expect(table.hasPrefix(prefix)).toBe(texts.some((text) => text.startsWith(prefix)));
    }),
  );
});
