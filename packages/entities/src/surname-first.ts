/** „Merz, Friedrich“ in a list of people is one name. */
import type { Mention } from '@depesche/article';
import type { KnowledgeBase } from './knowledge-base/knowledge-base.js';
import { nameKey } from './knowledge-base/name-key.js';
import { givenNameFirst } from './linking/given-name-first.js';

/** Two mentions that may be surname and given name of one person. */
interface Pair {
  /** Place of the first of them in the list of mentions. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but marks of lists stands before and behind. */
  readonly isItem: boolean;
}

/**
 * The mentions with surname and given name as one where a comma stands between them and the knowledge base or the article has that person, or where a
 * whole list is written so: two items at least, parted by semicolons, line ends or brackets. Mentions in layer order.
 */
export function withSurnamesFirst(text: string, mentions: readonly Mention[], knowledgeBase?: KnowledgeBase): Mention[] {
  const pairs = pairsOf(text, mentions);
  if (pairs.length === 0) return [...mentions];
  const written = new Set(mentions.filter(({ type }) => type === 'person').map(({ start, end }) => nameKey(text.slice(start, end))));
  const isList = pairs.filter(({ isItem }) => isItem).length > 1;
  const joined = new Map(pairs.filter((pair) => (isList && pair.isItem) || isKnown(nameKey(givenNameFirst(text.slice(pair.start, pair.end))), written, knowledgeBase)).map((pair) => [pair.index, pair]));
  return mentions.flatMap((mention, i) => {
    if (joined.has(i - 1)) return [];
    const pair = joined.get(i);
    if (pair === undefined) return [mention];
    return [{ ...mention, end: pair.end, ...(mention.score !== undefined && { score: Math.min(mention.score, mentions[i + 1]!.score ?? 1) }) }];
  });
}

/** Pairs of neighbours, none of which shares a mention with the one before. */
function pairsOf(text: string, mentions: readonly Mention[]): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < mentions.length; index++) {
    const surname = mentions[index]!;
    const given = mentions[index + 1]!;
    if (!isPersonName(surname) || !isPersonName(given) || given.start - surname.end !== 2 || text.slice(surname.end, given.start) !== ', ') continue;
    pairs.push({ index, start: surname.start, end: given.end, isItem: BEFORE_ITEM.test(text.slice(Math.max(0, surname.start - 2), surname.start)) && BEHIND_ITEM.test(text.slice(given.end, given.end + 2)) });
    index++;
  }
  return pairs;
}

const BEFORE_ITEM = /(?:^|\n|[;:•·–*-] ?)$/;
const BEHIND_ITEM = /^(?:$|\n|;| \()/;

function isPersonName({ type, form }: Mention): boolean {
  return type === 'person' && form === 'name';
}

function isKnown(key: string, written: ReadonlySet<string>, knowledgeBase: KnowledgeBase | undefined): boolean {
  if (written.has(key)) return true;
  return knowledgeBase?.find(key).some(({ entry, relation }) => relation === 'name' && knowledgeBase.type(entry) === 'person') ?? false;
}
