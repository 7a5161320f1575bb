/** The quotations of an article by speaker. */
import { type Article, coveredText, type Quotation } from '@depesche/article';
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

function line(article: Article, { type, content, cue }: Quotation): string {
  const words = content.map((span) => coveredText(article, span)).join(' … ');
  const label = `${type}${cue === undefined ? '' : `, “${plain(coveredText(article, cue), 24)}”`}`;
  return `  ${plain(words, width - label.length - 6)}  ${dim(label)}`;
}
