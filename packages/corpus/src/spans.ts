/** Spans written in the text itself, so that a test shows what it expects. */
import { compareSpans, type Span } from '@depesche/article';

export interface NamedSpan extends Span {
  readonly name: string;
}

/** A text and the spans that were written in it. */
export interface SpannedText {
  readonly text: string;
  /** All spans in layer order: by start, the longer one first. */
  readonly spans: readonly NamedSpan[];
  /** The spans of one name, without the name; empty when there is none. */
  readonly of: (name: string) => Span[];
  /** The one span of that name; throws when there is none or more than one. */
  readonly only: (name: string) => Span;
}

/**
 * Reads `[qtext]` as the span `q` over „text“; names of several letters end with a bar: `[speaker|Mark Rutte]`.
 * Spans nest; brackets and backslashes of the text itself are written `\[`, `\]` and `\\`.
 *
 * @throws Error when a bracket has no partner or a span no name
 */
export function spans(notation: string): SpannedText {
  const { text, found } = readNotation(notation);
  const ordered = found.sort(compareSpans);
  const of = (name: string): Span[] =>
    ordered.filter((span) => span.name === name).map(({ start, end }) => ({ start, end }));
  return {
    text,
    spans: ordered,
    of,
    only(name) {
      const [span, ...more] = of(name);
      if (span === undefined || more.length > 0) {
        throw new Error(`"${notation}" has ${span === undefined ? 'no' : 'more than one'} span "${name}".`);
      }
      return span;
    },
  };
}

/**
 * The inverse of `spans` for spans that nest: `showSpans('Ja, gern', [{ name: 'w', start: 0, end: 2 }])` is `[wJa], gern`.
 * Lets a test compare a whole layer with one readable string.
 */
export function showSpans(text: string, layer: readonly NamedSpan[]): string {
  const open: NamedSpan[] = [];
  let shown = '';
  let position = 0;
  const writeTo = (offset: number): void => {
    shown += text.slice(position, offset).replace(/[[\]\\]/g, '\\$&');
    position = offset;
  };
  const closeUntil = (offset: number): void => {
    for (let span = open.at(-1); span !== undefined && span.end <= offset; span = open.at(-1)) {
      writeTo(span.end);
      shown += ']';
      open.pop();
    }
  };
  for (const span of [...layer].sort(compareSpans)) {
    closeUntil(span.start);
    const outer = open.at(-1);
    if (outer !== undefined && span.end > outer.end) throw new Error(`Span "${span.name}" crosses "${outer.name}"; show them one by one.`);
    writeTo(span.start);
    shown += `[${span.name}${span.name.length > 1 ? '|' : ''}`;
    open.push(span);
  }
  closeUntil(text.length);
  writeTo(text.length);
  return shown;
}

function readNotation(notation: string): { text: string; found: NamedSpan[] } {
  const found: NamedSpan[] = [];
  const open: { name: string; start: number }[] = [];
  let text = '';
  for (let i = 0; i < notation.length; i++) {
    const character = notation[i]!;
    if (character === '\\') {
      i++;
      text += notation[i] ?? '';
    } else if (character === '[') {
      const name = readName(notation, i + 1);
      open.push({ name: name.endsWith('|') ? name.slice(0, -1) : name, start: text.length });
      i += name.length;
    } else if (character === ']') {
      const span = open.pop();
      if (span === undefined) throw new Error(`"${notation}" closes a span at ${i} that was never opened; write \\] for a bracket.`);
      found.push({ ...span, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error(`"${notation}" does not close the span "${open.at(-1)!.name}".`);
  return { text, found };
}

/** The name that starts at `from`, with the bar that ends a long one. */
function readName(notation: string, from: number): string {
  const name = /^(?:[A-Za-z]\w*\||[A-Za-z])/.exec(notation.slice(from, from + 40))?.[0];
  if (name === undefined) throw new Error(`"${notation}" has a span without a name at ${from}; write [x…], or \\[ for a bracket.`);
  return name;
}
