/** The text of one block, put together from pieces: white space collapsed, with marks and places to come back to. */
import { compareSpans, isTextCodeUnit, type Mark, type Span, type TextDraft } from '@depesche/article';

type OpenMark = { readonly type: 'emphasis' | 'strong' | 'code' } | { readonly type: 'link'; readonly url: string };

export class TextBuilder {
  private text = '';
  private gap: '' | ' ' | '\n' = '';
  private readonly marks: Mark[] = [];

  /** @param preformatted whether blanks and line breaks stay as they are */
  constructor(private readonly preformatted = false) {}

  append(raw: string): void {
    let from = 0;
    for (let i = 0; i < raw.length; i++) {
      const code = raw.charCodeAt(i);
      if ((code > 0x20 && code < 0x7f) || this.belongs(raw, i, code)) continue;
      // A single blank between two words is copied with them, not word by word.
      if (code === 0x20 && i > from && isPlain(raw.charCodeAt(i + 1)) && !this.preformatted) continue;
      this.write(raw.slice(from, i));
      if (isGap(code)) this.appendGap(code);
      from = i + 1;
    }
    this.write(raw.slice(from));
  }

  lineBreak(): void {
    this.gap = '\n';
  }

  /** Where what is appended next starts. */
  get next(): number {
    return this.text === '' || this.gap === '' ? this.text.length : this.text.length + 1;
  }

  /** Adds a mark from `start` (as `next` was) to here. */
  mark(mark: OpenMark, start: number): void {
    if (this.text.length > start) this.marks.push({ ...mark, start, end: this.text.length });
  }

  /** The range from `start` (as `next` was) to here; undefined when nothing was appended. */
  range(start: number): Span | undefined {
    return this.text.length > start ? { start, end: this.text.length } : undefined;
  }

  get isEmpty(): boolean {
    return this.text.trim() === '';
  }

  /** The block; undefined when it has no text. */
  finish(role: TextDraft['role'], level?: TextDraft['level']): TextDraft | undefined {
    const text = this.preformatted ? this.text.trimEnd() : this.text;
    if (text === '') return undefined;
    const marks = this.marks.filter(({ end }) => end <= text.length).sort(compareSpans);
    return { type: 'text', role, text, ...(level !== undefined && { level }), ...(marks.length > 0 && { marks }) };
  }

  /** Whether a code unit may stand in an article; a surrogate only as one of a pair. */
  private belongs(raw: string, i: number, code: number): boolean {
    if (!isTextCodeUnit(code)) return false;
    if ((code & 0xf800) !== 0xd800) return true;
    return (code & 0xfc00) === 0xd800 ? (raw.charCodeAt(i + 1) & 0xfc00) === 0xdc00 : (raw.charCodeAt(i - 1) & 0xfc00) === 0xd800;
  }

  private appendGap(code: number): void {
    if (!this.preformatted) this.gap = this.gap === '' ? ' ' : this.gap;
    else if (this.text !== '' && code !== 0x0d) this.text += code === 0x0a ? '\n' : ' ';
  }

  private write(piece: string): void {
    if (piece === '') return;
    if (this.gap !== '' && this.text !== '') this.text += this.gap;
    this.gap = '';
    this.text += piece;
  }
}

/** Characters that stand for themselves in any text: ASCII without controls and blank, letters of Latin alphabets, quotation marks. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x250) || (code >= 0x2018 && code <= 0x201f);
}

function isGap(code: number): boolean {
  return code !== 0xfeff && String.fromCharCode(code).trim() === '';
}
