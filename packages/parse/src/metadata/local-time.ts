/** Times of the place the article was published in, so that its day is the reader's day. */
import { parsedUrl } from '@depesche/article';
import type { PageFacts } from './page-facts.js';
import { zoneOfDomain, zoneOfLanguage } from './zones.js';

/** Whether a date has a time, given in UTC. */
export function isUtc(date: string): boolean {
  return /(?:Z|[+-]00:00)$/.test(date);
}

/** A time given in UTC as the same instant in the local time of the page's language or domain; anything else as it is. */
export function localTime(date: string, { page, url }: PageFacts): string {
  if (!isUtc(date)) return date;
  const language = page.attribute(page.find('html') ?? 0, 'lang')?.slice(0, 2).toLowerCase() ?? '';
  const domain = parsedUrl(url)?.hostname.split('.').at(-1) ?? '';
  const zone = zoneOfDomain[domain] ?? zoneOfLanguage[language];
  return zone === undefined ? date : inZone(new Date(date), zone);
}

/** Made once for a zone, since making one takes longer than reading a small page. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    const two = '2-digit';
    clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: two, day: two, hour: two, minute: two, second: two, timeZoneName: 'longOffset' });
    clocks.set(timeZone, clock);
  }
  return clock;
}

function inZone(instant: Date, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '');
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset === '' ? 'Z' : offset}`;
}
