/** Countries, from our table and the ids of the sources. */
import type { KnowledgeDraft, KnowledgeName } from '@depesche/entities';
import type { KnowledgeLanguage } from './knowledge-language.js';
import { curatedTable, list, type Row, sourceTable, wikidataNumber } from './read-table.js';

/** Which country a code or a name in a source means, as a Wikidata number. */
export interface Countries {
  readonly drafts: readonly KnowledgeDraft[];
  byCode(iso2: string): number | undefined;
  bySourceName(name: string): number | undefined;
  /** The name in the language, for descriptions; `''` for a country that is not in the table. */
  nameOf(id: number): string;
}

/** Rank of every country: they are spoken of more than any town. */
const PROMINENCE = 200;

export function readCountries(language: KnowledgeLanguage): Countries {
  const ids = new Map(sourceTable('country-qids.tsv').map((row) => [row('iso2'), wikidataNumber(row('qid'))]));
  const rows = curatedTable(`${language.tag}/countries.tsv`).filter((row) => ids.has(row('iso2')));
  const bySource = new Map(curatedTable('country-sources.tsv').filter((row) => ids.has(row('iso2'))).flatMap((row) => list(row('sources')).map((name) => [name, ids.get(row('iso2'))!] as const)));
  const names = new Map(rows.map((row) => [ids.get(row('iso2'))!, row('name')]));
  return {
    drafts: rows.map((row) => ({
      id: ids.get(row('iso2'))!,
      kind: 'country',
      name: row('name'),
      names: placeNames(row),
      description: language.phrases.country,
      prominence: PROMINENCE,
    })),
    byCode: (iso2) => ids.get(iso2),
    bySourceName: (name) => bySource.get(slug(name)),
    nameOf: (id) => names.get(id) ?? '',
  };
}

/** Aliases, adjectives and inhabitants of a row of one of our tables of places. */
export function placeNames(row: Row): KnowledgeName[] {
  return [
    ...list(row('aliases')).map((text): KnowledgeName => ({ text, relation: 'alias' })),
    ...list(row('adjectives')).map((text): KnowledgeName => ({ text, relation: 'adjective' })),
    ...list(row('inhabitants')).map((text): KnowledgeName => ({ text, relation: 'inhabitant' })),
  ];
}

function slug(name: string): string {
  const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return letters.split(/[^a-z0-9]/).filter(Boolean).join(' ');
}
