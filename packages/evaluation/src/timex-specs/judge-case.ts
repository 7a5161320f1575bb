/** Whether what we find in a case says what its specification expects. */
import { assembleArticle, tag, type Tagger, type Timex } from '@depesche/article';
import type { ExpectedExpression, SpecCase } from './spec-case.js';
import type { SpecLanguage } from './spec-language.js';
import { isSameTimex, isWithin } from './timex-equality.js';

export interface Verdict {
  readonly isRight: boolean;
  /** What was found, for the report. */
  readonly found: string;
}

export interface Judge {
  readonly taggers: readonly Tagger[];
  readonly language: Pick<SpecLanguage, 'pack' | 'joining' | 'countedFrom'>;
}

/** Tags the text of a case and compares. */
export function judge({ text, reference, expected }: SpecCase, { taggers, language }: Judge): Verdict {
  const article = assembleArticle({
    language: language.pack.language,
    metadata: reference === undefined ? {} : { datePublished: reference.slice(0, 10) },
    blocks: [{ type: 'text', role: 'paragraph', text: text.trimEnd().replace(/\s/g, ' ').replace(/ +/g, (blanks) => ' ' + '\u00a0'.repeat(blanks.length - 1)) }],
  });
  const timexes = tag(article, taggers).annotations.timexes ?? [];
  const found = timexes.map(({ start, end, value }) => `[${text.slice(start, end)}] ${value}`).join(' ');
  const isRight = expected.length === 0 ? timexes.length === 0 : expected.every((expression) => isFound(text, expression, { timexes, reference, joining: language.joining, countedFrom: language.countedFrom }));
  return { isRight, found };
}

interface Found {
  readonly joining: ReadonlySet<string>;
  readonly countedFrom: RegExp | undefined;
  readonly timexes: readonly Timex[];
  readonly reference: string | undefined;
}

function isFound(text: string, { start, end, readings }: ExpectedExpression, { timexes, reference, joining, countedFrom }: Found): boolean {
  const within = timexes.filter((timex) => timex.end > start && timex.start < end);
  if (within.length === 0 || !covers(text, { start, end, joining }, within)) return false;
  if (readings === undefined) return true;
  return readings.some((reading) => reading.every((value) => within.some((timex) => isSameTimex(timex.value, value, reference) || (countedFrom?.test(text.slice(timex.start, timex.end)) === true && isWithin(value, timex.value)))));
}

/** Whether nothing but joining words is left over on either side. */
function covers(text: string, { start, end, joining }: { start: number; end: number; joining: ReadonlySet<string> }, within: readonly Timex[]): boolean {
  let left = '';
  let position = Math.min(start, within[0]!.start);
  for (const timex of within) {
    left += ` ${text.slice(position, timex.start)}`;
    position = timex.end;
  }
  left += ` ${text.slice(position, end)}`;
  left += ` ${text.slice(end, Math.max(end, position))}`;
  return (left.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).every((word) => joining.has(word));
}
