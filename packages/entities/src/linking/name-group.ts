/** Mentions that name the same thing, as far as their wording shows it. */
import type { EntityType, Mention } from '@depesche/article';
import type { PersonTitle } from '@depesche/language';
import type { NameReading } from './read-names.js';

export interface NameGroup {
  readonly type: EntityType;
  /** Places in the list of mentions, ascending. */
  readonly members: number[];
  /** Distinct readings of the members. */
  readonly readings: Set<NameReading>;
  /** Of people: the readings that are more than a surname. */
  readonly fullNames: Set<NameReading>;
  /** Of people: what stands before the name. */
  readonly titles: Set<PersonTitle>;
}

/** The groups, and for each mention the number of its group; -1 when nothing says what it belongs to. */
export interface Grouping {
  readonly groups: NameGroup[];
  readonly groupOf: Int32Array;
}

export function emptyGrouping(mentions: readonly Mention[]): Grouping {
  return { groups: [], groupOf: new Int32Array(mentions.length).fill(-1) };
}

/** Starts a group; gives its number. */
export function addGroup({ groups }: Grouping, type: EntityType): number {
  groups.push({ type, members: [], readings: new Set(), fullNames: new Set(), titles: new Set() });
  return groups.length - 1;
}

export function addMember(grouping: Grouping, group: number, { index, reading }: { readonly index: number; readonly reading: NameReading }): void {
  const { members, readings } = grouping.groups[group]!;
  members.push(index);
  readings.add(reading);
  grouping.groupOf[index] = group;
}
