/** Organisations, media, companies, events and works from our table; parties from the sources. */
import { type EntryKind, type KnowledgeDraft, type KnowledgeName, nameKey } from '@depesche/entities/training';
import type { Countries } from './countries.js';
import type { KnowledgeLanguage } from './knowledge-language.js';
import { curatedTable, list, type Row, sourceTable, wikidataNumber } from './read-table.js';

/** Rank of what we chose by hand, before it is counted in texts. */
const CURATED_PROMINENCE = 120;
const PARTY_PROMINENCE = 40;

/** `numbers`: as from `numbersByName`, for rows of which we do not know the number. */
export function readOrganisations(countries: Countries, language: KnowledgeLanguage, numbers: ReadonlyMap<string, number>): KnowledgeDraft[] {
  const rows = curatedTable(`${language.tag}/organisations.tsv`);
  const given = new Set(rows.map((row) => wikidataNumber(row('id'))));
  return rows.map((row) => {
    const country = countries.byCode(row('country'));
    return {
      id: wikidataNumber(row('id')) || adopted(row, { numbers, given }),
      kind: row('kind') as EntryKind,
      name: row('name'),
      names: [
        ...list(row('aliases')).map((text): KnowledgeName => ({ text, relation: 'alias' })),
        ...list(row('abbreviations')).map((text): KnowledgeName => ({ text, relation: 'abbreviation' })),
      ],
      description: row('description'),
      prominence: CURATED_PROMINENCE,
      ...(country !== undefined && { country }),
    };
  });
}

/** The number that the sources have for exactly one of the row's names; 0 for none, or one that another row has. */
function adopted(row: Row, { numbers, given }: { numbers: ReadonlyMap<string, number>; given: ReadonlySet<number> }): number {
  if (row('kind') === 'event' || row('kind') === 'work') return 0;
  const found = new Set([row('name'), ...list(row('aliases'))].map((name) => numbers.get(nameKey(name)) ?? 0).filter((number) => number > 0 && !given.has(number)));
  return found.size === 1 ? [...found][0]! : 0;
}

/** German parties of the source by their full names; those of our table are left out, as are names of one word. */
export function readParties(countries: Countries, language: KnowledgeLanguage, known: ReadonlySet<number>): KnowledgeDraft[] {
  const germany = countries.byCode('DE')!;
  return sourceTable('parties-de.tsv').flatMap((row) => {
    const id = wikidataNumber(row('qid'));
    if (id === 0 || known.has(id) || !row('label').includes(' ')) return [];
    return [
      {
        id,
        kind: 'party',
        name: row('label'),
        names: [],
        description: (language.memberDescription === '' ? '' : row(language.memberDescription)) || language.phrases.party,
        prominence: PARTY_PROMINENCE,
        country: germany,
      } satisfies KnowledgeDraft,
    ];
  });
}
