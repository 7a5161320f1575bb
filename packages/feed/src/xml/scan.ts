/** Looking at markup where it stands. */

/** Whether a character can start the name of an element. */
export function isNameStart(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || code === 0x5f || code >= 0x80;
}

/** Offset after the name that starts at `from`. */
export function findNameEnd(source: string, from: number): number {
  let end = from;
  while (end < source.length && !isNameEnd(source.charCodeAt(end))) end++;
  return end;
}

function isNameEnd(code: number): boolean {
  return code <= 0x20 || code === 0x2f || code === 0x3e || code === 0x3c;
}

/** Whether a name stands at an offset, as a whole and in any case. */
export function isNameAt(source: string, name: string, at: number): boolean {
  const end = at + name.length;
  if (end < source.length && !isNameEnd(source.charCodeAt(end))) return false;
  if ((source.charCodeAt(at) | 0x20) !== (name.charCodeAt(0) | 0x20)) return false;
  return source.startsWith(name, at) || sameName(source.slice(at, end), name);
}

/** Whether two names are the same in any case. */
export function sameName(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

/** Offset after a sign, or the end of the source when it does not come. */
export function after(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from);
  return found < 0 ? source.length : found + sign.length;
}
