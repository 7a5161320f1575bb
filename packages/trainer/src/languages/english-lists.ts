/** English: words that stand in lists of names. */
import { type GatheredRow, type GatheredTable, gatheredTable } from '../knowledge-base/gathered/gathered-row.js';
import { curatedTable, list, sourceTable } from '../knowledge-base/read-table.js';
import { addPeople, increase, NameLists } from '../names/gazetteer.js';
import type { WireNames } from './english-newswire.js';
import type { WordNet } from '../words/wordnet.js';

/** Bits of the lists, as the lexicon of the model keeps them. */
export const ENGLISH_LISTS = { given: 1, family: 2, place: 4, placePart: 8, country: 16, derived: 32, organisation: 64, organisationPart: 128 } as const;

/** A word must stand in so many names of organisations to be listed as a part of them. */
const LEAST_PARTS = 4;

/** For each word the bits of the lists it stands in. */
export function englishLists(wordNet: WordNet): ReadonlyMap<string, number> {
  const lists = new NameLists();
  addPeople(lists, people(wordNet), ENGLISH_LISTS);
  addPlaces(lists, wordNet);
  for (const word of derivedWords()) lists.add(word, ENGLISH_LISTS.derived);
  addOrganisations(lists, wordNet);
  return lists.bits;
}

/** “Ukrainian”, “Ukrainians”, “Finn”: what is made from the names of countries. */
export function derivedWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const row of curatedTable('en/countries.tsv')) {
    for (const word of [...list(row('adjectives')), ...list(row('inhabitants'))]) {
      words.add(word);
      if (!/(?:ese|ish|ch|men|ss)$/.test(word)) words.add(`${word}s`);
    }
  }
  for (const word of ['European', 'Europeans', 'African', 'Africans', 'Asian', 'Asians', 'English', 'Scottish', 'Scots', 'Welsh', 'Arab', 'Arabs', 'Soviet', 'Korean', 'Koreans', 'Yugoslav', 'Texan', 'Californian', 'Parisian', 'Londoner', 'Catalan', 'Basque', 'Chechen', 'Tibetan', 'Kurdish', 'Kurds', 'Kurd', 'Latin', 'Hispanic', 'Jewish', 'Roman', 'Bavarian', 'Sicilian']) words.add(word);
  return words;
}

/** Full names, for sentences and lines that are given other names. */
export function englishNames(wordNet: WordNet): WireNames {
  const named = (...tables: readonly GatheredTable[]): GatheredRow[] => tables.flatMap((table) => gatheredTable(table));
  const bodies = named('fb15k-entities', 'wikitrivia-entities', 'ror-organizations').filter(({ type }) => type === 'organization');
  const country = curatedTable('en/countries.tsv').map((row) => row('name'));
  const teams = sourceTable('football-teams-reep.tsv').map((row) => row('name').replace(/\b(?:FC|AFC|F\.C\.|CF|SC|AC|FK|SV)\b/g, '').trim());
  const towns = sourceTable('populated-places.tsv').filter((row) => Number(row('pop_max')) > 100_000).map((row) => row('name_en') || row('name'));
  const wellFormed = (names: Iterable<string>): string[] => [...names].filter((name) => /^\p{Lu}[\p{L}\p{M}'’.&-]*(?: [\p{L}\p{M}'’.&-]+){0,5}$/u.test(name));
  return {
    person: wellFormed(people(wordNet)).filter((name) => name.includes(' ')),
    place: wellFormed([...towns, ...country, ...country, ...country, ...country, ...named('ne-admin1').filter(({ importance }) => importance < 6).map(({ nameIn }) => nameIn('en'))]),
    organization: wellFormed([...bodies.map(({ nameIn }) => nameIn('en')), ...teams.filter((_, i) => i % 4 === 0), ...sourceTable('parties-world.csv').map((row) => row('name'))]),
    country: wellFormed(country),
    team: wellFormed(teams),
  };
}

function* people({ names }: WordNet): Generator<string> {
  for (const row of sourceTable('politicians-2015.tsv')) yield row('name');
  for (const row of sourceTable('politicians-world.tsv')) yield row('name_en');
  for (const row of sourceTable('bundestag-persons.tsv')) yield row('label');
  for (const table of ['us-congress', 'fb15k-entities', 'wikitrivia-entities'] as const) {
    for (const row of gatheredTable(table)) if (row.type === 'person') yield row.nameIn('en');
  }
  yield* names.person;
}

function addPlaces(lists: NameLists, { names }: WordNet): void {
  const { place, placePart, country } = ENGLISH_LISTS;
  for (const row of sourceTable('populated-places.tsv')) for (const column of ['name', 'name_en', 'admin1']) lists.addName(row(column), place, placePart);
  for (const table of ['geonames-cities', 'ne-admin1', 'ne-physical', 'ne-territories', 'ne-us-counties'] as const) {
    for (const row of gatheredTable(table)) lists.addName(row.nameIn('en'), place, placePart);
  }
  for (const name of names.place) lists.addName(name, place, placePart);
  for (const row of curatedTable('en/countries.tsv')) for (const name of [row('name'), ...list(row('aliases'))]) lists.addName(name, country, placePart);
}

function addOrganisations(lists: NameLists, { names }: WordNet): void {
  const { organisation, organisationPart } = ENGLISH_LISTS;
  const parts = new Map<string, number>();
  const add = (name: string): void => {
    const words = name.split(' ');
    if (words.length === 1) lists.add(name, organisation);
    else for (const word of words) increase(parts, word);
  };
  for (const row of sourceTable('organisations-nsi.tsv')) add(row('name'));
  for (const row of sourceTable('football-teams-reep.tsv')) add(row('name'));
  for (const row of sourceTable('parties-world.csv')) for (const column of ['name', 'name_short']) add(row(column));
  for (const table of ['fb15k-entities', 'wikitrivia-entities', 'ror-organizations'] as const) {
    for (const row of gatheredTable(table)) {
      if (row.type !== 'organization') continue;
      add(row.nameIn('en'));
      for (const alias of row.aliases) if (/^[A-Z]{3,6}$/.test(alias)) add(alias);
    }
  }
  for (const name of names.group) add(name);
  for (const [word, count] of parts) if (count >= LEAST_PARTS && /^\p{Lu}/u.test(word)) lists.add(word, organisationPart);
}
