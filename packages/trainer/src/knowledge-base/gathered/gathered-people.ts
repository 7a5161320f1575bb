/** People of the gathered tables: the famous of film, music, sport, science and history, and members of the US Congress. */
import type { KnowledgeDraft, KnowledgeName } from '@depesche/entities/training';
import { sourceTable, wikidataNumber } from '../read-table.js';
import { surnamesOf } from '../people.js';
import { type GatheredTable, gatheredTable } from './gathered-row.js';
import type { KnowledgeLanguage } from '../knowledge-language.js';
import type { PlaceSources } from './gathered-places.js';

const tables: readonly (readonly [GatheredTable, prominence: number])[] = [
  ['curated-qids', 130],
  ['us-congress', 60],
  ['wikitrivia-entities', 70],
  ['fb15k-entities', 70],
];

/** Rulers of long ago, whose names are those of many. */
const skipped = /emperors|pharaohs|kings|monarchs/;

export function readGatheredPeople({ countries, language, taken }: PlaceSources): KnowledgeDraft[] {
  return tables.flatMap(([table, prominence]) =>
    gatheredTable(table).flatMap((row): KnowledgeDraft[] => {
      const name = language.nameOf(row);
      if (row.type !== 'person' || row.id === 0 || skipped.test(row.class) || taken.hasId(row.id) || !isFullName(name)) return [];
      taken.take(row.id, name);
      const country = countries.byCode(row.country);
      const description = language.describePerson(row);
      const aliases = row.aliases.filter((alias) => isFullName(alias) && alias !== name);
      return [
        {
          id: row.id,
          kind: 'person',
          name,
          names: [
            ...[...new Set(aliases)].map((text): KnowledgeName => ({ text, relation: 'alias' })),
            ...surnamesOf(name).map((text): KnowledgeName => ({ text, relation: 'surname' })),
          ],
          ...(description !== '' && { description }),
          prominence,
          ...(country !== undefined && { country }),
          ...(table === 'us-congress' && { roles: ['legislator'] }),
        },
      ];
    }),
  );
}

/** Wikidata numbers of people by their names, where only one of those the tables know has the name. */
export function peopleNumbersByName(language: KnowledgeLanguage): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const gathered = tables.flatMap(([table]) => gatheredTable(table)).filter(({ type }) => type === 'person');
  const named = [...gathered.map((row) => ({ id: row.id, name: language.nameOf(row) })), ...politicians()];
  for (const { id, name } of named) if (id > 0) numbers.set(name, (numbers.get(name) ?? id) === id ? id : 0);
  return numbers;
}

function* politicians(): Generator<{ id: number; name: string }> {
  for (const row of sourceTable('bundestag-persons.tsv')) yield { id: wikidataNumber(row('qid')), name: row('label') };
  for (const row of sourceTable('politicians-2015.tsv')) yield { id: wikidataNumber(row('qid')), name: row('name') };
  for (const row of sourceTable('politicians-world.tsv')) yield { id: wikidataNumber(row('qid')), name: row('name_en') };
}

function isFullName(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+)+$/u.test(name) && !/\d|\b[IVX]+$/.test(name);
}
