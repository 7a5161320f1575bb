/** The quotations of an article by speaker. */
import { type Article, coveredText, cueSpans, type Quotation } from '@depesche/article';
import { bold, dim, plain, width } from './print.js';

/** The speakers in order of appearance, below each what they said. */
export function quotationList(article: Article): string[] {
  const { quotations } = article.annotations;
  if (quotations === undefined) return ['No tagger ran.'];
  const bySpeaker = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const speaker = speakerOf(article, quotation);
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), quotation]);
  }
  return [...bySpeaker].flatMap(([speaker, said]) => [bold(plain(speaker)), ...said.map((quotation) => line(article, quotation))]);
}

function speakerOf(article: Article, { entity, speaker }: Quotation): string {
  const known = article.annotations.entities?.find(({ id }) => id === entity);
  return known?.name ?? (speaker === undefined ? 'Somebody' : coveredText(article, speaker));
}

function line(article: Article, quotation: Quotation): string {
  const { type, content } = quotation;
  const cue = cueSpans(quotation).map((span) => coveredText(article, span)).join(' … ');
  const words = content.map((span) => coveredText(article, span)).join(' … ');
  const label = `${type}${cue === '' ? '' : `, “${plain(cue, 32)}”`}`;
  return `  ${plain(words, width - label.length - 6)}  ${dim(label)}`;
}
