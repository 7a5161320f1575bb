/** Links of people: by full name, by a surname that means one person, or by surname and office. */
import type { KnowledgeMatch, Role } from '../knowledge-base/knowledge-entry.js';
import { nameSkeleton } from '../knowledge-base/name-skeleton.js';
import { distinctMatches } from './link-thing.js';
import type { NameGroup } from './name-group.js';
import type { Link } from './link.js';
import type { LinkContext } from './link-context.js';

/** A person of the same name whose rank comes nearer than this is a rival. */
const RIVAL_DISTANCE = 25;

/** A surname of so many people in the table is one that many others have as well. */
const MANY_BEARERS = 12;

/** Offices that so many hold that a surname with one of them is nobody's. */
const common: readonly Role[] = ['legislator', 'governor', 'politician'];

/** The likeliest person for a group of mentions of a person. */
export function linkPerson(group: NameGroup, context: LinkContext): Link | undefined {
  const candidates = fullNameMatches(group, context);
  const rated = candidates.length > 0 ? candidates.map(({ entry }) => byFullName(group, entry, context)) : bySurname(group, context);
  const [best, ...others] = rated.sort((a, b) => b.score - a.score || rank(b, context) - rank(a, context) || a.entry - b.entry);
  if (best === undefined) return undefined;
  const rival = others.some((other) => rank(best, context) - rank(other, context) < RIVAL_DISTANCE && best.score - other.score < 0.2);
  return rival ? { ...best, score: best.score - 0.3 } : best;
}

function rank({ entry }: Link, { knowledgeBase }: LinkContext): number {
  return knowledgeBase.prominence(entry);
}

function fullNameMatches(group: NameGroup, { knowledgeBase }: LinkContext): KnowledgeMatch[] {
  const matches = distinctMatches({ readings: group.fullNames });
  if (matches.length > 0) return matches;
  const romanised = new Map<number, KnowledgeMatch>();
  for (const { key } of group.fullNames) {
    for (const match of knowledgeBase.findSkeleton(nameSkeleton(key))) romanised.set(match.entry, match);
  }
  return [...romanised.values()];
}

/**
 * A full name links a person who is spoken of often, or whose country, party or office is; an office the table lacks says nothing. Where a surname has many
 * bearers, the full name may be that of somebody the table does not know, and needs more.
 */
function byFullName(group: NameGroup, entry: number, context: LinkContext): Link {
  const { knowledgeBase } = context;
  const [least, most] = hasCommonSurname(group, context) ? [0.45, 0.75] : [0.6, 0.8];
  const known = least + (most - least) * Math.min(1, knowledgeBase.prominence(entry) / 120);
  const country = context.speaksOfCountry(entry) ? 0.12 : 0;
  const affiliation = context.speaksOfAffiliation(entry) ? 0.2 : 0;
  return { entry, score: Math.min(0.98, known + country + affiliation + office(group, entry, context, 0)) };
}

function hasCommonSurname({ fullNames }: NameGroup, { knowledgeBase }: LinkContext): boolean {
  for (const { key } of fullNames) {
    const bearers = new Set(knowledgeBase.find(key.slice(key.lastIndexOf(' ') + 1)).filter(({ relation }) => relation === 'surname').map(({ entry }) => entry));
    if (bearers.size >= MANY_BEARERS) return true;
  }
  return false;
}

/** The person whom a surname means by itself, or whose office stands before it. */
function bySurname(group: NameGroup, context: LinkContext): Link[] {
  if (group.fullNames.size > 0) return [];
  const { knowledgeBase } = context;
  const alone = distinctMatches(group).map(({ entry }): Link => {
    const country = context.speaksOfCountry(entry) || context.knowsNoCountry ? 0.1 : 0;
    return { entry, score: Math.min(0.95, 0.74 + country + office(group, entry, context, -0.1)) };
  });
  if (alone.length > 0) return alone;
  const held = [...group.titles].flatMap(({ role }) => (role === undefined ? [] : [role as Role])).filter((role) => !common.includes(role));
  const keys = new Set([...group.readings].map(({ key }) => key));
  const bearers = held.length === 0 ? [] : [...keys].flatMap((key) => knowledgeBase.find(key)).filter(({ relation }) => relation === 'surname');
  return bearers
    .filter(({ entry }) => held.every((role) => knowledgeBase.hasRole(entry, role)) && context.speaksOfCountry(entry))
    .filter(({ entry }) => office(group, entry, context, -0.1) > 0)
    .map(({ entry }) => ({ entry, score: 0.62 + 0.25 * Math.min(1, knowledgeBase.prominence(entry) / 120) }));
}

/** Whether the titles before the name are the person's; a title of the other gender rules the person out. */
function office(group: NameGroup, entry: number, { knowledgeBase }: LinkContext, otherwise: number): number {
  let best: number | undefined;
  for (const { role, gender } of group.titles) {
    const known = knowledgeBase.gender(entry);
    if (gender !== undefined && known !== undefined && known !== gender) return -1;
    if (role !== undefined) best = Math.max(best ?? -1, knowledgeBase.hasRole(entry, role as Role) ? 0.2 : otherwise);
  }
  return best ?? 0;
}
