/** The columns of tables: of articles, and of what stands in them. */
import type { Article } from '@depesche/article';
import type { Place } from '../place.js';
import type { FoundRecord } from './found-records.js';

/** One article of the output. */
export interface FoundArticle {
  readonly place: Place;
  readonly article: Article;
}

/** One column. */
export interface Column<Row> {
  readonly name: string;
  /** JSON is a text in CSV, and marked as JSON in Parquet. */
  readonly type: 'text' | 'integer' | 'json';
  /** Absent values are empty cells. */
  readonly value: (row: Row) => unknown;
}

const placeColumns: readonly Column<{ readonly place: Place }>[] = [
  { name: 'input', type: 'text', value: ({ place }) => place.input },
  { name: 'offset', type: 'integer', value: ({ place }) => place.offset },
  { name: 'item', type: 'integer', value: ({ place }) => place.item },
];

/** What one would ask for of an article, whether as a whole or beside something in it. */
const sourceColumns: readonly Column<FoundArticle>[] = [
  { name: 'url', type: 'text', value: ({ article }) => article.metadata.url },
  { name: 'title', type: 'text', value: ({ article }) => article.metadata.title },
  { name: 'publisher', type: 'text', value: ({ article }) => article.metadata.publisher?.name },
  { name: 'datePublished', type: 'text', value: ({ article }) => article.metadata.datePublished },
  { name: 'language', type: 'text', value: ({ article }) => article.language },
];

export const articleColumns: readonly Column<FoundArticle>[] = [
  ...sourceColumns,
  { name: 'authors', type: 'json', value: ({ article }) => article.metadata.authors },
  { name: 'text', type: 'text', value: ({ article }) => article.text },
  { name: 'metadata', type: 'json', value: ({ article }) => article.metadata },
  { name: 'blocks', type: 'json', value: ({ article }) => article.blocks },
  { name: 'annotations', type: 'json', value: ({ article }) => article.annotations },
  ...placeColumns,
];

export const recordColumns: readonly Column<FoundRecord & FoundArticle>[] = [
  { name: 'record', type: 'text', value: ({ record }) => record },
  { name: 'type', type: 'text', value: ({ type }) => type },
  { name: 'text', type: 'text', value: ({ text }) => text },
  { name: 'start', type: 'integer', value: ({ start }) => start },
  { name: 'end', type: 'integer', value: ({ end }) => end },
  { name: 'name', type: 'text', value: ({ name }) => name },
  { name: 'uri', type: 'text', value: ({ uri }) => uri },
  { name: 'speaker', type: 'text', value: ({ speaker }) => speaker },
  { name: 'cue', type: 'text', value: ({ cue }) => cue },
  { name: 'value', type: 'text', value: ({ value }) => value },
  ...sourceColumns,
  ...placeColumns,
];
