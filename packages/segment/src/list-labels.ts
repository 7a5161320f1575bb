/** Labels of the items of a list that runs on in one line: “1. First 2. Second”, “a) first b) second”. */
import type { Token } from '@depesche/article';

export interface ListLabel {
  /** The number, or the place of the letter in the alphabet. */
  readonly value: number;
  /** What stands behind it, and whether it is a letter: labels of one list have one form. */
  readonly form: string;
  /** Index of the first token behind it. */
  readonly next: number;
}

/** Tokens from `from` up to `to` of a block. */
interface Tokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** Numbers of items have no more digits. */
const LONGEST = 3;
const bullets = '•‣⁃';

/** The label that starts at token `i`, with a bullet before it where there is one; undefined when there is none. */
export function listLabelAt({ text, tokens, from, to }: Tokens, i: number): ListLabel | undefined {
  const first = i < to && bullets.includes(text[tokens[i]!.start]!) ? i + 1 : i;
  if (first >= to) return undefined;
  const label = tokens[first]!;
  if (label.end - label.start > LONGEST + 1 || label.type === 'punctuation') return undefined;
  if (first === i && i > from && tokens[i - 1]!.end === label.start) return undefined;
  const written = text.slice(label.start, label.end);
  const name = written.endsWith('.') ? written.slice(0, -1) : written;
  const value = valueOf(name);
  if (value === undefined) return undefined;
  let form = written.slice(name.length);
  let next = first + 1;
  while (next < to && form.length < 2 && tokens[next]!.start === tokens[next - 1]!.end && '.)'.includes(text[tokens[next]!.start]!)) form += text[tokens[next++]!.start]!;
  if (form === '' || (next < to && tokens[next]!.start === tokens[next - 1]!.end)) return undefined;
  return { value, form: `${name < 'A' ? '1' : 'a'}${form}`, next };
}

function valueOf(name: string): number | undefined {
  if (/^\d{1,3}$/.test(name)) return Number(name);
  return /^[a-z]$/.test(name) ? name.charCodeAt(0) - 0x60 : undefined;
}

/** Whether the second label continues the list of the first. */
export function continuesList(label: ListLabel, next: ListLabel): boolean {
  return next.value === label.value + 1 && next.form === label.form;
}
