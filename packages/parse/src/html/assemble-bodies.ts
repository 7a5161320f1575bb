/** Parts of an article that came in fields of their own, put together with their annotations. */
import { type Annotations, type Article, type ArticleDraft, assembleArticle, type BlockDraft, BLOCK_SEPARATOR, compareSpans, type Entity, type EntityType, type Mention, type Quotation, type Span, textBlocks, type Timex } from '@depesche/article';
import type { ParsedBody } from './parse-body.js';

/** What is known beside the parts. */
export interface BodiesDraft extends Pick<ArticleDraft, 'language' | 'metadata'> {
  /** What mentions may refer to by `uri` or by `#` and `id`; entities they name beyond that are added. Absent: unknown. */
  readonly entities?: readonly Entity[];
}

/**
 * The article whose blocks are those of the parts, in order; offsets of annotations are moved, references to entities become their ids. The
 * layer `entities` is absent when neither the draft nor a mention names any.
 */
export function assembleBodies(parts: readonly ParsedBody[], { entities, ...draft }: BodiesDraft = {}): Article {
  const article = assembleArticle({ ...draft, blocks: parts.flatMap(({ blocks }) => blocks) });
  const references = new References(entities ?? []);
  const layers: { mentions: Mention[]; quotations: Quotation[]; timexes: Timex[] } = { mentions: [], quotations: [], timexes: [] };
  let start = 0;
  for (const { blocks, annotations } of parts) {
    for (const mention of annotations.mentions ?? []) layers.mentions.push(references.resolve(moved(mention, start), mention.type, article.text));
    for (const quotation of annotations.quotations ?? []) layers.quotations.push(references.resolve(movedQuotation(quotation, start)));
    for (const timex of annotations.timexes ?? []) layers.timexes.push(moved(timex, start));
    const length = textLength(blocks);
    if (length !== undefined) start += length + BLOCK_SEPARATOR.length;
  }
  const found = Object.entries(layers).filter(([, layer]) => layer.length > 0);
  for (const [, layer] of found) layer.sort(compareSpans);
  const named = references.entities();
  const annotations: Annotations = { ...Object.fromEntries(found), ...((entities !== undefined || named.length > 0) && { entities: named }) };
  return { ...article, annotations };
}

/** Length of the blocks' text when it is joined; undefined when they have none. */
function textLength(blocks: readonly BlockDraft[]): number | undefined {
  const { text, blocks: placed } = assembleArticle({ blocks });
  return textBlocks({ blocks: placed }).length === 0 ? undefined : text.length;
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

function movedQuotation(quotation: Quotation, by: number): Quotation {
  return {
    ...moved(quotation, by),
    content: quotation.content.map((span) => moved(span, by)),
    ...(quotation.speaker !== undefined && { speaker: moved(quotation.speaker, by) }),
  };
}

/** Addresses and ids of entities. */
class References {
  private readonly known: Entity[];
  private readonly byReference = new Map<string, string>();
  private readonly ids = new Set<string>();

  constructor(entities: readonly Entity[]) {
    this.known = [...entities];
    for (const entity of entities) this.note(entity);
  }

  entities(): readonly Entity[] {
    return this.known;
  }

  /** The annotation with the id of its entity; an address nobody has named yet becomes an entity called as the text calls it. */
  resolve<T extends Span & { readonly entity?: string }>(annotation: T, type?: EntityType, text = ''): T {
    const { entity: reference, ...bare } = annotation;
    if (reference === undefined) return annotation;
    const id = this.byReference.get(reference) ?? (type === undefined || reference.startsWith('#') ? undefined : this.add(reference, type, text.slice(annotation.start, annotation.end)));
    return (id === undefined ? bare : { ...annotation, entity: id }) as T;
  }

  private add(uri: string, type: EntityType, name: string): string {
    let number = this.known.length + 1;
    while (this.ids.has(`e${number}`)) number++;
    const entity: Entity = { id: `e${number}`, type, name, uri };
    this.known.push(entity);
    this.note(entity);
    return entity.id;
  }

  private note({ id, uri }: Entity): void {
    this.ids.add(id);
    this.byReference.set(`#${id}`, id);
    if (uri !== undefined && !this.byReference.has(uri)) this.byReference.set(uri, id);
  }
}
