/** Organisations of the gathered tables: authorities, universities, companies, media, clubs. */
import { type EntryKind, type KnowledgeDraft, nameKey } from '@depesche/entities/training';
import { sourceTable, wikidataNumber } from '../read-table.js';
import { type GatheredRow, type GatheredTable, gatheredTable } from './gathered-row.js';
import type { PlaceSources } from './gathered-places.js';

/** Rank before it is counted in texts: what somebody chose for being well known, and what is in a register. */
const PROMINENCE = { chosen: 70, registered: 30 } as const;

const kinds: Readonly<Record<string, EntryKind>> = {
  company: 'company',
  'brands-and-companies': 'company',
  airlines: 'company',
  'restaurant-chains': 'company',
  media: 'media',
  'news agency': 'media',
  newspapers: 'media',
  'radio-stations': 'media',
  'tv-channels': 'media',
};

/** Classes of organisations that are hardly ever in the news, or whose names are plain words. */
const skipped = new Set(['online-communities', 'stock index', 'archive', 'restaurant-chains']);

/** Classes whose bodies are known by one word; a school called „Adler“ and a band called „Asia“ are not. */
const oneWord = new Set(['brands-and-companies', 'company', 'airlines', 'newspapers', 'tv-channels', 'football-clubs', 'authority', 'media', 'news agency', 'NGO']);

const tables: readonly (readonly [GatheredTable, prominence: number])[] = [
  ['curated-qids', 110],
  ['wikitrivia-entities', PROMINENCE.chosen],
  ['fb15k-entities', PROMINENCE.chosen],
  ['ror-organizations', PROMINENCE.registered],
];

/** Organisations that our own table lacks; those of registers only from home or if texts speak of them. */
export function readGatheredOrganisations(sources: PlaceSources): KnowledgeDraft[] {
  const drafts = tables.flatMap(([table, prominence]) =>
    gatheredTable(table).flatMap((row): KnowledgeDraft[] => {
      const { language, taken, isSpokenOf } = sources;
      const name = language.nameOf(row);
      if (row.type !== 'organization' || row.id === 0 || skipped.has(row.class) || !isName(name) || taken.hasId(row.id) || taken.hasName(name)) return [];
      if (!name.includes(' ') && (!oneWord.has(row.class) || language.isPlainWord(name))) return [];
      const known = isSpokenOf(name) || (prominence === PROMINENCE.registered ? language.homeCountries.includes(row.country) : name.includes(' '));
      if (!known) return [];
      taken.take(row.id, name);
      return [organisationOf(row, { name, prominence, sources })];
    }),
  );
  return [...drafts, ...readClubs(sources)];
}

function organisationOf(row: GatheredRow, { name, prominence, sources }: { name: string; prominence: number; sources: PlaceSources }): KnowledgeDraft {
  const { language, countries, taken } = sources;
  const country = countries.byCode(row.country);
  const aliases = row.aliases.filter((alias) => isLongName(alias) && alias !== name && !taken.hasName(alias));
  const where = country === undefined ? '' : countries.nameOf(country);
  return {
    id: row.id,
    kind: kinds[row.class] ?? 'organization',
    name,
    names: [...new Set(aliases)].map((text) => ({ text, relation: 'alias' })),
    description: [language.classes[row.class] ?? language.phrases.organization, where].filter(Boolean).join(', '),
    prominence,
    ...(country !== undefined && { country }),
  };
}

/** Football clubs that our texts speak of, and those of home that played for Europe's cups, by names of several words; „Arsenal“ alone is too many things. */
function readClubs({ countries, language, taken, isSpokenOf }: PlaceSources): KnowledgeDraft[] {
  const home = new Set(language.homeCountries.map((code) => countries.byCode(code)));
  return sourceTable('football-teams-reep.tsv').flatMap((row): KnowledgeDraft[] => {
    const [id, name] = [wikidataNumber(row('qid')), row('name')];
    const country = countries.bySourceName(row('country'));
    if (id === 0 || !isLongName(name) || taken.hasId(id) || taken.hasName(name) || !(isSpokenOf(name) || (row('uefa') !== '' && country !== undefined && home.has(country)))) return [];
    taken.take(id, name);
    return [
      {
        id,
        kind: 'organization',
        name,
        names: [],
        description: [language.classes['football-clubs'], country === undefined ? '' : countries.nameOf(country)].filter(Boolean).join(', '),
        prominence: PROMINENCE.registered,
        ...(country !== undefined && { country }),
      },
    ];
  });
}

/** Wikidata numbers of organisations by the keys of their names, where only one organisation has the name: for our own rows without a number. */
export function numbersByName(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [table] of tables) {
    for (const row of gatheredTable(table)) {
      if (row.type !== 'organization' || row.id === 0) continue;
      for (const name of new Set(row.names.filter(isLongName))) {
        const key = nameKey(name);
        numbers.set(key, (numbers.get(key) ?? row.id) === row.id ? row.id : 0);
      }
    }
  }
  return numbers;
}

/** Acronyms stand for many bodies, so a name must be more than one. */
function isName(name: string): boolean {
  return /^[\p{Lu}\d]/u.test(name) && /\p{Ll}/u.test(name) && name.length > 3 && !/[(),/:]/.test(name);
}

function isLongName(name: string): boolean {
  return isName(name) && name.includes(' ');
}
