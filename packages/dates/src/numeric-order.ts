/** The order of day and month in dates written in digits. */
import type { DateNumbers, NumericOrder } from '@depesche/language';

/** That of the region in an article's language tag (BCP 47): `12/3/2024` is in March in `en-GB`, in December in `en-US`. */
export function numericOrder({ order, otherOrderIn = [] }: DateNumbers, language: string | undefined): NumericOrder {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(language ?? '')?.[1]?.toUpperCase();
  if (region === undefined || !otherOrderIn.includes(region)) return order;
  return order === 'day-month' ? 'month-day' : 'day-month';
}
