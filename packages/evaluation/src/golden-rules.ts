/** The cases of `pragmatic_segmenter`, read from its specification in Ruby. */
import { readText } from '@depesche/corpus/readers';

/** A text, and the sentences that a segmenter should give. */
export interface GoldenRule {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** The cases of one language's specification. */
export function readGoldenRules(path: string): GoldenRule[] {
  const cases = readText(path).split(/^\s*it (?=['"])/m).slice(1);
  return cases.map((source) => {
    const [given = '', expected = ''] = source.split('expect(ps.segment).to eq(');
    const [name = ''] = stringsOf(given);
    return { name, text: textOf(given), sentences: stringsOf(expected.slice(0, endOfLiteral(expected))) };
  });
}

/** The text stands in the call or, where it is long, in a variable before it. */
function textOf(given: string): string {
  const heredoc = /<<-EOF\n([^]*?)\n\s*EOF/.exec(given)?.[1];
  if (heredoc !== undefined) return heredoc;
  const [text = ''] = stringsOf(given.slice(given.search(/text(?::| =) ?["']/)));
  return text;
}

/** Offset behind the list of strings that ends with `])`. */
function endOfLiteral(code: string): number {
  let offset = 0;
  for (const { 0: literal, index } of code.matchAll(rubyString)) {
    if (code.slice(offset, index).includes('])')) break;
    offset = index + literal.length;
  }
  return offset;
}

const rubyString = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs;

function stringsOf(code: string): string[] {
  return [...code.matchAll(rubyString)].map(([literal]) => unquoted(literal));
}

function unquoted(literal: string): string {
  const inside = literal.slice(1, -1);
  if (literal.startsWith("'")) return inside.replace(/\\([\\'])/g, '$1');
  return inside.replace(/\\(u[0-9a-f]{4}|.)/gis, (_, escape: string) => escapes[escape] ?? (/^u.{4}/i.test(escape) ? String.fromCharCode(Number.parseInt(escape.slice(1), 16)) : escape));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
