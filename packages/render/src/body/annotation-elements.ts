/** Annotations as elements that say by themselves what they are: RDFa, `<q>`, `<time>`. */
import type { Article, Entity, Mention, Quotation, Span, Timex } from '@depesche/article';
import { isHtmlDatetime } from '../html/datetime.js';
import { attribute } from '../html/escape-html.js';
import { safeLanguage } from '../language.js';
import { entityKind, type MarkableLayer } from '../markable-layer.js';
import { safeUrl } from '../safe-url.js';
import { sweepable } from '../sweep.js';
import type { ElementItem } from './element-item.js';

/** schema.org's names of the types of entities. */
const SCHEMA_TYPES = { person: 'Person', organization: 'Organization', place: 'Place', misc: 'Thing' } as const;

// At equal ranges: a quotation is around a date, that around whoever speaks, that around a name, all of them around inline markup.
const RANK = { quotation: 0, timex: 1, speaker: 1.5, mention: 2 } as const;

/** The annotations of the layers, in sweep order. */
export function annotationElements(article: Article, layers: readonly MarkableLayer[]): ElementItem[] {
  const { annotations } = article;
  const items: ElementItem[] = [];
  if (layers.includes('quotations')) addQuotations(annotations.quotations ?? [], items);
  if (layers.includes('timexes')) annotations.timexes?.forEach((timex, i) => items.push(timexElement(timex, i)));
  if (layers.includes('mentions')) {
    const resources = new Map(annotations.entities?.map((entity) => [entity.id, resourceOf(entity)]));
    annotations.mentions?.forEach((mention, i) => items.push(mentionElement(mention, i, resources.get(mention.entity ?? ''))));
  }
  return sweepable(items);
}

/** What an entity is called outside: its address, or its place in the article. */
function resourceOf({ id, uri }: Entity): string {
  return safeUrl(uri) ?? `#${id}`;
}

function mentionElement({ start, end, type, form, score }: Mention, index: number, resource: string | undefined): ElementItem {
  const about =
    ` property="mentions" typeof="${SCHEMA_TYPES[entityKind(type)]}"${attribute('resource', resource)}` +
    `${form === 'compound' || form === 'derived' ? ` data-form="${form}"` : ''}${scoreAttribute(score)}`;
  return { start, end, rank: RANK.mention, tag: 'span', first: ` id="m${index}"${about}`, again: `${about} data-part="m${index}"` };
}

function timexElement({ start, end, type, value, mod, quant, freq }: Timex, index: number): ElementItem {
  const isValid = isHtmlDatetime(value);
  const about =
    `${attribute('data-timex', type)}${isValid ? attribute('datetime', value) : attribute('data-value', value)}` +
    `${attribute('data-mod', mod)}${attribute('data-quant', quant)}${attribute('data-freq', freq)}`;
  return { start, end, rank: RANK.timex, tag: isValid ? 'time' : 'span', first: ` id="t${index}"${about}`, again: `${about} data-part="t${index}"` };
}

/** Direct speech is `<q>`, other words are `<span>`; who says them is an element of its own that all their quotations name. */
function addQuotations(quotations: readonly Quotation[], items: ElementItem[]): void {
  const speakers = new Map<string, string>();
  quotations.forEach(({ type, content, speaker, entity, language, score }, index) => {
    const isDirect = type === 'direct';
    const by = speaker === undefined ? undefined : speakerId(speaker, speakers, items);
    const about = `${isDirect ? '' : attribute('data-quotation', type)}${attribute('data-speaker', by)}${attribute('data-entity', entity)}${attribute('lang', language === undefined ? undefined : safeLanguage(language))}${scoreAttribute(score)}`;
    content.forEach(({ start, end }, part) => {
      const again = `${about} data-part="q${index}"`;
      items.push({ start, end, rank: RANK.quotation, tag: isDirect ? 'q' : 'span', first: part === 0 ? ` id="q${index}"${about}` : again, again });
    });
  });
}

function speakerId({ start, end }: Span, known: Map<string, string>, items: ElementItem[]): string {
  const key = `${start}-${end}`;
  const id = known.get(key) ?? `s${known.size}`;
  if (!known.has(key)) items.push({ start, end, rank: RANK.speaker, tag: 'span', first: ` id="${id}"`, again: ` data-part="${id}"` });
  known.set(key, id);
  return id;
}

function scoreAttribute(score: number | undefined): string {
  return typeof score === 'number' && Number.isFinite(score) ? ` data-score="${score}"` : '';
}
