/** From mentions to what they stand for: which mentions name the same thing, and which thing it is. */
import { type Article, badOption, compareSpans, type Entity, type Mention } from '@depesche/article';
import { packFor, type PackWith, type PersonTitle } from '@depesche/language';
import { checkLinkingOptions } from '../check-options.js';
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.js';
import { nameKey } from '../knowledge-base/name-key.js';
import { describeGroup } from './describe-group.js';
import { groupNames, sameNames } from './group-names.js';
import { groupPeople } from './group-people.js';
import type { KnownName } from './known-name.js';
import { linkGroups } from './link-groups.js';
import { locationContradicts } from './location-contradicts.js';
import { addGroup, emptyGrouping, type Grouping } from './name-group.js';
import { type NamedMention, readNames } from './read-names.js';
import { TitleReader } from './title-reader.js';
import type { Link } from './link.js';

export interface ResolveOptions {
  /** Where names are looked up; without one, mentions are grouped but not linked. */
  readonly knowledgeBase?: KnowledgeBase;
  /** Language packs; the one of the article's language says how names are inflected. */
  readonly packs?: readonly PackWith<'names'>[];
  /** Names the caller knows; they come before those of the knowledge base. */
  readonly extra?: readonly KnownName[];
}

/** The layers `mentions` and `entities`. */
export interface Resolved {
  readonly mentions: Mention[];
  readonly entities: Entity[];
}

/**
 * The mentions with their entities, and the entities in the order of their first mentions: the second half of `entities`,
 * also for mentions that another tagger found. They may come in any order; entities they name already are forgotten. A
 * mention whose surname may mean several people gets no entity. Linear in the number of mentions.
 *
 * @throws DepescheError `bad-option` for an option of the wrong kind
 */
export function resolveEntities(article: Article, found: readonly Mention[], options: ResolveOptions = {}): Resolved {
  checkMentions(found);
  checkLinkingOptions(options);
  const mentions = [...found].sort(compareSpans).map(withoutEntity);
  const { knowledgeBase, packs = [], extra = [] } = options;
  const language = packFor(article.language, packs)?.names;
  const sources = {
    ...(knowledgeBase !== undefined && { knowledgeBase }),
    ...(language !== undefined && { language, titles: new TitleReader(language) }),
  };
  const named = readNames(article, mentions, sources).map((reading, index): NamedMention => {
    const { start, end } = mentions[index]!;
    const title: PersonTitle | undefined = reading.type === 'person' ? sources.titles?.before(article.text, start) : undefined;
    return { index, start, end, reading, ...(title !== undefined && { title }) };
  });
  const grouping = emptyGrouping(mentions);
  const things = named.filter(({ reading }) => reading.type !== 'person');
  groupPeople(grouping, named.filter(({ reading }) => reading.type === 'person'), sources);
  groupNames(grouping, things);
  const joined = join(grouping, sameNames(article.text, grouping, things));
  const links = knowledgeBase === undefined ? [] : linkGroups(joined.groups, knowledgeBase, locationContradicts(article.text, named, joined));
  return describe(mentions, joined, { links, known: knownNames(extra), ...(knowledgeBase !== undefined && { knowledgeBase }) });
}

function checkMentions(mentions: unknown): void {
  if (!Array.isArray(mentions)) throw badOption('mentions', mentions, 'a list of mentions');
}

function withoutEntity(mention: Mention): Mention {
  if (mention.entity === undefined) return mention;
  const { start, end, type, form, score } = mention;
  return { start, end, type, form, ...(score !== undefined && { score }) };
}

/** Joins the groups of each pair. */
function join({ groups, groupOf }: Grouping, pairs: readonly (readonly [number, number])[]): Grouping {
  const leader = leaders(groups.length, pairs);
  const joined: Grouping = { groups: [], groupOf: new Int32Array(groupOf.length).fill(-1) };
  const numbers = new Map<number, number>();
  groups.forEach(({ type }, group) => {
    const first = leader(group);
    if (!numbers.has(first)) numbers.set(first, addGroup(joined, groups[first]?.type ?? type));
    const target = joined.groups[numbers.get(first)!]!;
    const { members, readings, fullNames, titles } = groups[group]!;
    for (const member of members) target.members.push(member);
    for (const reading of readings) target.readings.add(reading);
    for (const reading of fullNames) target.fullNames.add(reading);
    for (const title of titles) target.titles.add(title);
  });
  groupOf.forEach((group, index) => {
    if (group >= 0) joined.groupOf[index] = numbers.get(leader(group))!;
  });
  return joined;
}

/** Union-find: the smallest group that each is joined with. */
function leaders(count: number, pairs: readonly (readonly [number, number])[]): (group: number) => number {
  const parents = Int32Array.from({ length: count }, (_, i) => i);
  const leader = (group: number): number => {
    let root = group;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  for (const [a, b] of pairs) {
    const [small, large] = [leader(a), leader(b)].sort((x, y) => x - y) as [number, number];
    parents[large] = small;
  }
  return leader;
}

interface Findings {
  readonly links: readonly (Link | undefined)[];
  readonly known: ReadonlyMap<string, KnownName>;
  readonly knowledgeBase?: KnowledgeBase;
}

/** Groups with the same link are one entity; entities are numbered by their first mentions. */
function describe(mentions: readonly Mention[], { groups, groupOf }: Grouping, { links, known, knowledgeBase }: Findings): Resolved {
  const identities = groups.map((group, number) => {
    for (const { key } of group.readings) {
      const name = known.get(`${group.type} ${key}`);
      if (name !== undefined) return name;
    }
    return links[number]?.entry ?? -1 - number;
  });
  const together = new Map<KnownName | number, { readonly groups: number[]; score: number }>();
  const ids = new Map<KnownName | number, string>();
  identities.forEach((identity, number) => {
    const thing = together.get(identity) ?? { groups: [], score: 0 };
    thing.groups.push(number);
    thing.score = Math.max(thing.score, links[number]?.score ?? 0);
    together.set(identity, thing);
  });
  const entities: Entity[] = [];
  const resolved = mentions.map((mention, index) => {
    const group = groupOf[index]!;
    if (group < 0) return mention;
    const identity = identities[group]!;
    let id = ids.get(identity);
    if (id === undefined) {
      id = `e${ids.size + 1}`;
      ids.set(identity, id);
      const thing = together.get(identity)!;
      const entry = typeof identity === 'number' && identity >= 0 ? { entry: identity, score: thing.score } : undefined;
      const own = typeof identity === 'number' ? undefined : identity;
      entities.push(describeGroup(id, thing.groups.map((number) => groups[number]!), { ...(entry && { link: entry }), ...(own && { own }), ...(knowledgeBase && { knowledgeBase }) }));
    }
    return { ...mention, entity: id };
  });
  return { mentions: resolved, entities };
}

function knownNames(extra: readonly KnownName[]): Map<string, KnownName> {
  const known = new Map<string, KnownName>();
  for (const name of extra) {
    for (const text of [name.name, ...(name.aliases ?? [])]) {
      const id = `${name.type} ${nameKey(text)}`;
      if (!known.has(id)) known.set(id, name);
    }
  }
  return known;
}
