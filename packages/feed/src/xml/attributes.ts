/** Attributes of a start tag, read where they stand. */

/** Value of the attribute `name` (lower case, with its prefix) between two offsets, as it stands; undefined when it is not there. */
export function readAttribute(source: string, name: string, from: number, to: number): string | undefined {
  // Most attributes that are asked for are not there, and a look at the whole tag is quick.
  if (!source.slice(from, to).toLowerCase().includes(name)) return undefined;
  for (const [written, value] of readAttributes(source, from, to)) if (written.length === name.length && written.toLowerCase() === name) return value;
  return undefined;
}

/** All attributes between two offsets: name and value as they stand; without quotation marks a value ends at a blank. */
export function* readAttributes(source: string, from: number, to: number): Generator<readonly [name: string, value: string], void, undefined> {
  let at = from;
  while (at < to) {
    if (isBlank(source.charCodeAt(at))) {
      at++;
      continue;
    }
    const nameFrom = at++;
    while (at < to && !isNameEnd(source.charCodeAt(at))) at++;
    const name = source.slice(nameFrom, at);
    while (at < to && source.charCodeAt(at) <= 0x20) at++;
    if (source.charCodeAt(at) !== EQUALS) continue;
    at++;
    while (at < to && source.charCodeAt(at) <= 0x20) at++;
    const end = valueEnd(source, at, to);
    const isQuoted = isQuote(source.charCodeAt(at));
    yield [name, source.slice(isQuoted ? at + 1 : at, end)];
    at = isQuoted ? end + 1 : end;
  }
}

/** Offset after the `>` of a start tag whose attributes start at `from`; -1 when the source ends before. */
export function findTagEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === GREATER) return at + 1;
    // A quotation mark counts only after a `=`, so that a stray one does not swallow the rest of the feed.
    if (isQuote(code) && isAfterEquals(source, at, from)) {
      const end = source.indexOf(source.charAt(at), at + 1);
      // No value holds a `<`: the closing mark was forgotten.
      if (end >= 0 && !source.slice(at, end).includes('<')) at = end;
    }
  }
  return -1;
}

const EQUALS = 0x3d;
const GREATER = 0x3e;
const SLASH = 0x2f;

function valueEnd(source: string, from: number, to: number): number {
  if (isQuote(source.charCodeAt(from))) {
    const end = source.indexOf(source.charAt(from), from + 1);
    return end < 0 || end >= to ? to - 1 : end;
  }
  let end = from;
  while (end < to && source.charCodeAt(end) > 0x20 && source.charCodeAt(end) !== GREATER) end++;
  return end;
}

function isAfterEquals(source: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && source.charCodeAt(before) <= 0x20) before--;
  return source.charCodeAt(before) === EQUALS;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === SLASH || code === GREATER;
}

function isNameEnd(code: number): boolean {
  return code === EQUALS || isBlank(code);
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27;
}
