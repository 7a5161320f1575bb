/** Places of the gathered tables: rivers, ranges, islands, provinces, territories, towns. */
import { type EntryKind, type KnowledgeDraft, nameKey } from '@depesche/entities/training';
import type { Countries } from '../countries.js';
import type { KnowledgeLanguage } from '../knowledge-language.js';
import { townProminence } from '../places.js';
import { sourceTable } from '../read-table.js';
import { type AreaTable, type GatheredRow, type GatheredTable, gatheredTable } from './gathered-row.js';
import type { TakenNames } from './taken-names.js';

export interface PlaceSources {
  readonly countries: Countries;
  readonly language: KnowledgeLanguage;
  /** Names of what we have already. */
  readonly taken: TakenNames;
  /** Whether our texts hold a name. */
  readonly isSpokenOf: (name: string) => boolean;
  /** Whether our texts hold it so often that it must be a plain word as well: „Nord“ is a département. */
  readonly isCommon: (name: string) => boolean;
}

/** Natural Earth's ranks go from 0, the most important, to 12; places below these are left out unless texts speak of them. */
const LAST_RANK = { physical: 5, province: 8 } as const;

/** Towns from so many inhabitants on: those of the countries the language is spoken in, and others. */
const LEAST_TOWN = { home: 5000, abroad: 150_000 } as const;

/** Towns that are called like a family are left out below so many inhabitants. */
const LEAST_NAMESAKE = 50_000;

/** Towns of the countries the language is spoken in are known without their country being named. */
const HOME_BONUS = 20;

/** A town of so many inhabitants is meant by its name without the river in brackets. */
const LEAST_FAMOUS = 100_000;

/** Classes of the table of North Rhine-Westphalia, whose many localities share their names with families and each other. */
const wholeTowns = new Set(['urban municipality', 'municipality']);
const landscapes = new Set(['rural district', 'region', 'administrative district', 'nordrhein-westfalen insgesamt. landestei']);

export function readGatheredPlaces(sources: PlaceSources): KnowledgeDraft[] {
  return [...readAreas(sources), ...readTownships(sources)];
}

/** Waters, mountains, provinces and territories whose name nothing else has that we know. */
function readAreas(sources: PlaceSources): KnowledgeDraft[] {
  const towns = namesOfTowns(sources.language);
  const keepings: Readonly<Record<AreaTable, readonly [base: number, keeps: (row: GatheredRow, name: string) => boolean]>> = {
    'ne-territories': [120, (row) => row.country.length === 0 || row.class === 'disputed area' || row.importance > 0],
    'ne-physical': [90, (row, name) => (row.importance <= LAST_RANK.physical || sources.isSpokenOf(name)) && !sources.isCommon(name)],
    'ne-admin1': [90, (row, name) => (row.importance <= LAST_RANK.province || sources.isSpokenOf(name)) && !sources.isCommon(name)],
    'ne-us-counties': [80, () => true],
    'nwbib-nrw-places': [70, (row) => landscapes.has(row.class)],
  };
  return sources.language.areas.flatMap((table) => {
    const [base, keeps] = keepings[table];
    const rows = gatheredTable(table);
    const shared = sharedNames(rows.map((row) => sources.language.nameOf(row)));
    return rows.flatMap((row) => {
      const name = sources.language.nameOf(row);
      if (shared.has(name) || !isWellFormed(name) || sources.taken.hasId(row.id) || sources.taken.hasName(name) || towns.has(nameKey(name)) || !keeps(row, name)) return [];
      sources.taken.take(row.id, name);
      return [areaOf(row, { name, base, sources })];
    });
  });
}

/** Names that several have: there are thirty Washington Counties. */
function sharedNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name, i) => names.indexOf(name) !== i));
}

/** A province that is called like its capital is hardly ever what a bare name means, whether we know the capital or not. */
function namesOfTowns(language: KnowledgeLanguage): ReadonlySet<string> {
  const gathered = gatheredTable('geonames-cities').flatMap(({ names }) => names);
  const others = sourceTable('populated-places.tsv').flatMap((row) => language.columns.towns.map(row));
  return new Set([...gathered, ...others].map(nameKey));
}

function areaOf(row: GatheredRow, { name, base, sources }: { name: string; base: number; sources: PlaceSources }): KnowledgeDraft {
  const country = sources.countries.byCode(row.country);
  const word = sources.language.classes[row.class];
  const where = country === undefined ? '' : sources.countries.nameOf(country);
  return {
    id: row.id,
    kind: 'region' satisfies EntryKind,
    name,
    names: longAliases(row.aliases, name, sources.taken).map((text) => ({ text, relation: 'alias' })),
    description: [word, where].filter(Boolean).join(', '),
    prominence: Math.max(20, Math.round(base - 5 * row.importance)),
    ...(country !== undefined && { country }),
    ...(row.location && { location: row.location }),
  };
}

/** A lake may be known by the name of the town on its shore; only names of several words are the lake's alone. */
function longAliases(aliases: readonly string[], name: string, taken: TakenNames): string[] {
  return aliases.filter((alias) => alias.includes(' ') && alias !== name && isWellFormed(alias) && !taken.hasName(alias));
}

/** Wikidata numbers of areas, waters and buildings by the keys of their names, where only one has the name. */
export function areaNumbersByName(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const tables: readonly GatheredTable[] = ['ne-territories', 'ne-physical', 'ne-admin1', 'nwbib-nrw-places', 'wikitrivia-entities'];
  for (const row of tables.flatMap((table) => gatheredTable(table))) {
    const isArea = row.type === 'place' && row.id > 0 && row.class !== 'locality' && !wholeTowns.has(row.class);
    if (!isArea) continue;
    for (const key of new Set(row.names.map(nameKey))) numbers.set(key, (numbers.get(key) ?? row.id) === row.id ? row.id : 0);
  }
  return numbers;
}

/** Towns with their inhabitants from GeoNames, with Wikidata's number where the table of North Rhine-Westphalia has it. */
function readTownships({ countries, language, taken }: PlaceSources): KnowledgeDraft[] {
  const numbered = new Map<string, GatheredRow>();
  for (const row of gatheredTable('nwbib-nrw-places')) if (wholeTowns.has(row.class)) numbered.set(nameKey(language.nameOf(row)), row);
  return gatheredTable('geonames-cities').flatMap((row) => {
    const full = language.nameOf(row);
    // „Halle (Saale)“ is Halle; „Frankfurt (Oder)“ is too small to be Frankfurt.
    const name = row.importance >= LEAST_FAMOUS ? full.replace(/ \(.*\)$/, '') : full;
    const isHome = language.homeCountries.includes(row.country);
    const country = countries.byCode(row.country);
    if (country === undefined || !isWellFormed(name) || row.importance < (isHome ? LEAST_TOWN.home : LEAST_TOWN.abroad)) return [];
    if (taken.isFamily(name) && row.importance < LEAST_NAMESAKE) return [];
    const known = numbered.get(nameKey(name));
    const id = known !== undefined && isNear(known, row) ? known.id : 0;
    if (taken.hasId(id)) return [];
    return [
      {
        id,
        ...(id === 0 && { geoNames: row.geoNames }),
        kind: 'city',
        name,
        names: [],
        description: `${language.phrases.town}, ${countries.nameOf(country)}`,
        prominence: townProminence(row.importance, false) + (isHome ? HOME_BONUS : 0),
        country,
        ...(row.location && { location: row.location }),
      } satisfies KnowledgeDraft,
    ];
  });
}

function isNear({ location: one }: GatheredRow, { location: other }: GatheredRow): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.abs(one.latitude - other.latitude) < 0.2 && Math.abs(one.longitude - other.longitude) < 0.3;
}

/** Names in capitals, with digits or remarks are errors of the sources. */
function isWellFormed(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’ʻ. -]*$/u.test(name) && name !== name.toUpperCase() && name.length > 2;
}
