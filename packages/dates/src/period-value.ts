/** Values of durations and of what recurs. */
import type { DateFields, DateUnit } from '@depesche/language';
import { padded, timeText } from './value-text.js';

/** `P3D`, `PT30M`, `PXY`: so many units; `X` when the words leave the number open. */
export function amountValue({ amount = 1, unit = 'D', smaller }: DateFields): string {
  if (smaller !== undefined) return joined(amountValue({ amount, unit }), amountValue(smaller));
  if (amount === 0.5 && unit in halves) return halves[unit]!;
  const number = amount === null ? 'X' : String(Math.round(amount * 100) / 100);
  if (unit.startsWith('T')) return `PT${number}${unit.slice(1)}`;
  if (unit === 'Q' && amount !== null) return `P${Math.round(amount * 3)}M`;
  return `P${number}${unit}`;
}

/** `P2Y` and `P3M` as `P2Y3M`; the `T` stands once, before the first unit of time. */
function joined(value: string, smaller: string): string {
  return value + smaller.slice(value.includes('T') ? 2 : 1);
}

/** Half a unit in whole smaller ones. */
const halves: Partial<Record<DateUnit, string>> = { Y: 'P6M', D: 'PT12H', TH: 'PT30M', TM: 'PT30S', DE: 'P5Y', CE: 'P50Y' };

/** What recurs: a calendar part with the rest left open (`XXXX-WXX-1`), or the time from one to the next (`P1D`). */
export function setValue(fields: DateFields): string {
  const { day, month, weekday, season, unit, ordinal } = fields;
  if (day !== undefined && month !== undefined) return `XXXX-${padded(month, 2)}-${padded(day, 2)}${timeText(fields)}`;
  if (month !== undefined) return `XXXX-${padded(month, 2)}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${timeText(fields)}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (unit === 'WE') return 'XXXX-WXX-WE';
  if (unit === undefined) return `XXXX-XX-XX${timeText(fields)}`;
  return amountValue({ unit, amount: fields.amount === undefined ? (ordinal ?? 1) : fields.amount });
}
