/** Dates as RSS wants them. */
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO 8601 date and time with offset as RFC 822 has it, with four digits of the year and the same offset; undefined for anything else. */
export function rfc822Date(iso: string): string | undefined {
  const [, year, month, day, time, seconds = ':00', offset] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined || time === undefined || offset === undefined) return undefined;
  const weekday = days[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]!;
  return `${weekday}, ${day} ${months[Number(month) - 1]!} ${year} ${time}${seconds} ${offset === 'Z' ? 'GMT' : offset.replace(':', '')}`;
}
