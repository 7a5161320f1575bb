/** Which layers a renderer can show in the text. */

/** A layer whose annotations a renderer can mark in the text. */
export type MarkableLayer = 'mentions' | 'quotations' | 'timexes';

/** The layers renderers mark unless told otherwise. */
export const MARKABLE_LAYERS: readonly MarkableLayer[] = ['mentions', 'quotations', 'timexes'];

/** What is marked: the kinds of entity, quotations and dates. */
export type AnnotationKind = 'person' | 'organization' | 'place' | 'misc' | 'quotation' | 'timex';

/** The kind of entity of a mention; anything unknown is `misc`, so that no string of the input becomes a name of ours. */
export function entityKind(type: string): 'person' | 'organization' | 'place' | 'misc' {
  return type === 'person' || type === 'organization' || type === 'place' ? type : 'misc';
}
