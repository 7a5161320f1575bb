/** Entities, from the groups of mentions that stand for them. */
import type { Entity } from '@depesche/article';
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.js';
import type { KnownName } from './known-name.js';
import type { NameGroup } from './name-group.js';
import type { Link } from './link.js';

interface Known {
  readonly link?: Link;
  readonly own?: KnownName;
  readonly knowledgeBase?: KnowledgeBase;
}

/** The entity of groups that name one thing. */
export function describeGroup(id: string, groups: readonly NameGroup[], { link, own, knowledgeBase }: Known): Entity {
  const fullest = fullestName(groups);
  if (own !== undefined) {
    const { type, name, uri, description, location } = own;
    return { id, type, name, ...(uri !== undefined && { uri }), ...(description !== undefined && { description }), ...(location !== undefined && { location }), score: 1 };
  }
  if (link === undefined || knowledgeBase === undefined) return { id, type: groups[0]!.type, name: fullest };
  const { type, name, uri, description, location } = knowledgeBase.entry(link.entry);
  return {
    id,
    type,
    name: type === 'person' && fullest.includes(' ') ? fullest : name,
    ...(uri !== undefined && { uri, score: Math.round(link.score * 100) / 100 }),
    ...(description !== undefined && { description }),
    ...(location !== undefined && { location }),
  };
}

/** The name of most words, then of most letters; the first of several. Words made from names only where there is no name. */
function fullestName(groups: readonly NameGroup[]): string {
  let best = { name: '', weight: -1 };
  for (const { readings, fullNames } of groups) {
    for (const reading of readings) {
      const { base, form } = reading;
      const weight = (form === 'name' ? 10_000 : 0) + (fullNames.has(reading) ? 5_000 : 0) + 100 * base.split(' ').length + Math.min(99, base.length);
      if (weight > best.weight) best = { name: base, weight };
    }
  }
  return best.name;
}
