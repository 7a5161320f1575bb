/** Dates of the metadata as a reader expects them. */

/** An ISO 8601 date, with or without time, written out in a language, in the time zone it is given in; other strings as they are. */
export function formatDate(value: string, language: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?:[:.\dZ+-]{0,20})?)?$/.exec(value) ?? [];
  // Read as UTC and shown as UTC: the clock time stays the one printed.
  const instant = new Date(`${date}T${time ?? '00:00'}Z`);
  if (date === undefined || Number.isNaN(instant.getTime())) return value;
  return dateFormat(language, time !== undefined).format(instant);
}

function dateFormat(language: string, withTime: boolean): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC', ...(withTime && { timeStyle: 'short' }) };
  try {
    return new Intl.DateTimeFormat(language === 'und' ? 'en-GB' : language, options);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options); // the language is no tag
  }
}
