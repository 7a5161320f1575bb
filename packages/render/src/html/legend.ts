/** The legend: what is marked, in words and with the pattern it is marked with. */
import type { Article } from '@depesche/article';
import { attribute, escapeText } from './escape-html.js';
import type { Labels } from '../labels.js';
import { type AnnotationKind, entityKind, type MarkableLayer } from '../markable-layer.js';

/** A list of the kinds that occur, with how often; empty when none does. */
export function legendHtml(
  article: Article,
  layers: readonly MarkableLayer[],
  { labels, language }: { readonly labels: Labels; readonly language: string },
): string {
  let entries = '';
  for (const [kind, count] of countKinds(article, layers)) {
    const name = kind === 'quotation' || kind === 'timex' ? kind : 'mention';
    entries += `<li><span class="${name}"${attribute('data-type', kind)}>${escapeText(labels[kind].toWellFormed())}</span> ${count}</li>\n`;
  }
  if (entries === '') return '';
  return `<footer class="legend" data-added${attribute('lang', language)} dir="ltr">\n<p>${escapeText(labels.legend.toWellFormed())}</p>\n<ul>\n${entries}</ul>\n</footer>\n`;
}

function countKinds({ annotations }: Article, layers: readonly MarkableLayer[]): Map<AnnotationKind, number> {
  const counts = new Map<AnnotationKind, number>();
  const count = (kind: AnnotationKind): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (layers.includes('mentions')) annotations.mentions?.forEach((mention) => { count(entityKind(mention.type)); });
  if (layers.includes('quotations')) annotations.quotations?.forEach(() => { count('quotation'); });
  if (layers.includes('timexes')) annotations.timexes?.forEach(() => { count('timex'); });
  return counts;
}
