/** The rules of the annotation layers. */
import type { Article } from './article.js';
import { languageTag } from './check-metadata.js';
import type { Report } from './check-report.js';
import { checkRange } from './check-range.js';
import type { Annotations, Quotation } from './layers.js';
import { compareSpans, containsSpan, type Span } from './span.js';

type SpanLayer = 'sentences' | 'tokens' | 'mentions' | 'quotations' | 'timexes';

const spanLayers: readonly SpanLayer[] = ['sentences', 'tokens', 'mentions', 'quotations', 'timexes'];
/** Layers whose spans partition the text instead of describing it. */
const flatLayers: readonly SpanLayer[] = ['sentences', 'tokens'];

/** Reports every annotation that breaks a rule. */
export function checkLayers(article: Article, report: Report): void {
  for (const name of spanLayers) checkSpans(article, name, report);
  article.annotations.quotations?.forEach((quotation, i) => {
    checkQuotation(article.text, quotation, `annotations.quotations[${i}]`, report);
  });
  article.annotations.timexes?.forEach((timex, i) => {
    if (timex.value === '') report('bad-value', `annotations.timexes[${i}] has no value.`, bare(timex));
  });
  checkEntities(article.annotations, report);
}

function checkSpans(article: Article, name: SpanLayer, report: Report): void {
  const layer: readonly Span[] = article.annotations[name] ?? [];
  layer.forEach((span, i) => {
    const where = `annotations.${name}[${i}]`;
    if (!checkRange(article.text, span, where, report)) return;
    if (span.start === span.end) report('bad-range', `${where} is empty; leave it out.`, bare(span));
    checkScore(span, where, report);
    const previous = layer[i - 1];
    if (previous === undefined) return;
    if (compareSpans(previous, span) > 0) report('unsorted-layer', `${where} is out of order.`, bare(span));
    else if (flatLayers.includes(name) && span.start < previous.end) {
      report('overlapping-layer', `${where} overlaps the one before it.`, bare(span));
    }
  });
}

function checkQuotation(text: string, quotation: Quotation, where: string, report: Report): void {
  if (quotation.content.length === 0) report('bad-value', `${where} has no content.`, bare(quotation));
  let previousEnd = quotation.start;
  quotation.content.forEach((content, i) => {
    const path = `${where}.content[${i}]`;
    if (!checkRange(text, content, path, report)) return;
    if (!containsSpan(quotation, content) || content.start < previousEnd || content.start === content.end) {
      report('bad-range', `${path} is empty, out of order or outside its quotation.`, bare(content));
    }
    previousEnd = Math.max(previousEnd, content.end);
  });
  if (quotation.language !== undefined && !languageTag.test(quotation.language)) report('bad-language', `${where} has the language "${quotation.language}", which is no BCP 47 tag; leave it out when it is the article's.`, bare(quotation));
  if (quotation.cue !== undefined) checkRange(text, quotation.cue, `${where}.cue`, report);
  if (quotation.cueRest !== undefined) checkRange(text, quotation.cueRest, `${where}.cueRest`, report);
  if (quotation.frame !== undefined) checkRange(text, quotation.frame, `${where}.frame`, report);
  if (quotation.speaker !== undefined) checkRange(text, quotation.speaker, `${where}.speaker`, report);
}

function checkEntities(annotations: Annotations, report: Report): void {
  const { entities } = annotations;
  const ids = new Set<string>();
  entities?.forEach((entity, i) => {
    if (ids.has(entity.id)) report('duplicate-entity', `annotations.entities[${i}] has the id "${entity.id}" of another.`);
    ids.add(entity.id);
    checkScore(entity, `annotations.entities[${i}]`, report);
  });
  for (const name of ['mentions', 'quotations'] as const) {
    annotations[name]?.forEach((annotation, i) => {
      if (annotation.entity === undefined || ids.has(annotation.entity)) return;
      report('unknown-entity', `annotations.${name}[${i}] names the entity "${annotation.entity}", which is not there.`, bare(annotation));
    });
  }
}

function checkScore(value: object, where: string, report: Report): void {
  if (!('score' in value)) return;
  const { score } = value;
  if (typeof score !== 'number' || !(score >= 0 && score <= 1)) report('bad-value', `${where} has a score outside 0…1.`);
}

function bare(span: Span): Span {
  return { start: span.start, end: span.end };
}
