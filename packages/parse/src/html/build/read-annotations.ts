/** Annotations that stand in HTML as elements: mentions, quotations and dates. */
import { type Annotations, compareSpans, type EntityType, type Mention, type Quotation, type QuotationType, type SourceRun, type Span, type Timex } from '@depesche/article';
import { decodeCharacterReferences } from '@depesche/jsonld';
import { elementNumber } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';

const types: Readonly<Record<string, EntityType>> = { Person: 'person', Organization: 'organization', Place: 'place', Thing: 'misc' };
const quotationTypes: ReadonlySet<string> = new Set<QuotationType>(['direct', 'indirect', 'freeIndirect', 'indirectFreeIndirect', 'reported']);
const timexTypes: ReadonlySet<string> = new Set<Timex['type']>(['DATE', 'TIME', 'DURATION', 'SET']);
const [SPAN, Q, TIME] = ['span', 'q', 'time'].map(elementNumber) as [number, number, number];

/** What the start tag of an element says. */
type Attributes = Readonly<Record<string, string>>;

/** An element that may stand for an annotation, in several pieces where blocks or other elements cut it. */
interface Annotated {
  readonly element: number;
  readonly attributes: Attributes;
  readonly pieces: Span[];
}

/** The layers of a page, each sorted; offsets count in the text that `runs` lead to. */
export function readAnnotations(page: PageTree, runs: readonly SourceRun[]): Pick<Annotations, 'mentions' | 'quotations' | 'timexes'> {
  const found = annotatedElements(page, runs);
  const layers: { mentions: Mention[]; quotations: Quotation[]; timexes: Timex[] } = { mentions: [], quotations: [], timexes: [] };
  for (const annotated of found.values()) {
    const { element, attributes, pieces } = annotated;
    const span = { start: pieces[0]!.start, end: pieces.at(-1)!.end };
    const type = types[attributes['typeof'] ?? ''];
    if (attributes['property'] === 'mentions' && type !== undefined) layers.mentions.push(mention(span, type, attributes));
    else if (element === Q || quotationTypes.has(attributes['data-quotation'] ?? '')) layers.quotations.push(quotation(annotated, span, found));
    else if (element === TIME || timexTypes.has(attributes['data-timex'] ?? '')) layers.timexes.push(...timex(span, attributes));
  }
  for (const layer of [layers.mentions, layers.quotations, layers.timexes]) layer.sort(compareSpans);
  return Object.fromEntries(Object.entries(layers).filter(([, layer]) => layer.length > 0));
}

/** By id, or by place where there is none. */
function annotatedElements(page: PageTree, runs: readonly SourceRun[]): Map<string, Annotated> {
  const found = new Map<string, Annotated>();
  for (let node = 1; node < page.size; node++) {
    const element = page.element[node]!;
    if (element !== SPAN && element !== Q && element !== TIME) continue;
    const start = textStart(runs, page.from[node]!);
    const end = textEnd(runs, page.to[node]!);
    if (start >= end) continue;
    const attributes = startTag(page, node);
    const id = attributes['data-part'] ?? attributes['id'] ?? `@${node}`;
    const known = found.get(id);
    if (known === undefined) found.set(id, { element, attributes, pieces: [{ start, end }] });
    else if (known.pieces.at(-1)!.end <= start) known.pieces.push({ start, end });
  }
  return found;
}

/** Where the text begins that stands at or behind a place of the source. */
function textStart(runs: readonly SourceRun[], source: number): number {
  const run = runs[firstEndingAfter(runs, source)];
  return run === undefined ? Infinity : run[0] + Math.max(0, source - run[1]);
}

/** Where the text ends that stands before a place of the source. */
function textEnd(runs: readonly SourceRun[], source: number): number {
  const next = firstEndingAfter(runs, source);
  const run = runs[next];
  if (run !== undefined && run[1] < source) return run[0] + source - run[1];
  const before = runs[next - 1];
  return before === undefined ? 0 : before[0] + before[2];
}

/** Index of the first run that reaches beyond a place of the source; text and source rise together. */
function firstEndingAfter(runs: readonly SourceRun[], source: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]![1] + runs[middle]![2] <= source) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All attributes of an element's start tag that are written in double quotes; of such names as the reader of pages does not keep too. */
function startTag({ source, from }: PageTree, node: number): Attributes {
  const start = from[node]!;
  const tag = source.slice(start, Math.min(source.indexOf('>', start), start + LONGEST_TAG));
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name, value] of tag.matchAll(/ ([a-z-]{1,20})="([^"]*)"/g)) attributes[name!] ??= decodeCharacterReferences(value!, true);
  return attributes;
}

const LONGEST_TAG = 2000;

function mention(span: Span, type: EntityType, attributes: Attributes): Mention {
  const form = attributes['data-form'];
  const entity = attributes['resource'];
  return { ...span, type, form: form === 'compound' || form === 'derived' ? form : 'name', ...(entity !== undefined && entity !== '' && { entity }), ...score(attributes) };
}

function quotation({ attributes, pieces }: Annotated, span: Span, found: ReadonlyMap<string, Annotated>): Quotation {
  const type = attributes['data-quotation'] ?? '';
  const speaker = found.get(attributes['data-speaker'] ?? '')?.pieces;
  const entity = attributes['data-entity'];
  return {
    ...span,
    type: quotationTypes.has(type) ? (type as QuotationType) : 'direct',
    content: pieces,
    ...(speaker !== undefined && { speaker: { start: speaker[0]!.start, end: speaker.at(-1)!.end } }),
    ...(entity !== undefined && entity !== '' && { entity: `#${entity}` }),
    ...score(attributes),
  };
}

/** A date of somebody else's HTML has only its value, whose form says what it is. */
function timex(span: Span, attributes: Attributes): Timex[] {
  const value = attributes['datetime'] ?? attributes['data-value'] ?? '';
  if (value === '') return [];
  const type = attributes['data-timex'] ?? '';
  const { 'data-mod': mod, 'data-quant': quant, 'data-freq': freq } = attributes;
  return [
    {
      ...span,
      type: timexTypes.has(type) ? (type as Timex['type']) : value.startsWith('P') ? 'DURATION' : value.includes('T') || value.includes(':') ? 'TIME' : 'DATE',
      value,
      ...(mod !== undefined && Object.hasOwn(timexModifiers, mod) && { mod: mod as keyof typeof timexModifiers }),
      ...(quant !== undefined && { quant }),
      ...(freq !== undefined && { freq }),
    },
  ];
}

const timexModifiers: Readonly<Record<NonNullable<Timex['mod']>, true>> = {
  BEFORE: true, AFTER: true, ON_OR_BEFORE: true, ON_OR_AFTER: true, LESS_THAN: true, MORE_THAN: true,
  EQUAL_OR_LESS: true, EQUAL_OR_MORE: true, START: true, MID: true, END: true, APPROX: true,
};

function score(attributes: Attributes): { readonly score?: number } {
  const value = Number(attributes['data-score'] ?? NaN);
  return value >= 0 && value <= 1 ? { score: value } : {};
}
