/** All entries of a knowledge base: ours first, then those of the sources, each with a rank by how often texts speak of it. */
import type { KnowledgeDraft } from '@depesche/entities';
import { countNames, type NameCounts } from './count-names.js';
import { readCountries } from './countries.js';
import { numbersByName, readGatheredOrganisations } from './gathered/gathered-organisations.js';
import { peopleNumbersByName, readGatheredPeople } from './gathered/gathered-people.js';
import { areaNumbersByName, readGatheredPlaces } from './gathered/gathered-places.js';
import { gatheredTable } from './gathered/gathered-row.js';
import { TakenNames } from './gathered/taken-names.js';
import type { KnowledgeLanguage } from './knowledge-language.js';
import { readOrganisations, readParties } from './organisations.js';
import { namesOfPeople, readPeople } from './people.js';
import { readRegions, readTowns } from './places.js';
import { sourceTable } from './read-table.js';

/** Towns of Natural Earth below this rank are left out: fewer than 20,000 inhabitants, and no text speaks of them. */
const LEAST_TOWN = 86;

/** Names of one word that are written more often than this are plain words, unless they are in our own tables. */
const PLAIN_WORD = 1500;

/** The entries, each thing once. */
export function gatherEntries(language: KnowledgeLanguage, report: (message: string) => void): KnowledgeDraft[] {
  const countries = readCountries(language);
  const organisations = readOrganisations(countries, language, numbersByName());
  const parties = readParties(countries, language, new Set(organisations.map(({ id }) => id)));
  const towns = readTowns(countries, language);
  const things = [...countries.drafts, ...towns, ...readRegions(countries, language, areaNumbersByName()), ...organisations, ...parties];
  report('counting names …');
  const cities = things.filter(({ kind }) => kind === 'city').flatMap(fullNames);
  const counts = countNames([...namesOfPeople(language), ...things.flatMap(fullNames), ...gatheredNames(language)], new Set(cities), language.furtherTexts);
  const isSpokenOf = (name: string): boolean => counts.count(name) > 0;
  const people = readPeople({ countries, language, isSpokenOf, numbers: peopleNumbersByName(language) });
  const own = distinct([...things, ...people].map((draft) => ranked(draft, counts))).filter(({ kind, prominence }) => kind !== 'city' || prominence >= LEAST_TOWN);
  const isCommon = (name: string): boolean => !name.includes(' ') && (counts.count(name) > PLAIN_WORD || language.isPlainWord(name));
  const sources = { countries, language, taken: new TakenNames(own), isSpokenOf, isCommon };
  const gathered = [...readGatheredOrganisations(sources), ...readGatheredPlaces(sources), ...readGatheredPeople(sources)];
  const ranks = language.ranksFrom === undefined ? undefined : new Map(gatherEntries(language.ranksFrom, report).map(({ id, prominence }) => [id, prominence]));
  const entries = distinct([...own, ...gathered.map((draft) => ranked(draft, counts))]);
  return entries.map((draft) => ({ ...draft, prominence: Math.max(draft.prominence, draft.id > 0 ? (ranks?.get(draft.id) ?? 0) : 0) }));
}

/** Names of the gathered tables, to be counted. */
function gatheredNames(language: KnowledgeLanguage): string[] {
  const tables = ['curated-qids', 'fb15k-entities', 'ne-admin1', 'ne-physical', 'ne-territories', 'nwbib-nrw-places', 'ror-organizations', 'us-congress', 'wikitrivia-entities'] as const;
  const rows = tables.flatMap((table) => gatheredTable(table));
  const clubs = sourceTable('football-teams-reep.tsv').map((row) => row('name'));
  return [...rows.map((row) => language.nameOf(row)), ...clubs].filter((name) => name.length > 2);
}

function fullNames({ name, names }: KnowledgeDraft): string[] {
  return [name, ...names.filter(({ relation }) => relation === 'alias' || relation === 'abbreviation').map(({ text }) => text)];
}

/** Adds to its rank how often an entry is spoken of: 10 times 28, 1,000 times 80. */
function ranked(draft: KnowledgeDraft, spoken: NameCounts): KnowledgeDraft {
  const count = fullNames(draft)
    .map((name) => spoken.count(name))
    .reduce((sum, each) => sum + each, 0);
  return { ...draft, prominence: Math.min(255, draft.prominence + Math.round(8 * Math.log2(1 + count))) };
}

/** The first entry of each Wikidata number. */
function distinct(drafts: readonly KnowledgeDraft[]): KnowledgeDraft[] {
  const seen = new Set<number>();
  return drafts.filter(({ id }) => {
    if (id === 0) return true;
    const known = seen.has(id);
    seen.add(id);
    return !known;
  });
}
