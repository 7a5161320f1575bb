/** The quotations of an article by speaker. */
import { type Article, coveredText, cueSpans, type Quotation } from '@depesche/article';
import { speakersOf } from '../findings/speakers.js';
import type { Messages } from '../interface/messages.js';
import { bold, dim, plain } from './print.js';

/** The speakers, those who say most first, below each what they said. */
export function quotationList(article: Article, messages: Messages, width: number): string[] {
  const { text } = messages;
  const speakers = speakersOf(article);
  if (speakers.length === 0) return [article.annotations.quotations === undefined ? text.notLookedFor : text.noQuotations];
  return speakers.flatMap(({ name, quotations }) => [
    bold(plain(name ?? text.unknownSpeaker, width)),
    ...quotations.map(({ quotation }) => line(article, quotation, messages, width)),
  ]);
}

function line(article: Article, quotation: Quotation, { text }: Messages, width: number): string {
  const { type, content } = quotation;
  const part = (span: { start: number; end: number }): string => coveredText(article, span);
  const cue = plain(cueSpans(quotation).map(part).join(' … '), width - 40);
  const label = `(${text[type]}${cue === '' ? '' : `: ${cue}`})`;
  return `  ${plain(content.map(part).join(' … '), width - label.length - 3)} ${dim(label)}`;
}
