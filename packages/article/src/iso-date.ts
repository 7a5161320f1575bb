/** Dates as metadata holds them. */

const shape = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Whether a value is an ISO 8601 calendar date (`2024-12-03`), or date and time with an offset (`2024-12-03T10:15:00+01:00`), that exists. */
export function isIsoDate(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const day = shape.exec(value)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(value))) return false;
  // The 30th of February is rolled over into March, so the day must come back as it went in.
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * A date of metadata for formats that demand a time: a bare date as midnight UTC, seconds added where they are missing; undefined for what is no date.
 * `fromDateTime` is the way back.
 */
export function toDateTime(value: string | undefined): string | undefined {
  if (value === undefined || !isIsoDate(value)) return undefined;
  if (!value.includes('T')) return `${value}T00:00:00Z`;
  return value.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, '$1:00');
}

/** A date of such a format as metadata hold it: midnight UTC as a bare date; undefined for what is no date. */
export function fromDateTime(value: unknown): string | undefined {
  const bare = typeof value === 'string' ? value.trim().replace(/T00:00:00(?:\.0+)?Z$/, '') : '';
  return isIsoDate(bare) ? bare : undefined;
}
