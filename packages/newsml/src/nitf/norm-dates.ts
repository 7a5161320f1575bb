/** Dates as NITF writes them: ISO 8601 without dashes and colons (`20241203T101500+0100`). */

const norm = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** As ISO 8601 with dashes; undefined for what is no whole date. A time without an offset is left out when `wantsOffset`. */
export function normToValue(text: string, { wantsOffset = false }: { readonly wantsOffset?: boolean } = {}): string | undefined {
  const [, year, month, day, hour, minute, second, zone] = norm.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return undefined;
  if (hour === undefined || minute === undefined || (wantsOffset && zone === undefined)) return date;
  const offset = zone === undefined || zone === 'Z' || zone.includes(':') ? (zone ?? '') : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}

/** A whole date, with or without a time, without dashes and colons; undefined for everything else. */
export function valueToNorm(value: string): string | undefined {
  const [, year, month, day, hour, minute, second = '00', zone = ''] = norm.exec(value) ?? [];
  if (year === undefined || !value.includes('-')) return undefined;
  return `${year}${month}${day}${hour === undefined ? '' : `T${hour}${minute}${second}${zone.replace(':', '')}`}`;
}
