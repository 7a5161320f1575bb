/** People: our list, members of the Bundestag, politicians of the world. */
import type { KnowledgeDraft, KnowledgeName, Role } from '@depesche/entities';
import type { Countries } from './countries.js';
import type { KnowledgeLanguage } from './knowledge-language.js';
import { curatedTable, list, type Row, sourceTable, wikidataNumber } from './read-table.js';
import { lastYearOfPositions, rolesOfPositions } from './roles-of-positions.js';

/** A person as the sources together describe them. */
interface Person {
  readonly id: number;
  name: string;
  readonly aliases: Set<string>;
  readonly roles: Set<Role>;
  description: string;
  prominence: number;
  country: number | undefined;
  affiliation: number | undefined;
  gender: 'female' | 'male' | undefined;
  mononym: boolean;
}

/** Offices that make somebody known beyond their country. */
const leading: readonly Role[] = ['headOfState', 'headOfGovernment', 'foreign', 'defence', 'finance', 'interior'];
/** Positions that ended before are history: their holders are kept only when texts speak of them. */
const FIRST_YEAR = 1990;
/** Countries whose names have the family name first. */
const familyNameFirst = ['CN', 'KP', 'KR', 'TW', 'VN', 'KH'];
/** Countries whose names reach German in several romanisations. */
const romanised = [
  ...['RU', 'UA', 'BY', 'KZ', 'UZ', 'TM', 'TJ', 'KG', 'AZ', 'AM', 'GE', 'BG', 'RS', 'MK', 'ME', 'MD', 'MN'],
  ...['EG', 'SY', 'IQ', 'IR', 'SA', 'LY', 'TN', 'DZ', 'MA', 'JO', 'LB', 'PS', 'YE', 'KW', 'QA', 'AE', 'OM', 'BH', 'SD', 'AF', 'PK', 'IL', 'GR'],
];
const particles = new Set(['von', 'van', 'der', 'den', 'de', 'zu', 'zur', 'di', 'da', 'du', 'la', 'le', 'bin', 'al', 'el', 'ten', 'ter', 'vom', 'dos', 'del']);

export interface PeopleSources {
  readonly countries: Countries;
  readonly language: KnowledgeLanguage;
  /** Whether our texts hold a name. */
  readonly isSpokenOf: (name: string) => boolean;
  /** Numbers of people by name, as from `peopleNumbersByName`, for our own rows without one. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Everybody the sources know. */
export function readPeople({ countries, language, isSpokenOf, numbers }: PeopleSources): KnowledgeDraft[] {
  const people = new Map<number, Person>();
  addCurated(people, { countries, language, numbers });
  addBundestag(people, countries, language);
  addMembers(people, { countries, language, isSpokenOf });
  addOfficeHolders(people, countries, isSpokenOf);
  const codes = new Map([...familyNameFirst, ...romanised].map((code) => [countries.byCode(code), code]));
  return [...people.values()].map((person) => draftOf(person, codes.get(person.country), { countries, language }));
}

/** All names by which `isSpokenOf` may be asked. */
export function namesOfPeople(language: KnowledgeLanguage): string[] {
  return [
    ...curatedTable(`${language.tag}/people.tsv`).flatMap((row) => [row('name'), ...list(row('aliases'))]),
    ...sourceTable('bundestag-persons.tsv').flatMap((row) => [plainName(row('label'))]),
    ...sourceTable('politicians-2015.tsv').flatMap((row) => [plainName(row('name')), plainName(row('name_de'))]),
    ...sourceTable('politicians-world.tsv').map((row) => plainName(row('name_en'))),
  ].filter((name) => name.includes(' '));
}

function addCurated(people: Map<number, Person>, { countries, language, numbers }: Omit<PeopleSources, 'isSpokenOf'>): void {
  for (const row of curatedTable(`${language.tag}/people.tsv`)) {
    // People without a number are kept apart by negative ones.
    const person = personOf(people, wikidataNumber(row('id')) || numbers.get(row('name')) || -1 - people.size, row('name'));
    list(row('aliases')).forEach((alias) => person.aliases.add(alias));
    row('roles').split(' ').filter(Boolean).forEach((role) => person.roles.add(role as Role));
    person.mononym = row('mononym') === '1';
    person.description = row('description');
    person.prominence = 150;
    person.country = countries.byCode(row('country'));
    person.gender = genderOf(row);
  }
}

function addBundestag(people: Map<number, Person>, countries: Countries, { memberDescription }: KnowledgeLanguage): void {
  for (const row of sourceTable('bundestag-persons.tsv')) {
    const id = wikidataNumber(row('qid'));
    if (id === 0 || !row('label').includes(' ')) continue;
    const person = personOf(people, id, plainName(row('label')));
    if (row('type').includes('memberOfParliament')) person.roles.add('legislator');
    if (memberDescription !== '') person.description ||= row(memberDescription);
    person.prominence = Math.max(person.prominence, 30);
    person.country ??= countries.byCode('DE');
    person.affiliation = wikidataNumber(row('party_qid')) || undefined;
    person.gender ??= genderOf(row);
  }
}

/** Members of parliaments with a German encyclopaedia article of whom our texts speak. */
function addMembers(people: Map<number, Person>, { countries, language, isSpokenOf }: Omit<PeopleSources, 'numbers'>): void {
  for (const row of sourceTable('politicians-2015.tsv')) {
    const id = wikidataNumber(row('qid'));
    const name = plainName(language.columns.politicians.map(row).find((cell) => cell !== '') ?? '');
    if (id === 0 || row('wikipedia_de') === '' || !name.includes(' ') || !(people.has(id) || isSpokenOf(name))) continue;
    const person = personOf(people, id, name);
    if (row('name') !== name) person.aliases.add(plainName(row('name')));
    person.roles.add('legislator');
    person.prominence = Math.max(person.prominence, 15);
    person.country ??= countries.bySourceName(row('legislature').split('/')[0] ?? '');
    person.gender ??= genderOf(row);
  }
}

function addOfficeHolders(people: Map<number, Person>, countries: Countries, isSpokenOf: (name: string) => boolean): void {
  for (const row of sourceTable('politicians-world.tsv')) {
    const id = wikidataNumber(row('qid'));
    const name = plainName(row('name_en'));
    const held = rolesOfPositions(row('positions'));
    const recent = /peppercat2025|world/.test(row('sources')) || lastYearOfPositions(row('positions')) >= FIRST_YEAR;
    const leads = held.some((role) => leading.includes(role));
    if (id === 0 || !name.includes(' ') || !(people.has(id) || (recent && leads) || isSpokenOf(name))) continue;
    const person = personOf(people, id, name);
    if (person.name !== name) person.aliases.add(name);
    held.forEach((role) => person.roles.add(role));
    person.prominence = Math.max(person.prominence, leads ? 45 : 20);
    person.country ??= countryOfSources(row('sources'), countries);
  }
}

function countryOfSources(sources: string, countries: Countries): number | undefined {
  for (const source of list(sources)) {
    const id = countries.bySourceName(source.replace('peppercat2025:', '').replace(/-cabinet$/, ''));
    if (id !== undefined) return id;
  }
  return undefined;
}

function draftOf(person: Person, code: string | undefined, sources: Pick<PeopleSources, 'countries' | 'language'>): KnowledgeDraft {
  const spellings = [person.name, ...person.aliases].filter((name) => name !== '');
  const familyFirst = code !== undefined && familyNameFirst.includes(code);
  const alone = person.mononym ? new Set(spellings.flatMap((name) => surnamesOf(name, familyFirst))) : new Set<string>();
  const surnames = person.roles.size === 0 ? [] : spellings.flatMap((name) => surnamesOf(name, familyFirst)).filter((surname) => !alone.has(surname));
  const names: KnowledgeName[] = [
    ...[...person.aliases].map((text): KnowledgeName => ({ text, relation: text.includes(' ') ? 'alias' : 'mononym' })),
    ...spellings.filter((name) => /^\S+ \p{Lu}\. \S+$/u.test(name)).map((name): KnowledgeName => ({ text: name.replace(/ \p{Lu}\. /u, ' '), relation: 'alias' })),
    ...[...alone].map((text): KnowledgeName => ({ text, relation: 'mononym' })),
    ...surnames.map((text): KnowledgeName => ({ text, relation: 'surname' })),
    ...(code !== undefined && romanised.includes(code) ? spellings : []).map((text): KnowledgeName => ({ text, relation: 'skeleton' })),
  ];
  return {
    id: Math.max(0, person.id),
    kind: 'person',
    name: person.name,
    names,
    description: person.description === '' ? genericDescription(person, sources) : person.description,
    prominence: person.prominence,
    ...(person.country !== undefined && { country: person.country }),
    ...(person.affiliation !== undefined && { affiliation: person.affiliation }),
    roles: [...person.roles],
    ...(person.gender !== undefined && { gender: person.gender }),
  };
}

/** „Leyen“ and „von der Leyen“ of “Ursula von der Leyen”; none of a name of one word or with a number. */
export function surnamesOf(name: string, familyFirst = false): string[] {
  const words = name.split(' ');
  if (words.length < 2 || /\.$/.test(words.at(-1)!)) return [];
  if (familyFirst) return [words[0]!];
  const particle = words.findIndex((word, i) => i > 0 && particles.has(word.toLowerCase()));
  return particle > 0 && particle < words.length - 1 ? [words.at(-1)!, words.slice(particle).join(' ')] : [words.at(-1)!];
}

/** Without titles of nobility behind a comma and remarks in brackets. */
function plainName(name: string): string {
  return name.replace(/,[^,]*$|\([^()]*\)/g, '').trim();
}

function genericDescription({ gender, country }: Person, { countries, language }: Pick<PeopleSources, 'countries' | 'language'>): string {
  const word = language.phrases.politician[gender ?? 'unknown'];
  return country === undefined ? word : `${word}, ${countries.nameOf(country)}`;
}

function genderOf(row: Row): 'female' | 'male' | undefined {
  const gender = row('gender');
  return gender === 'female' || gender === 'male' ? gender : undefined;
}

function personOf(people: Map<number, Person>, id: number, name: string): Person {
  const known = people.get(id);
  if (known !== undefined) return known;
  const person: Person = {
    id,
    name,
    aliases: new Set(),
    roles: new Set(),
    description: '',
    prominence: 0,
    country: undefined,
    affiliation: undefined,
    gender: undefined,
    mononym: false,
  };
  people.set(id, person);
  return person;
}
