/** The entities of an article as a table. */
import type { Article } from '@depesche/article';
import { type EntityRow, entityRows } from '../findings/entity-rows.js';
import { kindTexts } from '../interface/kind-texts.js';
import type { Messages } from '../interface/messages.js';
import { tableLines } from './fit-table.js';
import { plain } from './print.js';

/** A row for each name, those mentioned most first: how often, name, type, what it is, where to look it up. */
export function entityTable(article: Article, { text, number }: Messages, width: number): string[] {
  const rows = entityRows(article);
  if (rows.length === 0) return [article.annotations.mentions === undefined ? text.notLookedFor : text.noNames];
  return tableLines(
    rows.map((row) => [`${number(row.mentions.length)}×`.padStart(4), plain(row.name), text[kindTexts[row.type]], plain(row.description ?? ''), plain(shortAddress(row))]),
    width,
  );
}

/** Of Wikidata its own number, of others the address without what all have. */
function shortAddress({ address = '' }: EntityRow): string {
  return /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(address)?.[1] ?? address.replace(/^https?:\/\/(?:www\.)?/, '');
}
