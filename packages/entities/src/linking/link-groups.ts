/** Which entry of the knowledge base each group of mentions stands for, if any is likely enough. */
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.js';
import type { KnowledgeMatch } from '../knowledge-base/knowledge-entry.js';
import { linkPerson } from './link-person.js';
import { linkThing } from './link-thing.js';
import type { NameGroup } from './name-group.js';
import type { Link } from './link.js';
import { LinkContext } from './link-context.js';

/** Links below are not made: nothing is better than something wrong. */
export const LEAST_SCORE = 0.7;

/**
 * Links groups in rounds: countries, then other places, then organisations and the rest, then people, so that each round
 * can look at what the ones before have linked. `contradicts` says that the text around a group rules an entry out.
 */
export function linkGroups(
  groups: readonly NameGroup[],
  knowledgeBase: KnowledgeBase,
  contradicts: (group: number, entry: number, context: LinkContext) => boolean,
): (Link | undefined)[] {
  const context = new LinkContext(knowledgeBase);
  const links: (Link | undefined)[] = groups.map(() => undefined);
  const rounds: readonly ((group: NameGroup) => boolean)[] = [
    (group) => group.type !== 'person' && namesCountry(group, knowledgeBase),
    (group) => group.type === 'place',
    (group) => group.type !== 'person',
    (group) => group.type === 'person',
  ];
  for (const belongs of rounds) {
    const made: Link[] = [];
    groups.forEach((group, i) => {
      if (links[i] !== undefined || !belongs(group)) return;
      const link = group.type === 'person' ? linkPerson(group, context) : linkThing(group, context, (entry) => contradicts(i, entry, context));
      if (link === undefined || link.score < LEAST_SCORE) return;
      links[i] = link;
      made.push(link);
    });
    for (const { entry } of made) context.add(entry);
  }
  return links;
}

function namesCountry({ readings }: NameGroup, knowledgeBase: KnowledgeBase): boolean {
  for (const { matches } of readings) {
    if (matches.some(({ entry }: KnowledgeMatch) => knowledgeBase.kind(entry) === 'country')) return true;
  }
  return false;
}
