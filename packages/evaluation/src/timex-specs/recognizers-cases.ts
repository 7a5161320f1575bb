/** The cases of Recognizers-Text (Microsoft, MIT) as TIMEX3. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedExpression, Reading, SpecCase } from './spec-case.js';
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
    .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')) as RawCase[]).map((raw) => toCase(raw, language)));
}

function toCase({ Input, Context, Results = [] }: RawCase, language: SpecLanguage): SpecCase {
  const reference = Context?.ReferenceDateTime?.slice(0, 19);
  const reason = Results.map((result) => senseless(result, language)).find((found) => found !== undefined);
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
  return { start: Start, end: Start + Length, readings: value === undefined ? undefined : readingsOf(value, language.counted.test(Text)) };
}

function readingsOf({ Timex, PastResolution = {}, FutureResolution = {}, values }: RawValue, isCounted: boolean): Reading[] {
  const open = values?.map(({ timex = '', ...resolution }) => [timex, resolution] as const);
  return (open ?? [PastResolution, FutureResolution].map((resolution) => [Timex ?? '', resolution] as const)).map(([timex, resolution]) =>
    reading(timex, resolution, isCounted),
  );
}

/** The ends of `(…,…,P2D)`, or the one value, with what is open taken from the resolution. */
function reading(timex: string, resolution: Readonly<Record<string, string>>, isCounted: boolean): Reading {
  const { start, startDate = start, startDateTime = startDate, startTime = startDateTime } = resolution;
  const { end, endDate = end, endDateTime = endDate, endTime = endDateTime } = resolution;
  const { value, date = value, dateTime = date, time = dateTime } = resolution;
  if (!timex.startsWith('(')) return [complete(timex, time ?? startTime)];
  const [first = '', second = '', length = ''] = timex.slice(1, -1).split(',');
  if (isCounted) return [length];
  // „from 2010 to 2018“ names years
  if (/^P\d+Y$/.test(length) && first.endsWith('-01-01') && second.endsWith('-01-01')) return [first.slice(0, 4), second.slice(0, 4)];
  return [complete(first, startTime), complete(second, endTime)];
}

/** `XXXX-10-02` with the resolution `2016-10-02` is that day; times are written with minutes. */
function complete(timex: string, resolved: string | undefined): string {
  const [date = '', time] = timex.split('T', 2);
  const clock = time === undefined || date.startsWith('P') ? '' : `T${writtenTime(time)}`;
  if (date.startsWith('P')) return timex;
  if (resolved === undefined || !/^\d{4}/.test(resolved)) return date + clock;
  if (/^....-\d\d-W\d\d$/.test(date)) return isoWeek(resolved);
  if (!date.includes('X')) return date + clock;
  return (/^XXXX-\d\d$/.test(date) ? resolved.slice(0, 7) : resolved.slice(0, 10)) + clock;
}

function writtenTime(time: string): string {
  return /^\d\d$/.test(time) ? `${time}:00` : time.replace(/^(\d\d:\d\d):00$/, '$1');
}

/** The last week of July is a week of the calendar. */
function isoWeek(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000);
  const week = Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

function senseless({ Text, Resolution }: RawResult, language: SpecLanguage): string | undefined {
  if (/2019-02-29/.test(Resolution?.values?.[0]?.timex ?? '')) return 'days the calendar lacks (29 February 2019)';
  return language.senseless.find(({ words }) => words.test(Text))?.kind;
}
