import { isDepescheError } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { buildKnowledgeBase } from './build-knowledge-base.js';
import { joinKnowledgeBases } from './join-knowledge-bases.js';
import { packKnowledgeBase } from './pack-knowledge-base.js';
import { readKnowledgeBase } from './read-knowledge-base.js';

const table = [
  '# our town',
  'name\tkind\taliases\tabbreviations\turi\tdescription\tlatitude\tlongitude',
  'Stadtwerke Musterstadt\tcompany\tStadtwerke\tSWM\thttps://example.org/swm\tVersorger',
  'Eva Muster\tperson\tMuster|Eva M. Muster\t\thttp://www.wikidata.org/entity/Q17\tBürgermeisterin',
  '',
  'Musterau\tplace\t\t\thttp://sws.geonames.org/5/\t\t50.5\t-7.25',
].join('\n');

const base = readKnowledgeBase(buildKnowledgeBase(table));
const only = (key: string) => base.entry(base.find(key)[0]!.entry);

describe('buildKnowledgeBase', () => {
  it('reads a table', () => {
    expect(base.size).toBe(3);
    expect(only('stadtwerke musterstadt')).toEqual({ kind: 'company', type: 'organization', name: 'Stadtwerke Musterstadt', uri: 'https://example.org/swm', description: 'Versorger' });
    expect(only('musterau')).toEqual({ kind: 'region', type: 'place', name: 'Musterau', uri: 'http://sws.geonames.org/5/', location: { latitude: 50.5, longitude: -7.25 } });
    expect(['stadtwerke', 'swm', 'muster', 'eva m muster'].map((key) => base.find(key).map(({ relation }) => relation))).toEqual([['alias'], ['abbreviation'], ['mononym'], ['alias']]);
  });

  it('reads JSON lines to the same bytes', () => {
    const lines = [
      { name: 'Musterau', kind: 'place', uri: 'http://sws.geonames.org/5/', latitude: 50.5, longitude: -7.25 },
      { name: 'Eva Muster', kind: 'person', aliases: ['Muster', 'Eva M. Muster'], uri: 'http://www.wikidata.org/entity/Q17', description: 'Bürgermeisterin' },
      { name: 'Stadtwerke Musterstadt', kind: 'company', aliases: 'Stadtwerke', abbreviations: 'SWM', uri: 'https://example.org/swm', description: 'Versorger' },
    ];
    expect(buildKnowledgeBase(lines.map((line) => JSON.stringify(line)).join('\n'))).toEqual(buildKnowledgeBase(table));
  });

  it('takes null in JSON for nothing said', () => {
    const [given, bare] = [{ name: 'Musterau', kind: 'place', aliases: null, uri: null, description: null, gender: null }, { name: 'Musterau', kind: 'place' }];
    expect(buildKnowledgeBase(JSON.stringify(given))).toEqual(buildKnowledgeBase(JSON.stringify(bare)));
  });

  it.each([
    ['', 'The table has no lines'],
    ['name\ttype\nA\tperson', 'Line 1: there is no column "type"'],
    ['name\nA', 'Line 1: the header has no column "kind"'],
    ['name\tkind\n\nA\tperson\tB', 'Line 3: 3 columns, but the header has 2'],
    ['name\tkind\n\tperson', 'Line 2: the name is missing'],
    ['name\tkind\nA\tdog', 'Line 2: the kind is "dog"; it may be organization, person, place'],
    ['name\tkind\nA\tconstructor', 'Line 2: the kind is "constructor"; it may be organization, person, place'],
    ['{"name": null, "kind": "person"}', 'Line 1: the name is missing'],
    ['{"name": "A", "kind": "person", "aliases": [null]}', 'Line 1: "aliases" is neither text'],
    ['{"name": "A", "kind": "person", "description": {"de": "B"}}', 'Line 1: "description" is neither text'],
    ['name\tkind\turi\nA\tperson\tnowhere', 'Line 2: "nowhere" is no absolute address'],
    ['name\tkind\tprominence\nA\tperson\t300', 'Line 2: the prominence is "300"; it is a number from 0 to 255'],
    ['name\tkind\tlatitude\nA\tplace\t5', 'Line 2: latitude and longitude come together'],
    ['name\tkind\tgender\nA\tperson\tx', 'Line 2: the gender is "x"'],
    ['{"name": "A", "kind": "person"}\n{"name": ', 'Line 2: no JSON'],
    ['{"name": "A", "kind": "person"}\n[]', 'Line 2: no JSON object'],
    ['{"label": "A"}', 'Line 1: there is no column "label"'],
  ])('says of %j: %s', (text, message) => {
    let error: unknown;
    try {
      buildKnowledgeBase(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(isDepescheError(error) ? [error.code, error.message.startsWith(message)] : error).toEqual(['invalid-input', true]);
  });
});

describe('joinKnowledgeBases', () => {
  const other = readKnowledgeBase(
    packKnowledgeBase([
      { id: 1, kind: 'country', name: 'Freedonien', names: [], prominence: 200 },
      { id: 2, kind: 'person', name: 'Eva Muster', names: [{ text: 'Beispiel', relation: 'surname' }], prominence: 90, country: 1, affiliation: 3, roles: ['foreign'], gender: 'female' },
      { id: 3, kind: 'party', name: 'Partei der Mitte', names: [], prominence: 60, country: 1 },
    ]),
  );
  const joined = joinKnowledgeBases([base, other]);

  it('puts the first before the others', () => {
    expect(joined.size).toBe(6);
    expect(joined.find('eva muster').map(({ entry }) => joined.entry(entry).uri)).toEqual(['http://www.wikidata.org/entity/Q17']);
    expect(joinKnowledgeBases([other, base]).find('eva muster').map(({ entry }) => joined.size > entry)).toEqual([true]);
    expect(joined.find('muster').map(({ relation }) => relation)).toEqual(['mononym']);
    expect(joined.find('nobody')).toEqual([]);
  });

  it('asks the one that has an entry', () => {
    const [{ entry } = { entry: -1 }] = joined.find('beispiel');
    expect([joined.name(entry), joined.type(entry), joined.kind(entry), joined.gender(entry), joined.prominence(entry)]).toEqual(['Eva Muster', 'person', 'person', 'female', 90]);
    expect([joined.hasRole(entry, 'foreign'), joined.hasRole(entry, 'defence')]).toEqual([true, false]);
    expect([joined.country(entry), joined.affiliation(entry)].map((number) => joined.name(number!))).toEqual(['Freedonien', 'Partei der Mitte']);
    expect(joined.country(joined.find('musterau')[0]!.entry)).toBeUndefined();
  });

  it('refuses an empty list', () => {
    expect(() => joinKnowledgeBases([])).toThrow(/bases/);
    expect(joinKnowledgeBases([base])).toBe(base);
  });
});
