/** Times of the place the article was published in, so that its day is the reader's day. */
import type { PageFacts } from './page-facts.js';

/** Time zones of countries that have one (or where nearly all papers are in one), by top-level domain, and of languages whose countries share one. */
const zoneOfDomain: Readonly<Record<string, string>> = {
  ar: 'America/Argentina/Buenos_Aires', at: 'Europe/Vienna', be: 'Europe/Brussels', bo: 'America/La_Paz', br: 'America/Sao_Paulo', ch: 'Europe/Zurich', co: 'America/Bogota', cz: 'Europe/Prague', de: 'Europe/Berlin', dk: 'Europe/Copenhagen', fi: 'Europe/Helsinki',
  fr: 'Europe/Paris', gr: 'Europe/Athens', hu: 'Europe/Budapest', ie: 'Europe/Dublin', it: 'Europe/Rome', jp: 'Asia/Tokyo', li: 'Europe/Vaduz', lu: 'Europe/Luxembourg',
  nl: 'Europe/Amsterdam', no: 'Europe/Oslo', pe: 'America/Lima', pl: 'Europe/Warsaw', se: 'Europe/Stockholm', uk: 'Europe/London', uy: 'America/Montevideo',
};
const zoneOfLanguage: Readonly<Record<string, string>> = { de: 'Europe/Berlin', it: 'Europe/Rome', pl: 'Europe/Warsaw', nl: 'Europe/Amsterdam' };

/** Whether a date has a time, given in UTC. */
export function isUtc(date: string): boolean {
  return /(?:Z|[+-]00:00)$/.test(date);
}

/** A time given in UTC as the same instant in the local time of the page's language or domain; anything else as it is. */
export function localTime(date: string, { page, url }: PageFacts): string {
  if (!isUtc(date)) return date;
  const language = page.attribute(page.find('html') ?? 0, 'lang')?.slice(0, 2).toLowerCase() ?? '';
  const domain = url !== undefined && URL.canParse(url) ? (new URL(url).hostname.split('.').at(-1) ?? '') : '';
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
