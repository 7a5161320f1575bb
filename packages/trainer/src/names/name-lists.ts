/** Words that stand in lists of names: given and family names, places, parties, organisations. */
import { dataPath, type Row, sourceTable } from '../knowledge-base/read-table.js';
import { readFileSync } from 'node:fs';
import { addPeople, increase, NameLists } from './gazetteer.js';

/** Bits of the lists, as the lexicon of the model keeps them. */
export const LISTS = { given: 1, family: 2, place: 4, placePart: 8, country: 16, party: 32, organisation: 64, organisationPart: 128 } as const;

/** For each word the bits of the lists it stands in. */
export function readNameLists(): Map<string, number> {
  const lists = new NameLists();
  addPeople(lists, personNames(), LISTS);
  addPlaces(lists);
  addOrganisations(lists);
  return lists.bits;
}

function* personNames(): Generator<string> {
  for (const row of sourceTable('politicians-2015.tsv')) yield row('name_de') || row('name');
  for (const row of sourceTable('politicians-world.tsv')) yield row('name_en');
  for (const row of sourceTable('bundestag-persons.tsv')) yield row('label');
  const speakers = readFileSync(dataPath('text/bundestag-speakers.tsv'), 'utf8').split('\n').slice(1);
  for (const line of speakers) {
    const cells = line.split('\t');
    yield `${cells[2] ?? ''} ${cells[4] ?? ''}`;
  }
  for (const table of WELL_KNOWN) for (const row of sourceTable(table)) if (row('type') === 'person') yield labelOf(row);
}

/** People, places and organisations spoken of, with their types. */
const WELL_KNOWN = ['more/fb15k-entities.tsv', 'more/wikitrivia-entities.tsv', 'more/us-congress.tsv'];

/** Waters, mountains and regions; villages where German is spoken; towns elsewhere from so many people on. */
const PLACES = ['more/ne-physical.tsv', 'more/ne-admin1.tsv', 'more/ne-territories.tsv'];
const LEAST_TOWN = 100_000;

function labelOf(row: Row): string {
  return row('name_de') || row('name_en');
}

function addPlaces(lists: NameLists): void {
  for (const row of sourceTable('populated-places.tsv')) {
    for (const column of ['name', 'name_de', 'name_en']) lists.addName(row(column), LISTS.place, LISTS.placePart);
    lists.addName(row('name_alt'), LISTS.placePart, LISTS.placePart);
  }
  for (const table of PLACES) for (const row of sourceTable(table)) lists.addName(row('name_de'), LISTS.place, LISTS.placePart);
  for (const row of sourceTable('more/geonames-cities.tsv')) {
    if (row('name_de') !== '' || Number(row('importance')) >= LEAST_TOWN) lists.addName(labelOf(row), LISTS.place, LISTS.placePart);
  }
  const regions = new Intl.DisplayNames(['de'], { type: 'region' });
  for (const row of sourceTable('country-qids.tsv')) {
    lists.addName(regions.of(row('iso2')) ?? '', LISTS.country, LISTS.placePart);
  }
}

function addOrganisations(lists: NameLists): void {
  for (const row of sourceTable('parties-de.tsv')) addParty(lists, row);
  for (const row of sourceTable('parties-world.csv')) {
    const short = row('name_short');
    if (/^[A-Z][A-Za-z]{1,6}$/.test(short)) lists.add(short, LISTS.party);
  }
  const parts = new Map<string, number>();
  for (const name of organisationNames()) {
    const words = name.split(' ');
    if (words.length === 1) lists.add(words[0]!, LISTS.organisation);
    else for (const word of words) increase(parts, word);
  }
  for (const [word, count] of parts) if (count >= 3) lists.add(word, LISTS.organisationPart);
}

function* organisationNames(): Generator<string> {
  for (const row of sourceTable('organisations-nsi.tsv')) yield row('name');
  for (const table of WELL_KNOWN) for (const row of sourceTable(table)) if (row('type') === 'organization') yield labelOf(row);
  for (const row of sourceTable('more/ror-organizations.tsv')) yield row('name_de');
  for (const row of sourceTable('football-teams-reep.tsv')) if (row('country') === 'Germany' || row('uefa') !== '') yield row('name');
}

function addParty(lists: NameLists, row: Row): void {
  for (const name of [row('label'), ...row('label_alt').split('|')]) lists.addName(name.trim(), LISTS.party, LISTS.organisationPart);
}
