/** Which mentions of people name the same person: full names first, surnames by who was spoken of last. */
import type { PersonTitle } from '@depesche/language';
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.js';
import type { Role } from '../knowledge-base/knowledge-entry.js';
import { nameKey } from '../knowledge-base/name-key.js';
import { addGroup, addMember, type Grouping } from './name-group.js';
import { type PersonName, readPersonName } from './person-name.js';
import type { NamedMention, NameReading, NameSources } from './read-names.js';

type Gender = 'female' | 'male';

interface Bearers {
  /** Groups of the people with a surname, in the order of their first full names. */
  readonly groups: number[];
  /** Who of them was spoken of last; -1 before any was. */
  last: number;
  readonly lastOf: { female: number; male: number };
}

/** So many people of one surname are weighed by their offices; beyond that only by who was spoken of last. */
const MOST_WEIGHED = 8;

/** Adds the people among the mentions to the grouping; a surname that may mean several people stays without a group. */
export function groupPeople(grouping: Grouping, mentions: readonly NamedMention[], sources: NameSources): void {
  const names = new Map<NameReading, PersonName>();
  for (const { reading } of mentions) {
    if (!names.has(reading)) names.set(reading, readPersonName(reading.base, sources));
  }
  const people = new People(grouping, sources.knowledgeBase);
  for (const mention of mentions) people.register(mention, names.get(mention.reading)!);
  for (const mention of mentions) people.assign(mention, names.get(mention.reading)!);
}

class People {
  private readonly byIdentity = new Map<string, number>();
  private readonly bySurname = new Map<string, Bearers>();
  private readonly bareGroups = new Map<string, number>();
  private readonly genders = new Map<number, Gender>();

  constructor(
    private readonly grouping: Grouping,
    private readonly knowledgeBase: KnowledgeBase | undefined,
  ) {}

  /** First round: makes the people with full names known. */
  register({ reading, title }: NamedMention, name: PersonName): void {
    if (!name.isFull) return;
    const known = this.byIdentity.get(name.identity);
    const group = known ?? addGroup(this.grouping, 'person');
    this.byIdentity.set(name.identity, group);
    const { fullNames } = this.grouping.groups[group]!;
    if (!fullNames.has(reading)) {
      fullNames.add(reading);
      for (const key of [...name.surnameKeys, ...this.familyNameKeys(reading, name)]) addBearer(this.bySurname, key, group);
    }
    const gender = title?.gender ?? name.title?.gender ?? this.knownGender(reading);
    if (gender !== undefined && !this.genders.has(group)) this.genders.set(group, gender);
  }

  /** Second round: gives each mention its person. */
  assign(mention: NamedMention, name: PersonName): void {
    const title = { ...name.title, ...mention.title };
    const group = name.isFull ? this.byIdentity.get(name.identity)! : this.bearer(mention, name, title);
    if (group === undefined) return;
    addMember(this.grouping, group, mention);
    if (title.role !== undefined || title.gender !== undefined) this.grouping.groups[group]!.titles.add(title);
    for (const key of name.surnameKeys) this.speakOf(key, group);
  }

  private bearer({ reading }: NamedMention, name: PersonName, title: PersonTitle): number | undefined {
    const key = name.surnameKeys.find((surname) => this.bySurname.has(surname));
    const bearers = key === undefined ? undefined : this.bySurname.get(key);
    const fitting = bearers?.groups.length === 1 ? this.onlyBearer(bearers.groups[0]!, title) : undefined;
    if (bearers !== undefined && bearers.groups.length > 1) return this.likeliest(bearers, title);
    return fitting ?? this.bareGroup(reading, name, title);
  }

  private onlyBearer(group: number, { gender }: PersonTitle): number | undefined {
    const known = this.genders.get(group);
    return gender === undefined || known === undefined || gender === known ? group : undefined;
  }

  /** By office, then by gender, then by who was spoken of last. */
  private likeliest({ groups, last, lastOf }: Bearers, { gender, role }: PersonTitle): number | undefined {
    if (role !== undefined && groups.length <= MOST_WEIGHED) {
      const holders = groups.filter((group) => this.holds(group, role) && this.onlyBearer(group, { ...(gender !== undefined && { gender }) }) !== undefined);
      if (holders.length === 1) return holders[0];
    }
    const seen = gender === undefined ? last : lastOf[gender] >= 0 ? lastOf[gender] : this.onlyOfGender(groups, gender);
    return seen >= 0 ? seen : undefined;
  }

  private onlyOfGender(groups: readonly number[], gender: Gender): number {
    const fitting = groups.slice(0, MOST_WEIGHED).filter((group) => this.genders.get(group) === gender);
    return groups.length <= MOST_WEIGHED && fitting.length === 1 ? fitting[0]! : -1;
  }

  private holds(group: number, role: string): boolean {
    const { fullNames, titles } = this.grouping.groups[group]!;
    if ([...titles].some((title) => title.role === role)) return true;
    return [...fullNames].some(({ matches }) => matches.some(({ entry }) => this.knowledgeBase?.hasRole(entry, role as Role) === true));
  }

  /** Surnames that stand alone all through the article; women and men of one surname apart. */
  private bareGroup(reading: NameReading, name: PersonName, { gender }: PersonTitle): number {
    const key = `${name.surnameKeys.at(-1) ?? reading.key} ${gender ?? ''}`;
    const plain = `${name.surnameKeys.at(-1) ?? reading.key} `;
    const known = this.bareGroups.get(key) ?? (gender === undefined ? undefined : this.adopted(plain, gender));
    const group = known ?? addGroup(this.grouping, 'person');
    this.bareGroups.set(key, group);
    if (!this.bareGroups.has(plain)) this.bareGroups.set(plain, group);
    if (gender !== undefined && !this.genders.has(group)) this.genders.set(group, gender);
    return group;
  }

  /** The group of a surname whose gender nothing has said yet. */
  private adopted(plain: string, gender: Gender): number | undefined {
    const group = this.bareGroups.get(plain);
    return group === undefined || (this.genders.get(group) ?? gender) !== gender ? undefined : group;
  }

  private speakOf(key: string, group: number): void {
    const bearers = this.bySurname.get(key);
    if (bearers === undefined) return;
    bearers.last = group;
    const gender = this.genders.get(group);
    if (gender !== undefined) bearers.lastOf[gender] = group;
  }

  private knownGender({ matches }: NameReading): Gender | undefined {
    return matches.length === 1 ? this.knowledgeBase?.gender(matches[0]!.entry) : undefined;
  }

  /** The first word, where the knowledge base says that it is the family name. */
  private familyNameKeys({ matches }: NameReading, { first }: PersonName): string[] {
    const key = nameKey(first);
    if (this.knowledgeBase === undefined || matches.length === 0) return [];
    const surnames = this.knowledgeBase.find(key).filter(({ relation }) => relation === 'surname' || relation === 'mononym');
    return surnames.some(({ entry }) => matches.some((match) => match.entry === entry)) ? [key] : [];
  }
}

function addBearer(bySurname: Map<string, Bearers>, key: string, group: number): void {
  const bearers = bySurname.get(key) ?? { groups: [], last: -1, lastOf: { female: -1, male: -1 } };
  if (bearers.groups.at(-1) !== group) bearers.groups.push(group);
  bySurname.set(key, bearers);
}
