/** JSON in pieces, so that writing an article of many MB takes little memory beside the article. */

/** Strings are written in parts of so many code units, and short values gathered to pieces of about that size. */
const PIECE = 1 << 16;

/** The same as `JSON.stringify(value, undefined, indent)` in pieces; for values that are JSON already, as articles are. */
export function* jsonPieces(value: unknown, indent: 0 | 2): Generator<string> {
  let piece = '';
  for (const part of parts(value, indent === 0 ? '' : '\n', ' '.repeat(indent))) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** `lineBreak` is the line break with the indentation of the value, `''` when all goes on one line. */
function* parts(value: unknown, lineBreak: string, indent: string): Generator<string> {
  if (typeof value === 'string') yield* stringParts(value);
  else if (typeof value !== 'object' || value === null) yield JSON.stringify(value);
  else if (isSmall(value)) yield JSON.stringify(value, undefined, indent).replaceAll('\n', lineBreak);
  else yield* Array.isArray(value) ? arrayParts(value, lineBreak, indent) : objectParts(value, lineBreak, indent);
}

/** Most objects of an article are a span with a few words; those are quicker written at once. */
function isSmall(value: object): boolean {
  const fields = Object.values(value);
  return fields.length <= 8 && fields.every((field) => typeof field !== 'object' && !(typeof field === 'string' && field.length > 100));
}

function* arrayParts(values: readonly unknown[], lineBreak: string, indent: string): Generator<string> {
  const inner = lineBreak + indent;
  let before = `[${inner}`;
  for (const value of values) {
    yield before;
    yield* parts(value, inner, indent);
    before = `,${inner}`;
  }
  yield `${lineBreak}]`;
}

function* objectParts(value: object, lineBreak: string, indent: string): Generator<string> {
  const inner = lineBreak + indent;
  const colon = indent === '' ? ':' : ': ';
  let before = `{${inner}`;
  for (const [key, field] of Object.entries(value) as [string, unknown][]) {
    yield `${before}${JSON.stringify(key)}${colon}`;
    yield* parts(field, inner, indent);
    before = `,${inner}`;
  }
  yield `${lineBreak}}`;
}

function* stringParts(text: string): Generator<string> {
  yield '"';
  for (let start = 0; start < text.length; ) {
    const end = start + PIECE >= text.length ? text.length : start + PIECE - (isHighSurrogate(text, start + PIECE - 1) ? 1 : 0);
    yield JSON.stringify(text.slice(start, end)).slice(1, -1);
    start = end;
  }
  yield '"';
}

/** A pair that is cut would be written as two escapes. */
function isHighSurrogate(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800;
}
