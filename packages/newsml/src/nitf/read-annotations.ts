/** Mentions, quotations and dates out of the elements that stand for them. */
import { type Annotations, compareSpans, type EntityType, type Mention, type Quotation, type Span, type Timex } from '@depesche/article';
import { attributeOf, type XmlElement } from '../xml/xml-element.js';
import { entityReference } from './entity-codes.js';
import { mentionElements, PART, TIMEX } from './markup-names.js';
import { normToValue } from './norm-dates.js';
import type { AnnotatedPiece } from './read-markup.js';

type Layers = Pick<Annotations, 'mentions' | 'quotations' | 'timexes'>;

interface Annotated {
  readonly element: XmlElement;
  readonly spans: Span[];
}

/**
 * The layers; `starts` are those of the text blocks, entities are named by address, or by `#` and an id. `scores` are those that a message gives for elements, by the elements' ids.
 */
export function readAnnotations(pieces: readonly AnnotatedPiece[], starts: readonly number[], scores: ReadonlyMap<string, number> = new Map()): Layers {
  const found = joined(pieces, starts);
  const layers: { mentions: Mention[]; quotations: Quotation[]; timexes: Timex[] } = { mentions: [], quotations: [], timexes: [] };
  for (const [id, { element, spans }] of found) {
    const span = { start: spans[0]!.start, end: spans.at(-1)!.end };
    const type = mentionElements.get(element.name) ?? (element.name === 'classifier' ? 'misc' : undefined);
    if (type !== undefined) layers.mentions.push(mentionOf(element, span, type, scores.get(id)));
    else if (element.name === 'q') layers.quotations.push({ ...span, type: 'direct', content: spans, ...speakerOf(element, found) });
    else if (element.name === 'chron') layers.timexes.push(...timexOf(element, span));
  }
  for (const layer of Object.values(layers)) layer.sort(compareSpans);
  return Object.fromEntries(Object.entries(layers).filter(([, layer]) => layer.length > 0));
}

/** Pieces of one annotation together, by the id of the first. */
function joined(pieces: readonly AnnotatedPiece[], starts: readonly number[]): Map<string, Annotated> {
  const found = new Map<string, Annotated>();
  // An element is noted when it ends, inner ones first; pieces are joined in the order of the text.
  const placed = pieces.map(({ element, block, start, end }, i) => ({ element, i, start: starts[block]! + start, end: starts[block]! + end }));
  for (const { element, i, start, end } of placed.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const [word, first] = (attributeOf(element, 'class') ?? '').split(' ');
    const id = word === PART ? (first ?? '') : (attributeOf(element, 'id') ?? `@${i}`);
    const known = found.get(id);
    if (known === undefined) found.set(id, { element, spans: [{ start, end }] });
    else if (known.spans.at(-1)!.end <= start) known.spans.push({ start, end });
  }
  return found;
}

function formOf(element: XmlElement): Mention['form'] {
  const given = attributeOf(element, 'class');
  return given === 'compound' || given === 'derived' ? given : 'name';
}

// A message holds thousands of these: written out field by field they take a fraction of the time that spreading takes.
function mentionOf(element: XmlElement, { start, end }: Span, type: EntityType, score: number | undefined): Mention {
  const mention: { -readonly [Field in keyof Mention]: Mention[Field] } = { start, end, type, form: formOf(element) };
  const entity = entityReference(element);
  if (entity !== undefined) mention.entity = entity;
  if (score !== undefined) mention.score = score;
  return mention;
}

/** The words that `quote-source` points at; who they are, when they are a name. */
function speakerOf(element: XmlElement, found: ReadonlyMap<string, Annotated>): Pick<Quotation, 'speaker' | 'entity'> {
  const source = found.get(attributeOf(element, 'quote-source') ?? '');
  if (source === undefined || source.element.name === 'q') return {};
  const isWords = source.element.name === 'a';
  const entity = isWords ? attributeOf(source.element, 'rel') : entityReference(source.element);
  return {
    speaker: { start: source.spans[0]!.start, end: source.spans.at(-1)!.end },
    ...(entity !== undefined && { entity: isWords ? `#${entity}` : entity }),
  };
}

/** Whole dates stand in `norm`; all others, and what makes a date more than its value, in our own class. */
function timexOf(element: XmlElement, span: Span): Timex[] {
  const [word, type, value, ...more] = (attributeOf(element, 'class') ?? '').split(' ');
  if (word === TIMEX && (type === 'DATE' || type === 'TIME' || type === 'DURATION' || type === 'SET') && value !== undefined) {
    return [{ ...span, type, value, ...Object.fromEntries(more.flatMap((part) => extra(part))) }];
  }
  const norm = normToValue(attributeOf(element, 'norm') ?? '');
  return norm === undefined ? [] : [{ ...span, type: norm.includes('T') ? 'TIME' : 'DATE', value: norm }];
}

const modifiers: ReadonlySet<string> = new Set<NonNullable<Timex['mod']>>(['BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE', 'START', 'MID', 'END', 'APPROX']);

function extra(part: string): [string, string][] {
  const [name = '', value = ''] = part.split(':');
  if (name === 'mod') return modifiers.has(value) ? [[name, value]] : [];
  return (name === 'quant' || name === 'freq') && value !== '' ? [[name, value]] : [];
}

