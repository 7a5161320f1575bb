/** Builds the text of a block from pieces of the page: white space collapsed, references replaced, with marks and source runs. */
import { compareSpans, type SourceRun, type TextDraft } from '@depesche/article';
import { readCharacterReference } from '@depesche/jsonld';
import { isGap, isLetterLike, isVisible } from './characters.js';

type Run = [text: number, source: number, length: number];
type OpenMark = { readonly type: 'emphasis' | 'strong' | 'code' } | { readonly type: 'link'; readonly url: string };

/** Collects one block's text. */
export class InlineText {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new InlineText('');

  private text = '';
  private readonly runs: Run[] = [];
  private readonly marks: (OpenMark & { start: number; end: number })[] = [];
  private gap: ' ' | '\n' | '' = '';
  private gapAt = 0;

  constructor(
    private readonly source: string,
    private readonly preformatted: boolean = false,
  ) {}

  /** Length so far: where a mark that opens now starts (a pending blank is not yet counted). */
  get length(): number {
    return this.text.length;
  }

  /** Appends the source from `from` to `to`. */
  append(from: number, to: number): void {
    const { source } = this;
    let start = from;
    for (let i = from; i < to; i++) {
      const code = source.charCodeAt(i);
      if (code > 0x26 && code < 0x7f) continue;
      // A single blank between two words is copied with them, not word by word.
      if (code === 0x20 && i > start && i + 1 < to && isLetterLike(source.charCodeAt(i + 1)) && !this.preformatted) continue;
      if (code === 0x26) {
        const reference = readCharacterReference(source, i);
        if (reference === undefined || i + reference.length > to) continue;
        this.write(start, i);
        this.appendCharacters(reference.text, i);
        i += reference.length - 1;
        start = i + 1;
        continue;
      }
      if ((code & 0xf800) === 0xd800) {
        if (code < 0xdc00 && i + 1 < to && (source.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
          i++;
          continue;
        }
        this.write(start, i);
        this.put('\ufffd', i);
      } else {
        if (!isGap(code) && isVisible(code)) continue;
        this.write(start, i);
        if (isGap(code)) this.appendGap(code, i);
      }
      start = i + 1;
    }
    this.write(start, to);
  }

  /** Appends characters that a reference or escape at `at` stands for. */
  appendCharacters(characters: string, at: number): void {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      if (isGap(code)) this.appendGap(code, at);
      else if (isVisible(code)) this.put(characters[i]!, at);
    }
  }

  /** A line break (`<br>`) whose tag stands at `at`. */
  lineBreak(at: number): void {
    if (this.gap === '') this.gapAt = at;
    this.gap = '\n';
  }

  /** A blank where the layout has one and the source has none, as between two boxes in a line. */
  blank(at: number): void {
    this.setGap(' ', at);
  }

  /** Adds a mark from `start` (as `length` was) to here. */
  mark(mark: OpenMark, start: number): void {
    const end = this.text.length;
    if (end > start) this.marks.push(mark.type === 'link' ? { type: 'link', url: mark.url, start, end } : { type: mark.type, start, end });
  }

  /** The finished text block; undefined when it has no text. */
  finish(role: TextDraft['role'], level?: TextDraft['level']): TextDraft | undefined {
    let { text } = this;
    if (this.preformatted) text = text.trimEnd();
    if (text === '') return undefined;
    const runs: SourceRun[] = [];
    for (const [at, source, length] of this.runs) if (at < text.length) runs.push([at, source, Math.min(length, text.length - at)]);
    for (const mark of this.marks) {
      mark.start = afterGap(text, mark.start);
      mark.end = Math.min(mark.end, text.length);
    }
    const marks = this.marks
      .filter((mark) => mark.end > mark.start)
      .sort(compareSpans);
    return { type: 'text', role, ...(level !== undefined && { level }), text, ...(marks.length > 0 && { marks }), runs };
  }

  private setGap(gap: ' ', at: number): void {
    if (this.gap !== '') return;
    this.gap = gap;
    this.gapAt = at;
  }

  private appendGap(code: number, at: number): void {
    if (!this.preformatted) this.setGap(' ', at);
    else if (this.text !== '' && code !== 0x0d) this.put(code === 0x0a ? '\n' : ' ', at);
  }

  /** Writes one code unit that stands for the source at `at`. */
  private put(character: string, at: number): void {
    this.flushGap();
    this.runs.push([this.text.length, at, 1]);
    this.text += character;
  }

  private write(from: number, to: number): void {
    if (to <= from) return;
    this.flushGap();
    this.copyRun(from, to - from);
    this.text += this.source.slice(from, to);
  }

  private flushGap(): void {
    if (this.gap === '') return;
    if (this.text !== '') {
      if (isGap(this.source.charCodeAt(this.gapAt))) this.copyRun(this.gapAt, 1);
      else this.runs.push([this.text.length, this.gapAt, 1]); // a tag or reference that makes a gap
      this.text += this.gap;
    }
    this.gap = '';
  }

  /** Notes that the text goes on with a copy of the source. */
  private copyRun(source: number, length: number): void {
    const last = this.runs.at(-1);
    if (last !== undefined && last[1] + last[2] === source && last[0] + last[2] === this.text.length) last[2] += length;
    else this.runs.push([this.text.length, source, length]);
  }
}

/** A blank that was pending when the mark opened belongs to what stands before. */
function afterGap(text: string, start: number): number {
  let from = start;
  while (from < text.length && isGap(text.charCodeAt(from))) from++;
  return from;
}
