/** The time expressions of an article in order of time. */
import { type Article, coveredText, type Timex } from '@depesche/article';
import type { Messages } from '../interface/messages.js';
import { dateOf } from '../interface/calendar-date.js';
import { openValue } from '../interface/open-value.js';
import { tableLines } from './fit-table.js';
import { plain } from './print.js';

/** A row for each value with the words that name it: first what has a place on the calendar, then the rest. */
export function dateTimeline(article: Article, messages: Messages, width: number): string[] {
  const { timexes } = article.annotations;
  const { text } = messages;
  if (timexes === undefined) return [text.notLookedFor];
  if (timexes.length === 0) return [text.noDates];
  const byValue = new Map<string, Timex[]>();
  for (const timex of timexes) byValue.set(timex.value, [...(byValue.get(timex.value) ?? []), timex]);
  const entries = [...byValue].map(([value, same]) => {
    const date = dateOf(same[0]!, messages);
    const words = [...new Set(same.map((timex) => `„${plain(coveredText(article, timex), 40)}“`))].join(', ');
    return { key: date === undefined ? `1 ${value}` : `0 ${date.key}`, row: [date === undefined ? '○' : '●', date?.label ?? openValue(value, messages), value, words] };
  });
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return tableLines(entries.map(({ row }) => row), width);
}
