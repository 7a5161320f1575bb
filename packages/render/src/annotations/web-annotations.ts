/** Layers as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). */
import { type Article, type CodePointIndex, codePointIndex, type Mention, type Quotation, type Span, type Timex } from '@depesche/article';
import { MARKABLE_LAYERS, type MarkableLayer } from '../markable-layer.js';

export interface WebAnnotationOptions {
  /** The layers to write; default all that are there. */
  readonly mark?: readonly MarkableLayer[];
  /** Address of the text the selectors point into; default `metadata.url`, otherwise `urn:depesche:text`. */
  readonly source?: string;
}

/** A page of annotations, as JSON-LD. */
export interface WebAnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly type: 'AnnotationPage';
  readonly items: readonly WebAnnotation[];
}

export interface WebAnnotation {
  readonly type: 'Annotation';
  readonly motivation: 'identifying' | 'classifying' | 'highlighting';
  readonly body: readonly WebAnnotationBody[];
  /** One for each contiguous range; all of them belong to the annotation. */
  readonly target: readonly WebAnnotationTarget[];
}

export type WebAnnotationBody =
  | { readonly type: 'TextualBody'; readonly purpose: 'classifying' | 'tagging' | 'describing'; readonly value: string }
  | { readonly type: 'SpecificResource'; readonly purpose: 'identifying'; readonly source: string };

export interface WebAnnotationTarget {
  readonly source: string;
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
}

/** Offsets in Unicode code points (4.2.5). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** The text itself with what stands around it (4.2.4). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Code points of context in a quote selector. */
const CONTEXT = 32;

/** Mentions, quotations and dates as annotations with a position and a quote selector for each range. */
export function toWebAnnotations(article: Article, options: WebAnnotationOptions = {}): WebAnnotationPage {
  const { mark = MARKABLE_LAYERS, source = article.metadata.url ?? 'urn:depesche:text' } = options;
  const targets = new Targets(article.text, source);
  const { mentions = [], quotations = [], timexes = [] } = article.annotations;
  const uris = new Map(article.annotations.entities?.map(({ id, uri }) => [id, uri]));
  const items: WebAnnotation[] = [];
  if (mark.includes('mentions')) for (const mention of mentions) items.push(mentionAnnotation(mention, uris.get(mention.entity ?? ''), targets));
  if (mark.includes('quotations')) for (const quotation of quotations) items.push(quotationAnnotation(quotation, targets));
  if (mark.includes('timexes')) for (const timex of timexes) items.push(timexAnnotation(timex, targets));
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
}

class Targets {
  private readonly index: CodePointIndex;

  constructor(
    private readonly text: string,
    private readonly source: string,
  ) {
    this.index = codePointIndex(text);
  }

  covered({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  of({ start, end }: Span): WebAnnotationTarget {
    const from = this.index.toCodePoint(start);
    const to = this.index.toCodePoint(end);
    const prefix = this.text.slice(this.index.toCodeUnit(Math.max(0, from - CONTEXT)), start);
    const suffix = this.text.slice(end, this.index.toCodeUnit(to + CONTEXT));
    return {
      source: this.source,
      selector: [
        { type: 'TextPositionSelector', start: from, end: to },
        { type: 'TextQuoteSelector', exact: this.covered({ start, end }), prefix, suffix },
      ],
    };
  }
}

function mentionAnnotation(mention: Mention, uri: string | undefined, targets: Targets): WebAnnotation {
  const type: WebAnnotationBody = { type: 'TextualBody', purpose: 'classifying', value: mention.type };
  return {
    type: 'Annotation',
    motivation: uri === undefined ? 'classifying' : 'identifying',
    body: uri === undefined ? [type] : [{ type: 'SpecificResource', purpose: 'identifying', source: uri }, type],
    target: [targets.of(mention)],
  };
}

function quotationAnnotation({ type, content, speaker }: Quotation, targets: Targets): WebAnnotation {
  const body: WebAnnotationBody[] = [{ type: 'TextualBody', purpose: 'classifying', value: `quotation:${type}` }];
  if (speaker !== undefined) body.push({ type: 'TextualBody', purpose: 'describing', value: targets.covered(speaker) });
  return { type: 'Annotation', motivation: 'highlighting', body, target: content.map((span) => targets.of(span)) };
}

function timexAnnotation(timex: Timex, targets: Targets): WebAnnotation {
  const body: WebAnnotationBody[] = [
    { type: 'TextualBody', purpose: 'classifying', value: timex.type },
    { type: 'TextualBody', purpose: 'describing', value: timex.value },
  ];
  return { type: 'Annotation', motivation: 'classifying', body, target: [targets.of(timex)] };
}
