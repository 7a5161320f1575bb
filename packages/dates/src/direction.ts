/** Whether an expression lies before or after the publication date, told by the words around it. */
import type { Expression } from './expression.js';
import type { Tense } from './grammar.js';
import type { Item } from './item.js';
import type { Direction } from './surroundings.js';

/** How far words are looked at on each side, so that a sentence without end stays cheap. */
const REACH = 40;

/** The direction told by the clause of an expression, else by the words around it in the sentence. */
export function directionOf(items: readonly Item[], { first, end }: Pick<Expression, 'first' | 'end'>, tense: Tense): Direction {
  const before = items[first - 1]?.word ?? '';
  if (tense.pastBefore.has(before)) return -2;
  if (tense.futureBefore.has(before)) return 2;
  const low = Math.max(0, first - REACH);
  const high = Math.min(items.length, end + REACH);
  let from = first;
  while (from > low && !tense.clauseBorders.has(items[from - 1]!.word)) from--;
  let to = end;
  while (to < high && !tense.clauseBorders.has(items[to]!.word)) to++;
  return directionWithin(items, { from, to }, tense) || directionWithin(items, { from: low, to: high }, tense);
}

function directionWithin(items: readonly Item[], { from, to }: { from: number; to: number }, tense: Tense): Direction {
  let auxiliary = false;
  let past = false;
  let present = false;
  for (let i = from; i < to; i++) {
    const { word, capital } = items[i]!;
    if (tense.future.has(word)) return 1;
    present ||= tense.present.has(word);
    auxiliary ||= tense.perfectAuxiliaries.has(word);
    const attributive = tense.determiners.has(items[i - 1]?.word ?? '');
    past ||= tense.past.has(word) || (!capital && !attributive && hasPastEnding(word, tense));
  }
  if (past || (auxiliary && items.slice(from, to).some((item) => isParticiple(item, tense)))) return -1;
  return present ? 1 : 0;
}

const SHORTEST_PAST = 6;

function hasPastEnding(word: string, { pastEndings, notPast, states }: Tense): boolean {
  if (word.length < SHORTEST_PAST || notPast.has(word) || states.has(word)) return false;
  return pastEndings.some((ending) => word.endsWith(ending));
}

const SHORTEST_PARTICIPLE = 5;

function isParticiple({ word, capital }: Item, { participles, perfectAuxiliaries, states }: Tense): boolean {
  if (capital || word.length < SHORTEST_PARTICIPLE || perfectAuxiliaries.has(word) || states.has(word)) return false;
  return participles.some(({ prefix, ending }) => word.startsWith(prefix) && word.endsWith(ending));
}
