/** The lines of a piece as the text of a block, with the place of every character in the input. */
import { type NormalizedText, normalizeText, type SourceRun } from '@depesche/article';
import type { Line } from './source-line.js';
import { coordinators } from '../words.js';
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
    const joined = new JoinedText();
    let before = '';
    lines.forEach((line, i) => {
      const next = normalizeText(this.input.slice(line.start, line.end), { offset: line.start });
      const previous = lines[i - 1];
      if (previous !== undefined) {
        const joint = verse ? undefined : this.joint(previous, before, next.text);
        if (joint === 'divided') joined.shorten();
        else if (joint === undefined) joined.append(verse ? '\n' : ' ', [[0, this.breakAfter(previous), 1]]);
      }
      joined.append(next.text, next.runs);
      before = next.text;
    });
    return joined.result();
  }

  /** `divided`: the hyphen was put there to divide a word; `together`: nothing stands between the lines. */
  private joint(line: Line, before: string, after: string): 'divided' | 'together' | undefined {
    if (this.input.charCodeAt(line.end) === SOFT_HYPHEN) return 'together';
    if (wideEnd.test(before) && wideStart.test(after)) return 'together';
    const word = before.endsWith('-') ? before.slice(-41, -1).split(/[^\p{L}]/u).at(-1)! : '';
    if (word === '') return undefined;
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

/** Text that grows at its end; pieces are joined only once, so that this stays linear. */
class JoinedText {
  private readonly pieces: string[] = [];
  private readonly runs: MutableRun[] = [];
  private length = 0;

  /** Text offsets of the runs count from the start of `text`. */
  append(text: string, runs: readonly SourceRun[]): void {
    for (const [from, source, length] of runs) {
      const last = this.runs.at(-1);
      const at = this.length + from;
      if (last !== undefined && last[0] + last[2] === at && last[1] + last[2] === source) last[2] += length;
      else this.runs.push([at, source, length]);
    }
    this.pieces.push(text);
    this.length += text.length;
  }

  /** Takes the last character away. */
  shorten(): void {
    this.pieces.push((this.pieces.pop() ?? '').slice(0, -1));
    this.length--;
    const last = this.runs.at(-1)!;
    last[2]--;
    if (last[2] === 0) this.runs.pop();
  }

  result(): NormalizedText {
    return { text: this.pieces.join(''), runs: this.runs };
  }
}
