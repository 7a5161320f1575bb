/** TIMEX3 values without a place in the calendar in words: lengths of time, now, and days of which only a part is known. */
import { dayWords, seasons, timeWords, weekdayWords } from './calendar-words.js';
import type { Messages } from './messages.js';

/** A value in words; „unbestimmt“ for what there are none for. */
export function openValue(value: string, messages: Messages): string {
  const { language, text } = messages;
  if (value === 'PRESENT_REF') return text.now;
  if (value === 'PAST_REF') return text.past;
  if (value === 'FUTURE_REF') return text.future;
  const [, time, amount, letter = ''] = /^P(T?)(\d{1,9}(?:\.\d{1,9})?)([A-Z])$/.exec(value) ?? [];
  const unit = (time === 'T' ? hours : units)[letter];
  if (amount !== undefined && unit !== undefined) return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount));
  return openDayWords(value, messages) ?? text.vague;
}

/** Whether a day is meant that only the date of publication could tell. */
export function needsPublicationDate(value: string): boolean {
  return /^XX/.test(value);
}

/** `XXXX-12-03`, `XXXX-WXX-2TEV`, `2024-XX`: what of it is known. */
function openDayWords(value: string, { language, text, phrase }: Messages): string | undefined {
  const [date = '', time] = value.split('T', 2);
  const [year = '', part = '', day = ''] = date.split('-');
  const at = { ...known('year', year), ...known('month', part), ...known('day', day) };
  const season = seasons[part];
  const number = /^[QH]\d$/.test(part) ? part.slice(1) : undefined;
  const words = [
    part === 'WXX' && /^[1-7]$/.test(day) ? weekdayWords(Number(day), language) : undefined,
    day === 'WE' ? text.weekend : undefined,
    season === undefined ? undefined : text[season.name],
    number === undefined ? undefined : part.startsWith('Q') ? phrase.openQuarter(number) : phrase.openHalf(number),
    Object.keys(at).length === 0 ? undefined : dayWords(at, language),
    time === undefined || time.includes('X') ? undefined : timeWords(time, language),
  ].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words.join(', ');
}

function known(name: 'year' | 'month' | 'day', digits: string): { readonly year?: number; readonly month?: number; readonly day?: number } {
  return /^\d{2}(?:\d{2})?$/.test(digits) ? { [name]: Number(digits) } : {};
}

const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
const hours: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
