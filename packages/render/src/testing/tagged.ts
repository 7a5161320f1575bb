/** Tagged articles written in the span notation of the tests. */
import { type Article, assembleArticle, type Entity, type EntityType, type Mention, type Metadata, type Quotation, type Timex } from '@depesche/article';
import { spans } from '@depesche/corpus';

export interface TaggedOptions {
  readonly entities?: readonly Entity[];
  readonly metadata?: Metadata;
  /** TIMEX3 values of the `t` spans, in order. */
  readonly values?: readonly string[];
}

const types: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', l: 'place', m: 'misc' };

/**
 * Paragraphs separated by a blank line, with mentions `p` person, `o` organization, `l` place, `m` misc, quotations `q` and times `t`;
 * `e1p`, `e2o` … is a mention of the entity `e1`, `e2`. The language is German.
 */
export function tagged(notation: string, { entities, metadata = {}, values = [] }: TaggedOptions = {}): Article {
  const read = spans(notation);
  const blocks = read.text.split('\n\n').map((text) => ({ type: 'text' as const, role: 'paragraph' as const, text }));
  const mentions: Mention[] = [];
  const quotations: Quotation[] = [];
  const timexes: Timex[] = [];
  for (const { name, start, end } of read.spans) {
    const type = types[name.at(-1)!];
    if (name === 'q') quotations.push({ start, end, type: 'direct', content: [{ start, end }] });
    else if (name === 't') timexes.push({ start, end, type: 'DATE', value: values[timexes.length] ?? '2024-12-03' });
    else if (type !== undefined) mentions.push({ start, end, type, form: 'name', ...(name.length > 1 && { entity: name.slice(0, -1) }) });
  }
  const article = assembleArticle({ language: 'de', metadata, blocks });
  return { ...article, annotations: { mentions, quotations, timexes, ...(entities !== undefined && { entities }) } };
}
