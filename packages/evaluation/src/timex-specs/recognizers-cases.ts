/** The cases of Recognizers-Text (Microsoft, MIT) as TIMEX3. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedExpression, Reading, SpecCase } from './spec-case.js';
import { isoWeek } from './iso-week.js';
import type { SpecLanguage } from './spec-language.js';

interface RawResult {
  readonly Text: string;
  readonly Start: number;
  readonly Length?: number;
  readonly End?: number;
  readonly Type?: string;
  readonly TypeName?: string;
  readonly Value?: RawValue;
  readonly Resolution?: RawValue;
}

interface RawValue {
  readonly Timex?: string;
  readonly FutureResolution?: Readonly<Record<string, string>>;
  readonly PastResolution?: Readonly<Record<string, string>>;
  readonly values?: readonly Readonly<Record<string, string>>[];
}

interface RawCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results?: readonly RawResult[];
}

/** All cases below a folder of specification files, spelled as the language is. */
export function readRecognizersCases(folder: string, language: SpecLanguage): SpecCase[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => !language.modes.includes(name))
    .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')) as RawCase[]).map((raw) => toCase(raw, { name, language })));
}

function toCase({ Input, Context, Results = [] }: RawCase, { name, language }: { readonly name: string; readonly language: SpecLanguage }): SpecCase {
  const reference = Context?.ReferenceDateTime?.slice(0, 19);
  const undated = language.hasUndatedCases === true && reference === undefined && Results.length > 0 ? 'the case does not say from which day it counts' : undefined;
  const reason = kindOfNothing(Results.length, name) ?? undated ?? Results.map((result) => senseless(result, language)).find((found) => found !== undefined);
  return {
    name: Input,
    text: language.spell(Input),
    reference,
    expected: Results.map((result) => toExpected(result, language)),
    ...(reason !== undefined && { senseless: reason }),
  };
}

function toExpected({ Text, Start, Length = Text.length, Value, Resolution }: RawResult, language: SpecLanguage): ExpectedExpression {
  const value = Value ?? Resolution;
  return { start: Start, end: Start + Length, readings: value === undefined ? undefined : readingsOf(value, { words: Text, isCounted: language.counted.test(Text) }) };
}

interface Named {
  readonly words: string;
  /** Whether the words count units. */
  readonly isCounted: boolean;
}

function readingsOf({ Timex, PastResolution = {}, FutureResolution = {}, values }: RawValue, named: Named): Reading[] {
  const open = values?.map(({ timex = '', ...resolution }) => [timex, resolution] as const);
  return (open ?? [PastResolution, FutureResolution].map((resolution) => [Timex ?? '', resolution] as const)).map(([timex, resolution]) =>
    reading(timex, resolution, named),
  );
}

/** The ends of `(…,…,P2D)`, or the one value, with what is open taken from the resolution. */
function reading(timex: string, resolution: Readonly<Record<string, string>>, { words, isCounted }: Named): Reading {
  const { start, startDate = start, startDateTime = startDate, startTime = startDateTime } = resolution;
  const { end, endDate = end, endDateTime = endDate, endTime = endDateTime } = resolution;
  const { value, date = value, dateTime = date, time = dateTime } = resolution;
  if (!timex.startsWith('(')) return [complete(timex, time ?? startTime)];
  const [first = '', second = '', length = ''] = timex.slice(1, -1).split(',');
  if (isCounted) return [length];
  const part = /\bq\d|\dq\b|quarter|quartal|half|halbjahr|\bh\d/i.test(words) ? partOfYear(first, length) : undefined;
  if (part !== undefined) return [part];
  const decade = /^(\d{3}|XX\d)0/.exec(first)?.[1];
  if (length === 'P10Y' && /\d0\S{0,3}s\b|\d0er|ies\b|iger|decade|jahrzehnt/i.test(words) && decade !== undefined) return [(resolution['start'] ?? resolution['startDate'] ?? first).slice(0, 3)];
  // „from 2010 to 2018“ names years
  if (/^P\d+Y$/.test(length) && first.endsWith('-01-01') && second.endsWith('-01-01')) return [first.slice(0, 4), second.slice(0, 4)];
  return [complete(first, startTime), complete(second, endTime)];
}

/** `(2016-07-01,2016-10-01,P3M)` is the third quarter. */
function partOfYear(first: string, length: string): string | undefined {
  const [, year, month] = /^(\d{4})-(01|04|07|10)-01$/.exec(first) ?? [];
  if (month === undefined) return undefined;
  if (length === 'P3M') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return length === 'P6M' && month !== '04' && month !== '10' ? `${year}-H${month === '01' ? 1 : 2}` : undefined;
}

/** `XXXX-10-02` with the resolution `2016-10-02` is that day; times are written with minutes. */
function complete(timex: string, resolved: string | undefined): string {
  const [date = '', time] = timex.split('T', 2);
  const clock = time === undefined || date.startsWith('P') ? '' : `T${writtenTime(time)}`;
  if (date.startsWith('P')) return timex;
  if (resolved === undefined || !/^\d{4}/.test(resolved)) return date + clock;
  if (/^....-\d\d-W\d\d$/.test(date)) return isoWeek(resolved);
  if (/^XXXX-WXX$/.test(date)) return isoWeek(resolved);
  if (/^XXXX-WXX-WE$/.test(date)) return `${isoWeek(resolved)}-WE`;
  if (date === 'XXXX-XX') return resolved.slice(0, 7);
  if (!date.includes('X')) return date + clock;
  return (/^XXXX-\d\d$/.test(date) ? resolved.slice(0, 7) : resolved.slice(0, 10)) + clock;
}

function writtenTime(time: string): string {
  return /^\d\d$/.test(time) ? `${time}:00` : time.replace(/^(\d\d:\d\d):00$/, '$1');
}

/** In the file of one kind of expression, a text without any may hold one of another kind. */
function kindOfNothing(results: number, file: string): string | undefined {
  return results === 0 && /(?:Extractor|Parser)\.json$/.test(file) && !file.startsWith('Merged') ? 'nothing of the kind that the file is of' : undefined;
}

function senseless({ Text, Resolution }: RawResult, language: SpecLanguage): string | undefined {
  if (/2019-02-29/.test(Resolution?.values?.[0]?.timex ?? '')) return 'days the calendar lacks (29 February 2019)';
  return language.senseless.find(({ words }) => words.test(Text))?.kind;
}
