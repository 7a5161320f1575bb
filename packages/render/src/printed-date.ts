/** Whether an article prints the date of its publication itself, so that it need not be added. */
import { type Article, coveredText, spansWithin, textBlocks } from '@depesche/article';
import { formatDate } from './format-date.js';

/** Only so many of the first blocks can stand at the head. */
const HEAD_BLOCKS = 6;

/** Whether a byline or dateline at the head says the day: by the dates found in it, or in the words that would be added. */
export function printsDate(article: Article): boolean {
  const { language, metadata, annotations } = article;
  const day = metadata.datePublished?.slice(0, 10);
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const written = formatDate(day, language);
  return textBlocks(article)
    .slice(0, HEAD_BLOCKS)
    .filter(({ role }) => role === 'byline' || role === 'dateline')
    .some((block) => coveredText(article, block).includes(written) || spansWithin(annotations.timexes ?? [], block).some(({ value }) => value.slice(0, 10) === day));
}
