/** Datelines that stand in the line of the first sentence: „BERLIN (dpa) - Die …“. */
import { isAgency } from '../credits/author-names.js';
import { placeParticles } from '../words.js';
import { type DateFacts, LONGEST_DATE_LINE, readDateLine } from '../credits/date-line.js';
import { printedDates } from '../credits/printed-dates.js';
import { isAllCapitals } from './text-form.js';

/** A dateline at the start of a paragraph. */
export interface RunInDateline {
  /** Length of the dateline itself. */
  readonly length: number;
  /** Where the first sentence starts. */
  readonly textStart: number;
  readonly dates?: DateFacts;
}

/** Longer starts of a paragraph are no dateline. */
const LONGEST_DATELINE = 80;

/**
 * The dateline at the start of a line: a place, and at least one of an agency in brackets, a date, or capitals
 * throughout, up to a dash (after capitals also a full stop or colon). Undefined when there is none.
 */
export function runInDateline(text: string): RunInDateline | undefined {
  const start = text.slice(0, LONGEST_DATELINE + 4);
  for (const separator of start.matchAll(/\s(?:[-–—]{1,2}|\+\+)\s|(?<=\))\s|[.:]\s/g)) {
    const head = text.slice(0, separator.index);
    const textStart = separator.index + separator[0].length;
    if (head.length > LONGEST_DATELINE || textStart >= text.length) return undefined;
    const dates = readHead(head, /[-–—+]/.test(separator[0]));
    if (dates !== undefined) return { length: head.length, textStart, ...(Object.keys(dates).length > 0 && { dates }) };
  }
  return undefined;
}

/** „Brüssel, 3. Dezember 2024“ alone on a line; undefined when it is something else. */
export function readPlaceAndDate(text: string): DateFacts | undefined {
  if (text.length > LONGEST_DATE_LINE) return undefined;
  const comma = text.indexOf(',');
  if (comma < 0 || !isPlace(text.slice(0, comma))) return undefined;
  return readDateLine(text.slice(comma + 1).trim());
}

function readHead(head: string, hasDash: boolean): DateFacts | undefined {
  const bracket = /^([^()]{2,60}?)\s?\(([^()]{2,30})\)$/u.exec(head);
  const place = (bracket?.[1] ?? head).trim();
  if (bracket !== null) {
    if (!bracket[2]!.split(/[/,]\s?/).every(isAgency)) return undefined;
    return isPlace(place) ? {} : placeAndDate(place);
  }
  if (hasDash && printedDates(place).length > 0) return placeAndDate(place);
  return isPlace(place) && isAllCapitals(place) && place.length > 3 ? {} : undefined;
}

/** “LONDON, Dec 3” has no year and says nothing; „Brüssel, 3. Dezember 2024“ does. */
function placeAndDate(text: string): DateFacts | undefined {
  const comma = text.indexOf(',');
  if (comma < 0 || !isPlace(text.slice(0, comma))) return undefined;
  const rest = text.slice(comma + 1).trim();
  const facts = readDateLine(rest);
  if (facts !== undefined) return facts;
  return /^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}|\d{1,2}\.\s?\d{1,2}\.)$/u.test(rest) || isPlace(rest) ? {} : undefined;
}

/** One to four capitalised words, also several places with a slash. */
function isPlace(text: string): boolean {
  const words = text.trim().split(/[\s/]+/);
  if (words.length > 5) return false;
  return /^\p{Lu}/u.test(text) && words.every((word) => placeParticles.has(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word));
}
