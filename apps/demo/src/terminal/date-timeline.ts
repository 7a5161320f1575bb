/** The time expressions of an article in order of time. */
import { type Article, coveredText, type Timex } from '@depesche/article';
import { columns, plain } from './print.js';

/** A row for each value with the words that name it: first what has a place on the calendar, then the rest. */
export function dateTimeline(article: Article): string[] {
  const { timexes } = article.annotations;
  if (timexes === undefined) return ['No tagger ran.'];
  const byValue = new Map<string, Timex[]>();
  for (const timex of timexes) byValue.set(timex.value, [...(byValue.get(timex.value) ?? []), timex]);
  const rows = [...byValue].sort(([a], [b]) => order(a).localeCompare(order(b), 'en')).map(([value, same]) => row(article, value, same));
  return columns(rows);
}

function row(article: Article, value: string, same: readonly Timex[]): string[] {
  const words = [...new Set(same.map((timex) => `„${plain(coveredText(article, timex), 40)}“`))];
  return [isOnCalendar(value) ? '●' : '○', value, same[0]!.type.toLowerCase(), words.join(', ')];
}

function order(value: string): string {
  return `${isOnCalendar(value) ? 0 : 1} ${value}`;
}

/** A value that names its year. */
function isOnCalendar(value: string): boolean {
  return /^\d{3}/.test(value);
}
