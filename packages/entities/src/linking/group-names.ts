/** Which mentions of organisations, places and other names go together by their wording. */
import type { EntityType } from '@depesche/article';
import { nameKey } from '../knowledge-base/name-key.js';
import { addGroup, addMember, type Grouping, type NameGroup } from './name-group.js';
import type { NamedMention } from './read-names.js';

/** Words of a long name by whose start a shorter one is known. */
const LONGEST_START = 6;

/** How much of a bracket is read. */
const LONGEST_BRACKET = 81;

/** Adds all mentions that are not of people: one group a name and type. */
export function groupNames(grouping: Grouping, mentions: readonly NamedMention[]): void {
  const groups = new Map<string, number>();
  for (const mention of mentions) {
    const { type, key, surface } = mention.reading;
    const id = `${type} ${key === '' ? surface : key}`;
    const group = groups.get(id) ?? addGroup(grouping, type);
    groups.set(id, group);
    addMember(grouping, group, mention);
  }
}

/**
 * Pairs of groups that name the same thing: a name and the abbreviation introduced in brackets behind it (or the other
 * way round), a long name and its start („FC Bayern München“, „FC Bayern“).
 */
export function sameNames(text: string, grouping: Grouping, mentions: readonly NamedMention[]): [number, number][] {
  return [...introducedAbbreviations(text, grouping, mentions), ...startsOfNames(grouping.groups)];
}

function introducedAbbreviations(text: string, { groups, groupOf }: Grouping, mentions: readonly NamedMention[]): [number, number][] {
  const bracketed = mentions.filter(({ end }) => text[end] === ' ' && text[end + 1] === '(');
  if (bracketed.length === 0) return [];
  const byKey = new Map<string, number>();
  groups.forEach(({ type, readings }, group) => {
    if (type !== 'person') for (const { key } of readings) if (!byKey.has(key)) byKey.set(key, group);
  });
  const pairs: [number, number][] = [];
  for (const { index, end, reading } of bracketed) {
    const inside = /^([^()]{2,80})\)/.exec(text.slice(end + 2, end + 2 + LONGEST_BRACKET))?.[1];
    const other = inside === undefined ? undefined : byKey.get(nameKey(inside));
    const group = groupOf[index]!;
    if (inside === undefined || other === undefined || group < 0 || other === group) continue;
    if (abbreviates(inside, reading.base) || abbreviates(reading.base, inside)) pairs.push([group, other]);
  }
  return pairs;
}

/** Whether the letters of a short form follow each other in a name of several words, from its first letter on. */
function abbreviates(short: string, name: string): boolean {
  if (!/^[\p{L}\d./-]{2,10}$/u.test(short) || !/\p{Lu}[^\p{Lu}]*\p{Lu}|^\p{Ll}+$/u.test(short) || !/[ -]/.test(name)) return false;
  const letters = nameKey(short).replaceAll(' ', '');
  const long = nameKey(name);
  let at = 0;
  for (const letter of long) if (letter === letters[at]) at++;
  return at === letters.length && letters[0] === long[0];
}

/** A name that begins exactly one longer name of its type. */
function startsOfNames(groups: readonly NameGroup[]): [number, number][] {
  const longer = new Map<string, number>(); // start of a name → its group, -1 when there are several
  groups.forEach(({ type, readings }, group) => {
    for (const start of startsOf(type, readings)) longer.set(start, (longer.get(start) ?? group) === group ? group : -1);
  });
  const pairs: [number, number][] = [];
  groups.forEach(({ type, readings }, group) => {
    if (type !== 'organization' && type !== 'misc') return;
    for (const { key, form } of readings) {
      const found = form === 'derived' ? undefined : longer.get(`${type} ${key}`);
      if (found !== undefined && found >= 0 && found !== group && mayBeSame(groups[group]!, groups[found]!)) pairs.push([group, found]);
    }
  });
  return pairs;
}

/** What the knowledge base knows by the short name must be what it knows by the long one. */
function mayBeSame(short: NameGroup, long: NameGroup): boolean {
  const known = new Set(matchesOf(short));
  return known.size === 0 || matchesOf(long).some((entry) => known.has(entry));
}

function matchesOf({ readings }: NameGroup): number[] {
  return [...readings].flatMap(({ matches }) => matches.map(({ entry }) => entry));
}

function startsOf(type: EntityType, readings: NameGroup['readings']): Set<string> {
  const starts = new Set<string>();
  if (type !== 'organization' && type !== 'misc') return starts;
  for (const { key, form } of readings) {
    if (form !== 'name' || !key.includes(' ')) continue;
    const words = key.split(' ');
    for (let length = 1; length < Math.min(words.length, LONGEST_START + 1); length++) starts.add(`${type} ${words.slice(0, length).join(' ')}`);
  }
  return starts;
}
