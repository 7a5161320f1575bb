/** Annotations that stand in HTML as elements: mentions, quotations and dates. */
import { type Annotations, compareSpans, type EntityType, type Mention, type Quotation, type QuotationType, type SourceRun, type Span, type Timex } from '@depesche/article';
import { decodeCharacterReferences } from '@depesche/jsonld';
import { elementNumber } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';

const types: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([['Person', 'person'], ['Organization', 'organization'], ['Place', 'place'], ['Thing', 'misc']]);
const quotationTypes: ReadonlySet<string> = new Set<QuotationType>(['direct', 'indirect', 'freeIndirect', 'indirectFreeIndirect', 'reported']);
const timexTypes: ReadonlySet<string> = new Set<Timex['type']>(['DATE', 'TIME', 'DURATION', 'SET']);
const [SPAN, Q, TIME] = ['span', 'q', 'time'].map(elementNumber) as [number, number, number];

/** An element that may stand for an annotation, in several pieces where blocks or other elements cut it. */
interface Annotated {
  readonly element: number;
  /** Its start tag. */
  readonly tag: string;
  readonly pieces: Span[];
}

/** The layers of a page, each sorted; offsets count in the text that `runs` lead to. */
export function readAnnotations(page: PageTree, runs: readonly SourceRun[]): Pick<Annotations, 'mentions' | 'quotations' | 'timexes'> {
  const found = annotatedElements(page, runs);
  const layers: { mentions: Mention[]; quotations: Quotation[]; timexes: Timex[] } = { mentions: [], quotations: [], timexes: [] };
  for (const annotated of found.values()) {
    const { element, tag, pieces } = annotated;
    const span = { start: pieces[0]!.start, end: pieces.at(-1)!.end };
    const type = types.get(valueOf(tag, 'typeof') ?? '');
    if (valueOf(tag, 'property') === 'mentions' && type !== undefined) layers.mentions.push(mention(span, type, tag));
    else if (element === Q || quotationTypes.has(valueOf(tag, 'data-quotation') ?? '')) layers.quotations.push(quotation(annotated, span, found));
    else if (element === TIME || timexTypes.has(valueOf(tag, 'data-timex') ?? '')) layers.timexes.push(...timex(span, tag));
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
    const tag = startTag(page, node);
    const id = valueOf(tag, 'data-part') ?? valueOf(tag, 'id') ?? `@${node}`;
    const known = found.get(id);
    if (known === undefined) found.set(id, { element, tag, pieces: [{ start, end }] });
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

/** The start tag of an element, its name left out: attributes are looked up in it, since the reader of pages keeps only those that pages need. */
function startTag({ source, from }: PageTree, node: number): string {
  const start = from[node]!;
  return source.slice(start, Math.min(source.indexOf('>', start), start + LONGEST_TAG));
}

/** The value of an attribute that is written in quotation marks; undefined when it is not there. */
function valueOf(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}=`);
  if (at < 0) return undefined;
  const from = at + name.length + 2;
  const quote = tag[from];
  const to = quote === '"' || quote === "'" ? tag.indexOf(quote, from + 1) : -1;
  return to < 0 ? undefined : decodeCharacterReferences(tag.slice(from + 1, to), true);
}

const LONGEST_TAG = 2000;

function mention(span: Span, type: EntityType, tag: string): Mention {
  const form = valueOf(tag, 'data-form');
  const entity = valueOf(tag, 'resource');
  const found: { -readonly [Field in keyof Mention]: Mention[Field] } = { start: span.start, end: span.end, type, form: form === 'compound' || form === 'derived' ? form : 'name' };
  if (entity !== undefined && entity !== '') found.entity = entity;
  const { score } = scoreOf(tag);
  if (score !== undefined) found.score = score;
  return found;
}

function quotation({ tag, pieces }: Annotated, span: Span, found: ReadonlyMap<string, Annotated>): Quotation {
  const type = valueOf(tag, 'data-quotation') ?? '';
  const speaker = found.get(valueOf(tag, 'data-speaker') ?? '')?.pieces;
  const entity = valueOf(tag, 'data-entity');
  const language = valueOf(tag, 'lang');
  return {
    ...span,
    type: quotationTypes.has(type) ? (type as QuotationType) : 'direct',
    content: pieces,
    ...(speaker !== undefined && { speaker: { start: speaker[0]!.start, end: speaker.at(-1)!.end } }),
    ...(entity !== undefined && entity !== '' && { entity: `#${entity}` }),
    ...(language !== undefined && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language) && { language }),
    ...scoreOf(tag),
  };
}

/** A date of somebody else's HTML has only its value, whose form says what it is. */
function timex(span: Span, tag: string): Timex[] {
  const value = valueOf(tag, 'datetime') ?? valueOf(tag, 'data-value') ?? '';
  if (value === '') return [];
  const type = valueOf(tag, 'data-timex') ?? '';
  const [mod, quant, freq] = [valueOf(tag, 'data-mod'), valueOf(tag, 'data-quant'), valueOf(tag, 'data-freq')];
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

function scoreOf(tag: string): { readonly score?: number } {
  const given = valueOf(tag, 'data-score');
  if (given === undefined) return {};
  const value = Number(given);
  return value >= 0 && value <= 1 ? { score: value } : {};
}
