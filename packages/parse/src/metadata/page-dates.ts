/** Dates in the text of a page, read as its readers read them. */
import type { CalendarDateOptions } from '../credits/calendar-dates.js';
import { type PrintedDate, printedDates } from '../credits/printed-dates.js';
import type { PageTree } from '../html/page/page-tree.js';

type PageDate = PrintedDate & { readonly date: string };

/** Pages are not older than the web; what looks older is a number. */
const earliest = '1990';

/** The dates a text of a page prints; none that is ambiguous. */
export function pageDates(text: string, order: CalendarDateOptions['order'] = 'day-first'): PageDate[] {
  return printedDates(text, { order }).filter((printed): printed is PageDate => printed.date !== undefined && printed.date >= earliest);
}

/** Whether 12/03/2024 is the third of December: so in American English. */
export function dateOrder(page: PageTree): 'day-first' | 'month-first' {
  const language = page.attribute(page.find('html') ?? 0, 'lang')?.toLowerCase() ?? '';
  return language === 'en' || language.startsWith('en-us') || language.startsWith('en_us') ? 'month-first' : 'day-first';
}
