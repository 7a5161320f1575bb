/** Annotations as items of the sweep, each with its kind. */
import type { Annotations, Span } from '@depesche/article';
import { type AnnotationKind, entityKind, type MarkableLayer } from '../markable-layer.js';
import { type SweepItem, sweepable } from '../sweep.js';

export interface KindItem extends SweepItem {
  readonly kind: AnnotationKind;
  /** Where a name can be looked up. */
  readonly url?: string | undefined;
}

/** The annotations of the layers, in sweep order; at equal ranges a quotation is around a date, and that around a name. */
export function kindItems(annotations: Annotations, layers: readonly MarkableLayer[]): KindItem[] {
  const items: KindItem[] = [];
  const add = ({ start, end }: Span, rank: number, kind: AnnotationKind, url?: string): void => void items.push({ start, end, rank, kind, url });
  if (layers.includes('quotations')) {
    for (const { content } of annotations.quotations ?? []) for (const span of content) add(span, 0, 'quotation');
  }
  if (layers.includes('timexes')) for (const timex of annotations.timexes ?? []) add(timex, 1, 'timex');
  if (layers.includes('mentions')) {
    const urls = new Map(annotations.entities?.map(({ id, uri }) => [id, uri]));
    for (const mention of annotations.mentions ?? []) add(mention, 2, entityKind(mention.type), urls.get(mention.entity ?? ''));
  }
  return sweepable(items);
}
