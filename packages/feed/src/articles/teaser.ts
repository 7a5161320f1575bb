/** Whether an item is only a teaser. */
import type { FeedItem } from '../feed.js';
import { lineOfHtml } from '../read/plain-text.js';

/** Shorter texts are about an article, not the article, in characters. */
const SHORTEST_ARTICLE = 400;
/** At the end of a text that goes on elsewhere, in the languages the parsers know. */
const goesOn =
  /(?:\u2026|\.\.\.|\[\.\.\.\]|\[\u2026\])\)?$|(?:read more|continue reading|read the (?:full|whole) (?:story|article)|full story|weiterlesen|mehr lesen|zum artikel|weiter lesen|lire la suite|en savoir plus|leer m\u00e1s|seguir leyendo|leggi tutto|continua a leggere|lees meer|lees verder|czytaj (?:dalej|wi\u0119cej)|leia mais|continue lendo)[\s.\u2026:>\u00bb\u2192\])-]{0,9}$/i;
/** So much of the end is looked at. */
const END = 120;

/** Whether content and summary hold less than an article: they are short, or end with dots or “read more”. */
export function isTeaser({ content, summary }: FeedItem): boolean {
  const text = content ?? summary;
  if (text === undefined) return true;
  // Only the end matters for the words, only the beginning for the length.
  const { value } = text;
  const end = lineOfHtml(value.slice(-10 * END)) ?? '';
  if (goesOn.test(end.slice(-END))) return true;
  return value.length < 20 * SHORTEST_ARTICLE && (lineOfHtml(value) ?? '').length < SHORTEST_ARTICLE;
}
