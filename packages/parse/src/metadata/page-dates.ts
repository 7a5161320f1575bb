/** Dates in the text of a page, read as its readers read them. */
import { calendarDates, type CalendarDateOptions } from '../credits/calendar-dates.js';
import type { PageTree } from '../html/page/page-tree.js';

export interface PageDate {
  /** ISO 8601 date. */
  readonly date: string;
  /** Where in the text it starts. */
  readonly start: number;
}

/** Pages are not older than the web; what looks older is a number. */
const earliest = '1990';

/** The dates a text of a page prints; none that is ambiguous. */
export function pageDates(text: string, order: CalendarDateOptions['order'] = 'day-first'): PageDate[] {
  const dates: PageDate[] = [];
  for (const { date, start } of calendarDates(text, { order })) if (date !== undefined && date >= earliest) dates.push({ date, start });
  return dates;
}

/** Whether 12/03/2024 is the third of December: so in American English. */
export function dateOrder(page: PageTree): 'day-first' | 'month-first' {
  const language = page.attribute(page.find('html') ?? 0, 'lang')?.toLowerCase() ?? '';
  return language === 'en' || language.startsWith('en-us') || language.startsWith('en_us') ? 'month-first' : 'day-first';
}
