/** An article for displaCy, spaCy's entity view, in its manual mode. */
import { type Article, codePointIndex, type Entity, textBlocks } from '@depesche/article';
import { outermost } from './flat-annotations.js';
import { entityKind, MARKABLE_LAYERS, type MarkableLayer } from '../markable-layer.js';
import { safeUrl } from '../safe-url.js';

export interface DisplacyOptions {
  /** The layers to show; default all that are there. */
  readonly mark?: readonly MarkableLayer[];
}

/** One coloured range; offsets count code points, as Python does. */
export interface DisplacyEntity {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Last part of the entity's address, for instance `Q57792`. */
  readonly kb_id?: string;
  readonly kb_url?: string;
}

/** What `displacy.render(document, style="ent", manual=True)` takes. */
export interface DisplacyDocument {
  readonly text: string;
  readonly ents: readonly DisplacyEntity[];
  readonly title: string | null;
}

/** spaCy's names of the entity types in its German and multilingual models. */
const LABELS = { person: 'PER', organization: 'ORG', place: 'LOC', misc: 'MISC' } as const;

/** The annotations as displaCy's entities; it cannot nest, so of those that overlap the outermost is kept. */
export function toDisplacy(article: Article, { mark = MARKABLE_LAYERS }: DisplacyOptions = {}): DisplacyDocument {
  const index = codePointIndex(article.text);
  const headline = textBlocks(article).find((block) => block.role === 'headline');
  const ents = outermost(allEntities(article, mark)).map((entity) => ({
    ...entity,
    start: index.toCodePoint(entity.start),
    end: index.toCodePoint(entity.end),
  }));
  const title = headline === undefined ? (article.metadata.title ?? null) : article.text.slice(headline.start, headline.end);
  return { text: article.text, ents, title };
}

function allEntities({ annotations }: Article, layers: readonly MarkableLayer[]): DisplacyEntity[] {
  const found: DisplacyEntity[] = [];
  if (layers.includes('mentions')) {
    const entities = new Map(annotations.entities?.map((entity) => [entity.id, entity]));
    for (const { start, end, type, entity } of annotations.mentions ?? []) {
      found.push({ start, end, label: LABELS[entityKind(type)], ...knowledgeBase(entities.get(entity ?? '')) });
    }
  }
  if (layers.includes('timexes')) for (const { start, end, type } of annotations.timexes ?? []) found.push({ start, end, label: type });
  if (layers.includes('quotations')) {
    for (const { content } of annotations.quotations ?? []) for (const { start, end } of content) found.push({ start, end, label: 'QUOTE' });
  }
  return found;
}

function knowledgeBase(entity: Entity | undefined): { kb_id: string; kb_url: string } | undefined {
  const url = safeUrl(entity?.uri);
  return url === undefined ? undefined : { kb_id: url.slice(url.lastIndexOf('/') + 1), kb_url: url };
}
