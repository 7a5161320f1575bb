/** Treebanks of Universal Dependencies (CoNLL-U), as texts with the borders of their sentences and tokens. */
import { readText } from './read-json-lines.js';

/** One document of a treebank; paragraphs are parted by a blank line, as in the raw texts that come with treebanks. */
export interface TreebankDocument {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly TreebankSpan[];
  /** Words as they are written: a contraction is one, and so are the parts of a word that hyphens join. */
  readonly tokens: readonly TreebankSpan[];
}

export interface TreebankSpan {
  readonly start: number;
  readonly end: number;
}

/** The documents of a CoNLL-U file. */
export function readConllu(path: string): TreebankDocument[] {
  return parseConllu(readText(path));
}

/** The documents of a text in CoNLL-U; a line of another form than the format's is an Error. */
export function parseConllu(conllu: string): TreebankDocument[] {
  const documents: DocumentDraft[] = [];
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newdoc')) documents.push(new DocumentDraft(line.replace(/^# newdoc(?: id = )?/, '')));
    const document = documents.at(-1);
    if (line.startsWith('#')) {
      if (/^# newpar(?: |$)/.test(line)) document?.startParagraph();
      continue;
    }
    if (document === undefined && line !== '') throw new Error(`A word before the first document: ${line}`);
    if (line === '') document?.endSentence();
    else document?.addWord(line.split('\t'));
  }
  return documents;
}

class DocumentDraft implements TreebankDocument {
  text = '';
  readonly sentences: TreebankSpan[] = [];
  readonly tokens: TreebankSpan[] = [];
  /** What stands before the next word. */
  private gap = '';
  private sentenceStart: number | undefined;
  /** Number of the last word inside the contraction before. */
  private contractedTo = 0;
  private afterHyphen = false;

  constructor(readonly name: string) {}

  startParagraph(): void {
    if (this.text !== '') this.gap = '\n\n';
  }

  endSentence(): void {
    const last = this.tokens.at(-1);
    if (this.sentenceStart !== undefined && last !== undefined) this.sentences.push({ start: this.sentenceStart, end: last.end });
    this.sentenceStart = undefined;
    this.contractedTo = 0;
  }

  addWord(columns: readonly string[]): void {
    const [id = '', form = '', , , tag = ''] = columns;
    if (columns.length < 10) throw new Error(`Not a line of CoNLL-U: ${columns.join('\t')}`);
    const contraction = /^\d+-(\d+)$/.exec(id)?.[1];
    if (contraction !== undefined) this.contractedTo = Number(contraction);
    else if (id.includes('.') || Number(id) <= this.contractedTo) return;
    const joins = this.gap === '' && this.sentenceStart !== undefined && (this.afterHyphen || tag === 'HYPH');
    this.text += this.gap;
    const start = this.text.length;
    this.sentenceStart ??= start;
    this.text += form;
    const last = joins ? this.tokens.pop() : undefined;
    this.tokens.push({ start: last?.start ?? start, end: this.text.length });
    this.afterHyphen = tag === 'HYPH';
    this.gap = columns[9]!.includes('SpaceAfter=No') ? '' : ' ';
  }
}
