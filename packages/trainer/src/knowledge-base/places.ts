/** Towns from Natural Earth, regions and buildings from our table. */
import { type EntryKind, type KnowledgeDraft, nameKey } from '@depesche/entities/training';
import type { Countries } from './countries.js';
import { placeNames } from './countries.js';
import type { KnowledgeLanguage } from './knowledge-language.js';
import { curatedTable, list, type Row, sourceTable, wikidataNumber } from './read-table.js';

/** Names that are written with more than letters and signs of names are errors of the source. */
const wellFormed = /^[\p{L}][\p{L}\p{M}'’ʻ.,()/ -]*$/u;

export function readTowns(countries: Countries, language: KnowledgeLanguage): KnowledgeDraft[] {
  const corrections = new Map(curatedTable(`${language.tag}/place-names.tsv`).map((row) => [row('id'), row]));
  const towns = new Map<number, KnowledgeDraft>();
  for (const row of sourceTable('populated-places.tsv')) {
    const id = wikidataNumber(row('qid'));
    const country = countries.bySourceName(row('country'));
    if (id === 0 || country === undefined) continue;
    const town = townOf(row, { language, country: { id: country, name: countries.nameOf(country) }, correction: corrections.get(row('qid')) });
    if (town !== undefined && town.prominence > (towns.get(id)?.prominence ?? -1)) towns.set(id, town);
  }
  return [...towns.values()];
}

/** The regions, waters and buildings of our table; `numbers` as from `areaNumbersByName`, for rows of which we do not know the number. */
export function readRegions(countries: Countries, language: KnowledgeLanguage, numbers: ReadonlyMap<string, number>): KnowledgeDraft[] {
  const rows = curatedTable(`${language.tag}/regions.tsv`);
  const given = new Set(rows.map((row) => wikidataNumber(row('id'))));
  return rows.map((row) => {
    const found = numbers.get(nameKey(row('name'))) ?? 0;
    const country = countries.byCode(row('country'));
    return {
      id: wikidataNumber(row('id')) || (given.has(found) ? 0 : found),
      kind: row('kind') as EntryKind,
      name: row('name'),
      names: placeNames(row),
      description: row('description'),
      prominence: 130,
      ...(country !== undefined && { country }),
    };
  });
}

interface TownContext {
  readonly language: KnowledgeLanguage;
  readonly country: { readonly id: number; readonly name: string };
  readonly correction: Row | undefined;
}

function townOf(row: Row, { language, country, correction }: TownContext): KnowledgeDraft | undefined {
  const dropped = new Set(list(correction?.('drop') ?? ''));
  const given = [correction?.('name') ?? '', ...language.columns.towns.map(row)];
  const names = [...given, ...list(correction?.('aliases') ?? '')].filter((name) => wellFormed.test(name) && !dropped.has(name));
  const name = names[0];
  if (name === undefined) return undefined;
  const capital = Number(row('is_capital')) > 0;
  return {
    id: wikidataNumber(row('qid')),
    kind: 'city',
    name,
    names: [...new Set(names.slice(1).filter((other) => other !== name))].map((text) => ({ text, relation: 'alias' })),
    description: `${capital ? language.phrases.capital : language.phrases.town}, ${country.name}`,
    prominence: townProminence(Number(row('pop_max')), capital),
    country: country.id,
    location: { latitude: Number(row('lat')), longitude: Number(row('lon')) },
  };
}

/** 10 million inhabitants: 140, a million: 120, ten thousand: 80; capitals 40 more. */
export function townProminence(population: number, capital: boolean): number {
  return Math.round(20 * Math.log10(Math.max(1, population))) + (capital ? 40 : 0);
}
