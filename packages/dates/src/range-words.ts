/** Which expressions of a sentence are the ends of a range. */
import type { Expression } from './expression.js';
import type { Grammar, RangeWords } from './grammar.js';
import type { Item } from './item.js';
import { isTimeAlone } from './named-day.js';

/** The place of the expression that a range ending at `last` starts with; a time behind its day is passed over. */
export function rangeStart(
  items: readonly Item[],
  expressions: readonly Expression[],
  { last, grammar }: { readonly last: number; readonly grammar: Pick<Grammar, 'ranges'> },
): number | undefined {
  const end = expressions[last];
  const before = expressions[last - 1];
  if (end === undefined || before === undefined) return undefined;
  const first = startBefore(expressions, last);
  const isRange = grammar.ranges.some((words) => isJoined(items, words, { from: before.end, to: end.first, first: expressions[first]!.first }));
  return isRange ? first : undefined;
}

/** „Montag 7 Uhr bis Freitag“ starts with „Montag“. */
function startBefore(expressions: readonly Expression[], last: number): number {
  const [day, time, end] = [expressions[last - 2], expressions[last - 1]!, expressions[last]!];
  const isTimed = day !== undefined && time.first - day.end <= 1 && isTimeAlone(time.fields) && !isTimeAlone(day.fields) && !isTimeAlone(end.fields);
  return isTimed ? last - 2 : last - 1;
}

function isJoined(items: readonly Item[], { before, between }: RangeWords, place: { readonly from: number; readonly to: number; readonly first: number }): boolean {
  if (before !== undefined && items[place.first - 1]?.word !== before && items[place.first - 2]?.word !== before) return false;
  return place.to - place.from === between.length && between.every((word, i) => items[place.from + i]!.word === word);
}
