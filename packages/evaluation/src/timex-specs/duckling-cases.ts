/** The corpus of Duckling (Facebook, BSD-3-Clause) as TIMEX3. */
import { readFileSync } from 'node:fs';
import { isoWeek } from './iso-week.js';
import type { Reading, SpecCase } from './spec-case.js';
import type { SpecLanguage } from './spec-language.js';

/** What the corpus counts from: a Tuesday, half past four in the morning. */
const reference = '2013-02-12T04:30:00';

type Grain = 'Second' | 'Minute' | 'Hour' | 'Day' | 'Week' | 'Month' | 'Quarter' | 'Year';

const example =
  /examples \(?(datetime\w*)( Before| After)?\s+\(?(\([\d, ()]+\)) (Second|Minute|Hour|Day|Week|Month|Quarter|Year)(?: "([^"]*)" ?)?\)\s*\[([^\]]*)\]/g;

/** The phrases of the corpus, each in a sentence, spelled as the language is. */
export function readDucklingCases(file: string, language: SpecLanguage): SpecCase[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(example)].flatMap(([, kind = '', , points = '', grain, feast, phrases = '']) =>
    [...phrases.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, written = '']) => toCase(written.replace(/\\(\d+)/g, (_, code: string) => String.fromCodePoint(Number(code))), { kind, feast, points, grain: grain as Grain, language })),
  );
}

interface Example {
  readonly kind: string;
  /** Name of the feast. */
  readonly feast: string | undefined;
  readonly points: string;
  readonly grain: Grain;
  readonly language: SpecLanguage;
}

function toCase(phrase: string, { kind, feast, points, grain, language }: Example): SpecCase {
  const { frame } = language;
  const spelled = language.spell(phrase);
  const [from, to] = [...points.matchAll(/\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)/g)].map((match) => pointOf(match.slice(1).map(Number)));
  const readings = to === undefined ? pointReadings(from!, { grain, phrase, language }) : readingsOf(from!, to, { grain, phrase, language });
  const text = frame + spelled;
  const reason = senseless(phrase, { kind, feast, language });
  return {
    name: phrase,
    text,
    reference,
    expected: [{ start: frame.length, end: text.length, readings }],
    ...(reason !== undefined && { senseless: reason }),
  };
}

/** Months and days of 0 stand for the first. */
function pointOf([year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0]: readonly number[]): Date {
  return new Date(Date.UTC(year, Math.max(month, 1) - 1, Math.max(day, 1), hour, minute, second));
}

interface Phrase {
  readonly grain: Grain;
  readonly phrase: string;
  readonly language: SpecLanguage;
}

function pointReadings(point: Date, { grain, phrase, language }: Phrase): Reading[] {
  if (point.toISOString().startsWith(reference)) return [['PRESENT_REF']];
  if ((grain !== 'Hour' && grain !== 'Minute') || !language.isClockAlone(phrase)) return [[valueOf(point, grain)]];
  const halves = /[ap]\.?m\b/i.test(phrase) ? [0] : [0, 12];
  return halves.map((hours) => [new Date(point.getTime() + hours * HOUR).toISOString().slice(10, 16)]);
}

function valueOf(point: Date, grain: Grain): string {
  const iso = point.toISOString();
  const month = point.getUTCMonth();
  switch (grain) {
    case 'Year':
      return iso.slice(0, 4);
    case 'Quarter':
      return `${iso.slice(0, 4)}-Q${Math.floor(month / 3) + 1}`;
    case 'Month':
      return iso.slice(0, 7);
    case 'Week':
      return isoWeek(iso);
    case 'Day':
      return iso.slice(0, 10);
    case 'Second':
      return iso.slice(0, iso.slice(17, 19) === '00' ? 16 : 19);
    default:
      return iso.slice(0, 16);
  }
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

const seconds: Readonly<Record<Grain, number>> = {
  Second: 1, Minute: 60, Hour: 3600, Day: 86_400, Week: 604_800, Month: 2_629_800, Quarter: 7_889_400, Year: 31_557_600,
};
const letters: Readonly<Record<Grain, string>> = { Second: 'TxS', Minute: 'TxM', Hour: 'TxH', Day: 'xD', Week: 'xW', Month: 'xM', Quarter: 'xQ', Year: 'xY' };

/** An interval is a counted duration („nächsten drei Tage“), a part of the calendar, or two ends, the end exclusive. */
function readingsOf(from: Date, to: Date, { grain, phrase, language }: Phrase): Reading[] {
  const count = Math.round((to.getTime() - from.getTime()) / 1000 / seconds[grain]);
  if (language.counted.test(phrase)) return [[`P${letters[grain].replace('x', String(count))}`]];
  if (language.within.test(phrase)) return [['P2W']];
  const part = partOf(from, to, language);
  if (part !== undefined) return [[part]];
  const last = new Date(to.getTime() - 1000 * seconds[grain]);
  return [[valueOf(from, grain), valueOf(last, grain)]];
}

function partOf(from: Date, to: Date, { dayParts }: SpecLanguage): string | undefined {
  const iso = from.toISOString();
  if (from.getUTCDay() === 5 && to.getTime() - from.getTime() === 2 * DAY + 6 * HOUR) return `${isoWeek(iso)}-WE`;
  if (iso.slice(5, 10) === '06-21') return `${iso.slice(0, 4)}-SU`;
  if (iso.slice(5, 10) === '12-21') return `${to.toISOString().slice(0, 4)}-WI`;
  const hours = `${from.getUTCHours()}-${from.getUTCHours() + (to.getTime() - from.getTime()) / HOUR}`;
  return dayParts[hours] === undefined ? undefined : `${iso.slice(0, 10)}T${dayParts[hours]}`;
}

/** Kinds of the corpus that TIMEX3 has no value for, and feasts that no pack can know. */
function senseless(phrase: string, { kind, feast, language }: { kind: string; feast: string | undefined; language: SpecLanguage }): string | undefined {
  if (kind === 'datetimeIntervalHoliday') return 'feasts of several days';
  if (feast !== undefined && !language.feasts.has(feast)) return 'feasts of other calendars (Hindu, Jewish, Islamic, Orthodox): a date, but none that we know';
  return language.senseless.find(({ words }) => words.test(phrase))?.kind;
}
