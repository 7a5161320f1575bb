/** The entities of an article as a table. */
import type { Article, Entity } from '@depesche/article';
import { columns, plain } from './print.js';

/** A row for each entity, those mentioned most first: how often, name, type, what it is or where to look it up. */
export function entityTable({ annotations }: Article): string[] {
  const { entities, mentions = [] } = annotations;
  if (entities === undefined) return ['No tagger ran.'];
  const counts = new Map<string, number>();
  for (const { entity } of mentions) if (entity !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const count = ({ id }: Entity): number => counts.get(id) ?? 0;
  const rows = [...entities].sort((a, b) => count(b) - count(a)).map((entity) => [`${count(entity)}×`.padStart(4), plain(entity.name, 40), entity.type, plain(about(entity), 60)]);
  return columns(rows);
}

function about({ uri, description }: Entity): string {
  return [uri?.replace(/^https?:\/\/(?:www\.)?/, ''), description].filter((part) => part !== undefined).join('  ');
}
