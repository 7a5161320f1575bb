/** What stands in an article, one thing at a time, with the words it stands in. */
import { type Article, coveredText, type Entity } from '@depesche/article';
import type { RecordKind } from '../options.js';

/** A mention, quotation or date. */
export interface FoundRecord {
  readonly record: 'mention' | 'quotation' | 'timex';
  /** `person`, `direct`, `DATE`, … */
  readonly type: string;
  /** What is said or named; the parts of an interrupted quotation are joined by a blank. */
  readonly text: string;
  /** UTF-16 code units in the article's text. */
  readonly start: number;
  readonly end: number;
  /** Fullest name of the entity mentioned, or of the one that speaks. */
  readonly name?: string;
  /** Link of that entity. */
  readonly uri?: string;
  /** Words that stand for the speaker. */
  readonly speaker?: string;
  readonly cue?: string;
  /** TIMEX3 value of a date. */
  readonly value?: string;
}

/** The records of these kinds, in the order of the kinds and then of the text. */
export function foundRecords(article: Article, kinds: readonly RecordKind[]): FoundRecord[] {
  const entities = new Map((article.annotations.entities ?? []).map((entity) => [entity.id, entity]));
  return kinds.flatMap((kind) => readers[kind](article, entities));
}

type Entities = ReadonlyMap<string, Entity>;

const readers: Readonly<Record<RecordKind, (article: Article, entities: Entities) => FoundRecord[]>> = {
  mentions: (article, entities) =>
    (article.annotations.mentions ?? []).map(({ start, end, type, entity }) => ({ record: 'mention', type, text: coveredText(article, { start, end }), start, end, ...named(entity, entities) })),
  quotations: (article, entities) =>
    (article.annotations.quotations ?? []).map(({ start, end, type, content, speaker, cue, entity }) => ({
      record: 'quotation',
      type,
      text: content.map((span) => coveredText(article, span)).join(' '),
      start,
      end,
      ...named(entity, entities),
      ...(speaker !== undefined && { speaker: coveredText(article, speaker) }),
      ...(cue !== undefined && { cue: coveredText(article, cue) }),
    })),
  timexes: (article) => (article.annotations.timexes ?? []).map(({ start, end, type, value }) => ({ record: 'timex', type, text: coveredText(article, { start, end }), start, end, value })),
};

function named(id: string | undefined, entities: Entities): Pick<FoundRecord, 'name' | 'uri'> {
  const entity = id === undefined ? undefined : entities.get(id);
  return { ...(entity !== undefined && { name: entity.name }), ...(entity?.uri !== undefined && { uri: entity.uri }) };
}
