/** The kinds of things marked in the text, in the order the page lists them. */
import type { Annotations, EntityType } from '@depesche/article';

export const entityTypes: readonly EntityType[] = ['person', 'organization', 'place', 'misc'];

/** What the legend can switch off. */
export type AnnotationKind = EntityType | 'quotation' | 'timex';
export const annotationKinds: readonly AnnotationKind[] = [...entityTypes, 'quotation', 'timex'];

/** How many of a kind are marked. */
export function countOfKind({ mentions = [], quotations = [], timexes = [] }: Annotations, kind: AnnotationKind): number {
  if (kind === 'quotation') return quotations.length;
  if (kind === 'timex') return timexes.length;
  return mentions.filter(({ type }) => type === kind).length;
}
