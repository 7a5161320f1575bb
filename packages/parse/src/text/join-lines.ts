/** The lines of a piece as the text of a block, with the place of every character in the input. */
import { type NormalizedText, normalizeText, type SourceRun } from '@depesche/article';
import type { Line } from './source-line.js';
import { coordinators } from './furniture-words.js';
import { startsLowerCase } from './text-form.js';

type MutableRun = [text: number, source: number, length: number];

const SOFT_HYPHEN = 0xad;
const wideEnd = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]$/;
const wideStart = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Joins lines of one input; it looks the whole input through once, when the first hyphen at a line's end is met. */
export class LineJoiner {
  private compounds: Set<string> | undefined;

  constructor(private readonly input: string) {}

  /** Lines flow into each other unless `verse` keeps the breaks; words divided at a line's end are put together. */
  join(lines: readonly Line[], verse = false): NormalizedText {
    const runs: MutableRun[] = [];
    let text = '';
    lines.forEach((line, i) => {
      const next = normalizeText(this.input.slice(line.start, line.end), { offset: line.start });
      const previous = lines[i - 1];
      const joint = previous === undefined || verse ? undefined : this.joint(previous, text, next.text);
      if (joint === 'divided') {
        text = text.slice(0, -1);
        shorten(runs);
      } else if (previous !== undefined && joint !== 'together') {
        append(runs, [text.length, this.breakAfter(previous), 1]);
        text += verse ? '\n' : ' ';
      }
      for (const [from, source, length] of next.runs) append(runs, [text.length + from, source, length]);
      text += next.text;
    });
    return { text, runs };
  }

  /** `divided`: the hyphen was put there to divide a word; `together`: nothing stands between the lines. */
  private joint(line: Line, before: string, after: string): 'divided' | 'together' | undefined {
    if (this.input.charCodeAt(line.end) === SOFT_HYPHEN) return 'together';
    if (wideEnd.test(before) && wideStart.test(after)) return 'together';
    const word = /(\p{L}{1,40})-$/u.exec(before.slice(-42))?.[1];
    if (word === undefined) return undefined;
    const rest = /^[\p{L}\p{N}]{1,40}/u.exec(after)?.[0];
    if (rest === undefined) return undefined;
    if (!startsLowerCase(after)) return 'together';
    if (coordinators.has(rest)) return undefined;
    this.compounds ??= hyphenatedWords(this.input);
    return this.compounds.has(`${word}-${rest}`) ? 'together' : 'divided';
  }

  private breakAfter(line: Line): number {
    let offset = line.end;
    while (!/[\s\u0085]/.test(this.input[offset] ?? ' ')) offset++;
    return offset;
  }
}

/** The words of a text that have a hyphen before a small letter, so that one at a line's end may be meant. */
function hyphenatedWords(input: string): Set<string> {
  return new Set(input.match(/(?<!\p{L})\p{L}{1,40}-\p{Ll}\p{L}{0,39}/gu));
}

function append(runs: MutableRun[], run: SourceRun): void {
  const last = runs.at(-1);
  if (last !== undefined && last[0] + last[2] === run[0] && last[1] + last[2] === run[1]) last[2] += run[2];
  else runs.push([...run]);
}

/** Takes the last character away. */
function shorten(runs: MutableRun[]): void {
  const last = runs.at(-1);
  if (last === undefined) return;
  last[2]--;
  if (last[2] === 0) runs.pop();
}
