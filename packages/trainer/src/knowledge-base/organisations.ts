/** Organisations, media, companies, events and works from our table; parties from the sources. */
import type { EntryKind, KnowledgeDraft, KnowledgeName } from '@depesche/entities';
import type { Countries } from './countries.js';
import { curatedTable, list, sourceTable, wikidataNumber } from './read-table.js';

/** Rank of what we chose by hand, before it is counted in texts. */
const CURATED_PROMINENCE = 120;
const PARTY_PROMINENCE = 40;

export function readOrganisations(countries: Countries): KnowledgeDraft[] {
  return curatedTable('organisations.tsv').map((row) => {
    const country = countries.byCode(row('country'));
    return {
      id: wikidataNumber(row('id')),
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

/** German parties of the source by their full names; those of our table are left out, as are names of one word. */
export function readParties(countries: Countries, known: ReadonlySet<number>): KnowledgeDraft[] {
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
        description: row('abstract_de') === '' ? 'politische Partei' : row('abstract_de'),
        prominence: PARTY_PROMINENCE,
        country: germany,
      } satisfies KnowledgeDraft,
    ];
  });
}
