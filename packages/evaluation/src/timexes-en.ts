/** English dates against GUM (texts of many kinds; dates in TEI, no durations, sets or vague references). */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, assembleArticle, tag, type Timex } from '@depesche/article';
import { type DatedDocument, type DatedSpan, readTeiDates } from '@depesche/corpus/readers';
import { dates, timexRange } from '@depesche/dates';
import { en } from '@depesche/lang-en';
import { segments } from '@depesche/segment';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { partOf } from './timexes.js';

interface Judged {
  readonly gold: number;
  readonly found: number;
  readonly strict: number;
  readonly relaxed: number;
  /** Of the matched, strict or not. */
  readonly value: number;
  readonly wrong: readonly string[];
}

const SHOWN = 100;

/** Extents and values of dates on GUM's dev part, its train part by which rules were made, and a third of that put aside. */
export function evaluateEnglishTimexes(): Evaluation {
  const taggers = [segments({ packs: [en] }), dates({ packs: [en] })];
  const read = (part: 'train' | 'dev'): DatedDocument[] => {
    const folder = dataPath(join('en/timex/gum-xml', part));
    return readdirSync(folder).sort().map((name) => readTeiDates(join(folder, name)));
  };
  const train = read('train');
  const parts: readonly (readonly [string, readonly DatedDocument[]])[] = [
    ['dev', read('dev')],
    ['tuning', train.filter(({ id }) => partOf(id) === 'tuning')],
    ['keptAside', train.filter(({ id }) => partOf(id) === 'holdout')],
  ];
  const judged = parts.map(([name, documents]) => [name, sum(documents.map((document) => judge(document, tag(articleOf(document), taggers))))] as const);
  return {
    title: 'time expressions, GUM (English; dates only)',
    figures: Object.fromEntries(
      judged.flatMap(([name, { gold, found, strict, relaxed, value }]) => [
        [`${name}.strict`, f1(strict, found, gold)] as const,
        [`${name}.relaxed`, f1(relaxed, found, gold)] as const,
        [`${name}.value`, f1(value, found, gold)] as const,
      ]),
    ),
    report: [
      ...judged.map(([name, { gold, found, strict, relaxed, value }]) =>
        `${name.padEnd(10)} strict ${f1(strict, found, gold).toFixed(1)}  relaxed ${f1(relaxed, found, gold).toFixed(1)}  value ${f1(value, found, gold).toFixed(1)}  gold ${gold}, found ${found}`),
      '',
      'wrong in the tuning part:',
      ...judged[1]![1].wrong.slice(0, SHOWN).map((line) => `  ${line}`),
    ].join('\n'),
  };
}

function articleOf({ text, created }: DatedDocument): Article {
  return assembleArticle({
    language: 'en',
    metadata: created === undefined ? {} : { datePublished: created },
    blocks: [{ type: 'text', role: 'paragraph', text: text.trimEnd().replace(/\s/g, ' ') }],
  });
}

/** The corpus marks dates; of what lasts, recurs or points to the present just some, so that others are not held against us. */
function isMarked({ type, value }: Timex): boolean {
  return type === 'DATE' && !value.endsWith('_REF');
}

function judge({ text, dates: gold }: DatedDocument, { annotations }: Article): Judged {
  const found = (annotations.timexes ?? []).filter((timex) => isMarked(timex) || gold.some((date) => timex.start < date.end && date.start < timex.end));
  const pairs = gold.map((date) => [date, found.find((timex) => timex.start < date.end && date.start < timex.end)] as const);
  const matched = pairs.filter((pair): pair is readonly [DatedSpan, Timex] => pair[1] !== undefined);
  const isSame = (date: DatedSpan, timex: Timex): boolean => date.start === timex.start && date.end === timex.end;
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  const missed = pairs.filter(([, timex]) => timex === undefined).map(([date]) => `missed: ${words(date)}`);
  const extra = found.filter((timex) => !matched.some(([, other]) => other === timex)).map((timex) => `extra: ${text.slice(timex.start - 20, timex.start)}[${words(timex)}]${text.slice(timex.end, timex.end + 20)}`);
  const other = matched.filter(([date, timex]) => !isSame(date, timex)).map(([date, timex]) => `other words: [${words(timex)}] for [${words(date)}]`);
  const value = matched.filter(([date, timex]) => !isSameDay(date, timex)).map(([date, timex]) => `value: ${words(timex)} ${timex.value} for ${Object.values(date.attributes).join(' ')}`);
  return {
    gold: gold.length,
    found: found.length,
    strict: matched.filter(([date, timex]) => isSame(date, timex)).length,
    relaxed: matched.length,
    value: matched.length - value.length,
    wrong: [...missed, ...extra, ...other, ...value].map((line) => line.replace(/\s/g, ' ')),
  };
}

/** `when`, or the ends of what our value covers. TEI writes years before the common era with a minus. */
function isSameDay({ attributes }: DatedSpan, timex: Timex): boolean {
  const { when, from, to } = attributes;
  const value = timex.value.replace(/^BC/, '-');
  if (when !== undefined) return value.slice(0, when.length) === when.replace(/^--/, 'XXXX-') || value === when;
  const range = timexRange(timex.value);
  return range !== undefined && [range.start, range.end].every((day, i) => day.slice(0, 10) === (i === 0 ? from : to));
}

function sum(all: readonly Judged[]): Judged {
  const total = (key: 'gold' | 'found' | 'strict' | 'relaxed' | 'value'): number => all.reduce((count, one) => count + one[key], 0);
  return { gold: total('gold'), found: total('found'), strict: total('strict'), relaxed: total('relaxed'), value: total('value'), wrong: all.flatMap(({ wrong }) => wrong) };
}

function f1(right: number, found: number, gold: number): number {
  return Math.round((20_000 * right) / Math.max(1, found + gold)) / 100;
}
