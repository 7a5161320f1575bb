/** Runs of digits in a text. */

export interface Digits {
  readonly value: number;
  readonly length: number;
  readonly end: number;
}

/** The digits from an offset on, which may be none; never past `limit`. */
export function readDigits(text: string, start: number, limit: number): Digits {
  let end = start;
  let value = 0;
  for (; end < limit && isDigit(text.charCodeAt(end)); end++) value = value * 10 + text.charCodeAt(end) - 48;
  return { value, length: end - start, end };
}

/** Whether a code unit is one of 0…9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
