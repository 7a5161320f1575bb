/** Links of places, organisations and other names. */
import type { EntryKind, KnowledgeMatch } from '../knowledge-base/knowledge-entry.js';
import type { NameGroup } from './name-group.js';
import type { Link } from './link.js';
import type { LinkContext } from './link-context.js';

/** Rank from which a town is known without its country being spoken of: half a million inhabitants, or often in texts. */
const KNOWN_TOWN = 115;
/** Rank from which a town is meant by a word that is only derived from its name. */
const WELL_KNOWN_TOWN = 130;
/** Rank from which a public body is meant even where its country is not spoken of. */
const KNOWN_BODY = 180;
/** An entry of the same name whose rank comes nearer than this is a rival. */
const RIVAL_DISTANCE = 30;
/** Of two towns of one country the one with ten times the inhabitants is meant. */
const TOWN_DISTANCE = 20;
/** One whose country is spoken of is a rival from farther away. */
const CONTEXT_DISTANCE = 80;
/** Rank from which a body of one word is meant where the tagger saw another kind of name. */
const KNOWN_NAME = 80;
/** Rank from which a body is known by its short form. */
const KNOWN_ABBREVIATION = 140;

const areas: readonly EntryKind[] = ['country', 'region'];

/** The likeliest entry for a group that names no person. */
export function linkThing(group: NameGroup, context: LinkContext, contradicts: (entry: number) => boolean): Link | undefined {
  const rated: Link[] = [];
  const isIndirect = [...group.readings].every(({ form }) => form !== 'name');
  for (const { entry, relation } of distinctMatches(group)) {
    const score = agreement(group, entry, context);
    if (score === 0 || contradicts(entry) || (isIndirect && isObscureTown(entry, context))) continue;
    rated.push({ entry, score: score - (relation === 'abbreviation' ? abbreviationLoss(entry, context) : 0) });
  }
  return withoutRivals(rated, context);
}

/** The first by rank; less likely when another is near, and given up for one whose country is spoken of. */
function withoutRivals(rated: Link[], context: LinkContext): Link | undefined {
  const [best, ...others] = rated.sort((a, b) => rankOf(b, context) - rankOf(a, context) || a.entry - b.entry);
  if (best === undefined) return undefined;
  const within = (distance: number) => (other: Link) => rankOf(best, context) - rankOf(other, context) < distance;
  const near = others.filter(within(CONTEXT_DISTANCE)).filter(({ entry }) => context.speaksOfCountry(entry));
  // A place that belongs to no country, such as the Alps, gives way to none.
  const isElsewhere = context.knowledgeBase.country(best.entry) !== undefined && !context.speaksOfCountry(best.entry);
  if (near.length === 1 && isElsewhere) return { ...near[0]!, score: Math.min(0.75, near[0]!.score) };
  return others.some((other) => within(isTownOfSameCountry(best, other, context) ? TOWN_DISTANCE : RIVAL_DISTANCE)(other)) ? { ...best, score: best.score - 0.3 } : best;
}

function isTownOfSameCountry(one: Link, other: Link, { knowledgeBase }: LinkContext): boolean {
  const areTowns = knowledgeBase.kind(one.entry) === 'city' && knowledgeBase.kind(other.entry) === 'city';
  return areTowns && knowledgeBase.country(one.entry) === knowledgeBase.country(other.entry);
}

/** Short forms are shared by many bodies; only those that are spoken of often are known by them alone. */
function abbreviationLoss(entry: number, { knowledgeBase }: LinkContext): number {
  return knowledgeBase.prominence(entry) < KNOWN_ABBREVIATION ? 0.25 : 0.05;
}

/** „Lindener“ and „Linden-Süd“ may come from many a Linden that the knowledge base lacks. */
function isObscureTown(entry: number, { knowledgeBase }: LinkContext): boolean {
  return knowledgeBase.kind(entry) === 'city' && knowledgeBase.prominence(entry) < WELL_KNOWN_TOWN;
}

/** Each entry once, by the first relation found. */
export function distinctMatches({ readings }: Pick<NameGroup, 'readings'>): KnowledgeMatch[] {
  const byEntry = new Map<number, KnowledgeMatch>();
  for (const { matches } of readings) {
    for (const match of matches) if (!byEntry.has(match.entry)) byEntry.set(match.entry, match);
  }
  return [...byEntry.values()];
}

function rankOf({ entry, score }: Link, { knowledgeBase }: LinkContext): number {
  return knowledgeBase.prominence(entry) + 100 * score;
}

/** How well an entry goes with the type of the mentions and with what else is spoken of; 0 when not at all. */
function agreement({ type }: NameGroup, entry: number, context: LinkContext): number {
  const { knowledgeBase } = context;
  const kind = knowledgeBase.kind(entry);
  const entryType = knowledgeBase.type(entry);
  if (entryType === 'person') return 0;
  if (type === 'place') return entryType === 'place' ? placeScore(kind, entry, context) : kind === 'organization' ? 0.75 : 0;
  if (type === entryType) return bodyScore(kind, entry, context);
  if (type === 'organization' && entryType === 'place') return kind === 'country' ? 0.72 : 0;
  if (type === 'organization') return 0.78;
  if (type === 'misc') return entryType === 'organization' && isTelling(entry, context) ? 0.8 * bodyScore(kind, entry, context) + 0.08 : 0;
  return 0;
}

/** „Tranquility“ may be a company and many other things; a name of several words, or of a body that is spoken of, is telling. */
function isTelling(entry: number, { knowledgeBase }: LinkContext): boolean {
  return knowledgeBase.name(entry).includes(' ') || knowledgeBase.prominence(entry) >= KNOWN_NAME;
}

function placeScore(kind: EntryKind, entry: number, context: LinkContext): number {
  if (areas.includes(kind)) return 0.95;
  if (kind === 'site') return 0.9;
  const rank = context.knowledgeBase.prominence(entry);
  if (context.speaksOfCountry(entry)) return rank >= KNOWN_TOWN ? 0.95 : 0.85;
  return rank >= KNOWN_TOWN ? Math.min(0.93, 0.72 + (rank - KNOWN_TOWN) / 400) : 0.5;
}

/** Parties and public bodies have names that those of other countries have too. */
function bodyScore(kind: EntryKind, entry: number, context: LinkContext): number {
  const athome = context.knowledgeBase.country(entry) === undefined || context.knowsNoCountry || context.speaksOfCountry(entry);
  if (athome) return kind === 'party' ? 0.9 : 0.92;
  if (kind === 'party') return 0.6;
  const { knowledgeBase } = context;
  const isOwnName = kind === 'company' || kind === 'media' || !knowledgeBase.name(entry).includes(' ');
  return isOwnName || knowledgeBase.prominence(entry) >= KNOWN_BODY ? 0.8 : 0.6;
}
