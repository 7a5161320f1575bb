/** Annotations as items of the sweep: each with the tags of its pieces, made once. */
import { type Article, coveredText, type Entity, type Mention } from '@depesche/article';
import { isHtmlDatetime } from './datetime.js';
import { attribute } from './escape-html.js';
import type { Labels } from '../labels.js';
import { directionOf, safeLanguage } from '../language.js';
import { type AnnotationKind, entityKind, type MarkableLayer } from '../markable-layer.js';
import { safeUrl } from '../safe-url.js';
import { type SweepItem, sweepable } from '../sweep.js';
import { unlinkedMentions } from '../unlinked-mentions.js';

/** A range with the HTML that stands around each of its pieces. */
export interface HtmlItem extends SweepItem {
  readonly tag: string;
  /** Attributes of every piece, each with a blank before it. */
  readonly attributes: string;
  /** Further attributes of the first piece: what may stand only once. */
  readonly once: string;
  /** Attributes of every piece as `<a>`; such an item is a `<span>` wherever a link is open already. */
  readonly link?: string | undefined;
}

/** What the items of annotations depend on beside the article. */
export interface AnnotationContext {
  readonly layers: readonly MarkableLayer[];
  readonly labels: Labels;
  readonly idPrefix: string;
}

// At equal ranges: a quotation is around a date, that around a name, and all of them around inline markup.
const RANK = { quotation: 0, timex: 1, mention: 2 } as const;

/** The annotations to mark, in sweep order. */
export function annotationItems(article: Article, context: AnnotationContext): HtmlItem[] {
  const items: HtmlItem[] = [];
  if (context.layers.includes('quotations')) addQuotations(article, context, items);
  if (context.layers.includes('timexes')) addTimexes(article, context, items);
  if (context.layers.includes('mentions')) addMentions(article, context, items);
  return sweepable(items);
}

function addQuotations(article: Article, context: AnnotationContext, items: HtmlItem[]): void {
  const onceFor = firstAttributes('q', 'quotation', context);
  const names = new Map(article.annotations.entities?.map((entity) => [entity.id, entity.name]));
  article.annotations.quotations?.forEach((quotation, i) => {
    const speaker =
      names.get(quotation.entity ?? '') ?? (quotation.speaker === undefined ? undefined : coveredText(article, quotation.speaker));
    const attributes = ` class="quotation" data-quotation="${i}"${attribute('data-type', quotation.type)}${attribute('data-speaker', speaker)}${languageAttributes(quotation.language)}`;
    quotation.content.forEach(({ start, end }, part) => {
      const once = part > 0 ? '' : onceFor(i);
      items.push({ start, end, rank: RANK.quotation, tag: 'span', attributes, once });
    });
  });
}

/** Words in another language than the article say so, for those who read them aloud or hyphenate them. */
function languageAttributes(language: string | undefined): string {
  const tag = language === undefined ? undefined : safeLanguage(language);
  return tag === undefined ? '' : `${attribute('lang', tag)}${attribute('dir', directionOf(tag))}`;
}

function addTimexes(article: Article, context: AnnotationContext, items: HtmlItem[]): void {
  const onceFor = firstAttributes('t', 'timex', context);
  article.annotations.timexes?.forEach(({ start, end, type, value }, i) => {
    const valid = isHtmlDatetime(value);
    const attributes = ` class="timex" data-timex="${i}"${attribute('data-type', type)}${attribute(valid ? 'datetime' : 'data-value', value)}`;
    items.push({ start, end, rank: RANK.timex, tag: valid ? 'time' : 'span', attributes, once: onceFor(i) });
  });
}

function addMentions(article: Article, context: AnnotationContext, items: HtmlItem[]): void {
  const entities = new Map<string, EntityAttributes>();
  for (const entity of article.annotations.entities ?? []) entities.set(entity.id, entityAttributes(entity));
  const kinds = kindAttributes(context);
  const unlinked = unlinkedMentions(article);
  article.annotations.mentions?.forEach((mention, i) => {
    const kind = kinds[entityKind(mention.type)];
    const entity = mention.entity === undefined ? undefined : entities.get(mention.entity);
    items.push({
      start: mention.start,
      end: mention.end,
      rank: RANK.mention,
      tag: 'span',
      attributes: `${kind.every} data-mention="${i}"${entity?.every ?? ''}`,
      once: kind.onceFor(i),
      link: unlinked[i] === true ? entity?.link : undefined,
    });
  });
}

/** What may stand only once for each annotation of a layer: its id and its label. */
function firstAttributes(letter: string, kind: AnnotationKind, { labels, idPrefix }: AnnotationContext): (index: number) => string {
  const id = attribute('id', `${idPrefix}${letter}-`).slice(0, -1);
  const label = attribute('data-label', labels[kind]);
  return (index) => `${id}${index}"${label}`;
}

interface KindAttributes {
  readonly every: string;
  readonly onceFor: (index: number) => string;
}

interface EntityAttributes {
  readonly every: string;
  readonly link?: string;
}

function entityAttributes({ id, name, description, uri }: Entity): EntityAttributes {
  const title = description === undefined ? name : `${name}: ${description}`;
  const every = `${attribute('data-entity', id)}${attribute('title', title)}`;
  const href = safeUrl(uri);
  return href === undefined ? { every } : { every, link: `${attribute('href', href)} rel="noopener noreferrer"` };
}

function kindAttributes(context: AnnotationContext): Record<Mention['type'], KindAttributes> {
  const of = (kind: AnnotationKind): KindAttributes => ({ every: ` class="mention" data-type="${kind}"`, onceFor: firstAttributes('m', kind, context) });
  return { person: of('person'), organization: of('organization'), place: of('place'), misc: of('misc') };
}
