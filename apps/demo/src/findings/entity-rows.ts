/** The rows of the index: every entity with where it is mentioned, and mentions that stand for none under their own words. */
import { type Article, coveredText, type EntityType, webUrl } from '@depesche/article';

export interface EntityRow {
  readonly type: EntityType;
  readonly name: string;
  readonly entity?: string;
  readonly description?: string;
  /** Address in a knowledge base, if it may be linked. */
  readonly address?: string;
  /** Indices in the layer of mentions. */
  readonly mentions: readonly number[];
}

/** Most mentioned first. */
export function entityRows(article: Article): EntityRow[] {
  const { mentions = [], entities = [] } = article.annotations;
  const named = new Map(entities.map((entity) => [entity.id, entity]));
  const rows = new Map<string, EntityRow & { mentions: number[] }>();
  mentions.forEach((mention, index) => {
    const entity = named.get(mention.entity ?? '');
    const words = coveredText(article, mention);
    const key = entity === undefined ? `${mention.type} ${words}` : `#${entity.id}`;
    let row = rows.get(key);
    if (row === undefined) {
      const address = webUrl(entity?.uri);
      row = {
        type: entity?.type ?? mention.type,
        name: entity?.name ?? words,
        ...(entity !== undefined && { entity: entity.id }),
        ...(entity?.description !== undefined && { description: entity.description }),
        ...(address !== undefined && { address }),
        mentions: [],
      };
      rows.set(key, row);
    }
    row.mentions.push(index);
  });
  return [...rows.values()].sort((a, b) => b.mentions.length - a.mentions.length);
}
