/** Layers as brat standoff (https://brat.nlplab.org/standoff.html). */
import { type Article, type CodePointIndex, codePointIndex, cueSpans, type Entity, type Quotation, type Span } from '@depesche/article';
import { entityKind, MARKABLE_LAYERS, type MarkableLayer } from '../markable-layer.js';

export interface BratOptions {
  /** The layers to write; default all that are there. */
  readonly mark?: readonly MarkableLayer[];
}

/** The two files of a brat document. */
export interface BratDocument {
  /** Contents of `NAME.txt`. */
  readonly text: string;
  /** Contents of `NAME.ann`; offsets count code points. */
  readonly ann: string;
}

const TYPES = { person: 'Person', organization: 'Organization', place: 'Place', misc: 'Misc' } as const;

/**
 * Text-bound annotations for mentions (`Person`, `Organization`, `Place`, `Misc`), dates (`Date`, `Time`, `Duration`, `Set`),
 * quotations (`Quotation`), their cues (`Cue`) and speakers (`Speaker`); notes with entity, address and value; relations `SaidBy`
 * and `CuedBy`.
 */
export function toBrat(article: Article, { mark = MARKABLE_LAYERS }: BratOptions = {}): BratDocument {
  const writer = new AnnWriter(article.text);
  const { mentions = [], timexes = [], quotations = [], entities = [] } = article.annotations;
  if (mark.includes('mentions')) {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const mention of mentions) writer.mention(TYPES[entityKind(mention.type)], mention, byId.get(mention.entity ?? ''));
  }
  if (mark.includes('timexes')) for (const timex of timexes) writer.note(writer.textBound(timexType(timex.type), [timex]), timex.value);
  if (mark.includes('quotations')) for (const quotation of quotations) writer.quotation(quotation);
  return { text: article.text, ann: writer.ann };
}

function timexType(type: string): string {
  return type === 'TIME' ? 'Time' : type === 'DURATION' ? 'Duration' : type === 'SET' ? 'Set' : 'Date';
}

class AnnWriter {
  ann = '';
  private texts = 0;
  private notes = 0;
  private relations = 0;
  private readonly index: CodePointIndex;

  constructor(private readonly text: string) {
    this.index = codePointIndex(text);
  }

  mention(type: string, span: Span, entity: Entity | undefined): void {
    const id = this.textBound(type, [span]);
    if (entity !== undefined) this.note(id, entity.uri === undefined ? entity.name : `${entity.name} ${entity.uri}`);
  }

  quotation(quotation: Quotation): void {
    const { type, content, speaker } = quotation;
    const id = this.textBound('Quotation', content);
    const cue = cueSpans(quotation);
    this.note(id, type);
    if (speaker !== undefined) this.relation('SaidBy', id, this.textBound('Speaker', [speaker]));
    if (cue.length > 0) this.relation('CuedBy', id, this.textBound('Cue', cue));
  }

  /** Writes a range of one or more pieces and gives its id; brat wants a piece for each line of the text it covers. */
  textBound(type: string, spans: readonly Span[]): string {
    const id = `T${++this.texts}`;
    const pieces = spans.flatMap((span) => linePieces(this.text, span));
    const offsets = pieces.map(({ start, end }) => `${this.index.toCodePoint(start)} ${this.index.toCodePoint(end)}`).join(';');
    this.ann += `${id}\t${type} ${offsets}\t${pieces.map(({ start, end }) => oneLine(this.text.slice(start, end))).join(' ')}\n`;
    return id;
  }

  note(id: string, text: string): void {
    this.ann += `#${++this.notes}\tAnnotatorNotes ${id}\t${oneLine(text)}\n`;
  }

  private relation(type: string, from: string, to: string): void {
    this.ann += `R${++this.relations}\t${type} Arg1:${from} Arg2:${to}\n`;
  }
}

function linePieces(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line !== '') pieces.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return pieces;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}
