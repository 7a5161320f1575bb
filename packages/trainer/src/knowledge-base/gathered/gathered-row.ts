/** Rows of the tables in `kb/more`: things with names in several languages, gathered from open sources. */
import { type Row, sourceTable, wikidataNumber } from '../read-table.js';

/** Tables in `kb/more`, without `.tsv`. */
export type GatheredTable =
  | 'curated-qids' | 'fb15k-entities' | 'geonames-cities' | 'ne-admin1' | 'ne-physical' | 'ne-territories' | 'ne-us-counties'
  | 'nwbib-nrw-places' | 'ror-organizations' | 'us-congress' | 'wikitrivia-entities';

export type AreaTable = Extract<GatheredTable, 'ne-admin1' | 'ne-physical' | 'ne-territories' | 'ne-us-counties' | 'nwbib-nrw-places'>;

export interface GatheredRow {
  /** Wikidata number; 0 when the table has another kind of id. */
  readonly id: number;
  /** GeoNames number; 0 when the table has another kind of id. */
  readonly geoNames: number;
  readonly type: string;
  readonly class: string;
  /** The name in a language, by its tag; `''` where the table has none. */
  readonly nameIn: (language: string) => string;
  /** The names in all languages. */
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly description: string;
  /** ISO 3166 code. */
  readonly country: string;
  readonly location?: { readonly latitude: number; readonly longitude: number };
  /** What it counts depends on the table. */
  readonly importance: number;
}

export function gatheredTable(name: GatheredTable): GatheredRow[] {
  return sourceTable(`more/${name}.tsv`).map(gatheredRow);
}

function gatheredRow(row: Row): GatheredRow {
  const [latitude, longitude] = [row('lat'), row('lon')];
  return {
    id: wikidataNumber(row('id')),
    geoNames: Number(/^geonames:(\d+)$/.exec(row('id'))?.[1] ?? 0),
    type: row('type'),
    class: row('class'),
    nameIn: (language) => row(`name_${language}`),
    names: ['name_de', 'name_en'].map(row).filter((name) => name !== ''),
    aliases: row('aliases').split('|').map((alias) => alias.trim()).filter(Boolean),
    description: row('description'),
    country: row('country'),
    ...(latitude !== '' && longitude !== '' && { location: { latitude: Number(latitude), longitude: Number(longitude) } }),
    importance: Number(row('importance')),
  };
}
