/** Arbitrary layers for an article whose text is known only later. */
import {
  type Annotations, type Article, compareSpans, type Entity, type EntityType, type Layers, type Mention, type Quotation, type Span, textBlocks, type Timex, type Token,
} from '@depesche/article';
import fc from 'fast-check';
import { hostileMetadata, hostileUrls } from './hostile-strings.js';
import { type SpanSeed, spanFrom, spanSeeds } from './span-seeds.js';

/** What the layers are made from; an absent field leaves the layer out. */
export interface LayerSeeds {
  readonly segments?: boolean;
  readonly entities?: readonly Entity[];
  readonly mentions?: readonly { readonly span: SpanSeed; readonly mention: Omit<Mention, 'start' | 'end' | 'entity'>; readonly entity: number }[];
  readonly quotations?: readonly QuotationSeed[];
  readonly timexes?: readonly { readonly span: SpanSeed; readonly timex: Omit<Timex, 'start' | 'end'> }[];
}

interface QuotationSeed {
  readonly span: SpanSeed;
  readonly type: Quotation['type'];
  readonly contents: readonly SpanSeed[];
  readonly cue: SpanSeed | undefined;
  readonly speaker: SpanSeed | undefined;
  readonly entity: number;
}

const types: readonly EntityType[] = ['person', 'organization', 'place', 'misc'];

export function layerSeeds(): fc.Arbitrary<LayerSeeds> {
  return fc.record(
    { segments: fc.boolean(), entities: entities(), mentions: mentions(), quotations: quotations(), timexes: timexes() },
    { requiredKeys: [] },
  );
}

/** The layers that the seeds stand for in this article; ranges may nest and cross, as taggers of different makes do. */
export function layersOf(article: Article, seeds: LayerSeeds): Annotations {
  const layers: { -readonly [Name in keyof Layers]?: Layers[Name] } = {};
  const ids = (seeds.entities ?? []).map(({ id }) => id);
  const all: Span = { start: 0, end: article.text.length };
  const place = <T extends object>(span: SpanSeed, value: T): (T & Span)[] => {
    const found = spanFrom(article.text, all, span);
    return found === undefined ? [] : [{ ...found, ...value }];
  };
  if (seeds.segments === true) Object.assign(layers, segmentsOf(article));
  if (seeds.entities !== undefined) layers.entities = seeds.entities;
  if (seeds.mentions !== undefined) {
    layers.mentions = seeds.mentions.flatMap(({ span, mention, entity }) => place(span, { ...mention, ...reference(ids, entity) })).sort(compareSpans);
  }
  if (seeds.timexes !== undefined) layers.timexes = seeds.timexes.flatMap(({ span, timex }) => place(span, timex)).sort(compareSpans);
  if (seeds.quotations !== undefined) {
    layers.quotations = seeds.quotations.flatMap((seed) => quotationOf(article.text, seed, ids)).sort(compareSpans);
  }
  return layers;
}

function quotationOf(text: string, seed: QuotationSeed, ids: readonly string[]): Quotation[] {
  const all: Span = { start: 0, end: text.length };
  const span = spanFrom(text, all, seed.span);
  if (span === undefined) return [];
  const content: Span[] = [];
  for (const part of seed.contents) {
    const rest = { start: content.at(-1)?.end ?? span.start, end: span.end };
    const found = spanFrom(text, rest, part);
    if (found !== undefined && found.end <= span.end) content.push(found);
  }
  const cue = seed.cue && spanFrom(text, all, seed.cue);
  const speaker = seed.speaker && spanFrom(text, all, seed.speaker);
  const quotation: Quotation = {
    ...span,
    type: seed.type,
    content: content.length > 0 ? content : [span],
    ...(cue !== undefined && { cue }),
    ...(speaker !== undefined && { speaker }),
    ...reference(ids, seed.entity),
  };
  return [quotation];
}

/** Every third annotation stands for nothing known. */
function reference(ids: readonly string[], seed: number): { entity?: string } {
  const id = seed % 3 === 0 ? undefined : ids[seed % Math.max(1, ids.length)];
  return id === undefined ? {} : { entity: id };
}

/** A token for each run without blanks, a sentence for each block. */
function segmentsOf(article: Article): Pick<Layers, 'tokens' | 'sentences'> {
  const blocks = textBlocks(article);
  const tokens = blocks.flatMap((block) =>
    [...article.text.slice(block.start, block.end).matchAll(/[^\s]+/g)].map((match): Token => {
      const start = block.start + match.index;
      return { start, end: start + match[0].length, type: /^\d/.test(match[0]) ? 'number' : 'word' };
    }),
  );
  const sentences = blocks.flatMap(({ start, end }, block) => (end > start ? [{ start, end, block }] : []));
  return { tokens, sentences };
}

function entities(): fc.Arbitrary<Entity[]> {
  const entity = fc.record(
    {
      type: fc.constantFrom(...types),
      name: fc.constantFrom('Mark Rutte', 'NATO', 'Kiew', ...hostileMetadata),
      uri: fc.constantFrom('http://www.wikidata.org/entity/Q57792', ...hostileUrls),
      description: fc.constantFrom('niederländischer Politiker', ...hostileMetadata),
      location: fc.constant({ latitude: 50.45, longitude: 30.52 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => Math.abs(score)),
    },
    { requiredKeys: ['type', 'name'] },
  );
  return fc.array(entity, { maxLength: 4 }).map((found) => found.map((value, i) => ({ id: `e${i + 1}`, ...value })));
}

function mentions(): fc.Arbitrary<NonNullable<LayerSeeds['mentions']>> {
  const mention = fc.record(
    { type: fc.constantFrom(...types), form: fc.constantFrom('name' as const, 'compound' as const, 'derived' as const), score: fc.constantFrom(0, 0.5, 1) },
    { requiredKeys: ['type', 'form'] },
  );
  return fc.array(fc.record({ span: spanSeeds(), mention, entity: fc.nat({ max: 30 }) }), { maxLength: 8 });
}

function quotations(): fc.Arbitrary<QuotationSeed[]> {
  const span = fc.option(spanSeeds(), { nil: undefined });
  const type = fc.constantFrom<Quotation['type'][]>('direct', 'indirect', 'freeIndirect', 'indirectFreeIndirect', 'reported');
  const seed = fc.record({ span: spanSeeds(), type, contents: fc.array(spanSeeds(), { maxLength: 3 }), cue: span, speaker: span, entity: fc.nat({ max: 30 }) });
  return fc.array(seed, { maxLength: 4 });
}

function timexes(): fc.Arbitrary<NonNullable<LayerSeeds['timexes']>> {
  const timex = fc.constantFrom<Omit<Timex, 'start' | 'end'>[]>(
    { type: 'DATE', value: '2024-12-03' },
    { type: 'DATE', value: 'XXXX-WXX-2', mod: 'START' },
    { type: 'TIME', value: '2024-12-03TEV' },
    { type: 'DURATION', value: 'P2D', mod: 'APPROX' },
    { type: 'SET', value: 'P1W', quant: 'EVERY', freq: '2X' },
    { type: 'DATE', value: '"><script>' },
  );
  return fc.array(fc.record({ span: spanSeeds(), timex }), { maxLength: 4 });
}
