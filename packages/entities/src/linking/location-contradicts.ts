/** Names with the area they belong to: „Moskau (Idaho)“, „Paris, Texas“, „Demokratische Partei Serbiens“. */
import type { Grouping } from './name-group.js';
import { distinctMatches } from './link-thing.js';
import type { NamedMention } from './read-names.js';
import type { LinkContext } from './link-context.js';

/** Tells of a group whether the area behind one of its mentions lies in another country than an entry does. */
export function locationContradicts(
  text: string,
  mentions: readonly NamedMention[],
  { groups, groupOf }: Grouping,
): (group: number, entry: number, context: LinkContext) => boolean {
  const areas = new Map<number, Set<number>>(); // group → groups named right behind it
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    if (next?.reading.type !== 'place' || !isArea(text, mention, next)) return;
    const group = groupOf[mention.index]!;
    areas.set(group, (areas.get(group) ?? new Set()).add(groupOf[next.index]!));
  });
  return (group, entry, { knowledgeBase }) => {
    const country = knowledgeBase.country(entry);
    if (country === undefined || knowledgeBase.kind(entry) === 'country') return false;
    for (const area of areas.get(group) ?? []) {
      const named = distinctMatches(groups[area]!).filter((match) => ['country', 'region'].includes(knowledgeBase.kind(match.entry)));
      if (named.length > 0 && !named.some((match) => knowledgeBase.country(match.entry) === country)) return true;
    }
    return false;
  };
}

/** Whether the second name says where the first one is. */
function isArea(text: string, { reading, end }: NamedMention, area: NamedMention): boolean {
  const between = text.slice(end, area.start);
  if (reading.type === 'organization') return between === ' ' && area.reading.form === 'name';
  if (reading.type !== 'place') return false;
  if (between === ' (') return text[area.end] === ')';
  return between === ', ' && /^[,.;)]|^$/.test(text.slice(area.end, area.end + 1));
}
