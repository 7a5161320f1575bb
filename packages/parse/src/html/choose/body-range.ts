/** Where the running text of an article lies in its page. */
import type { NodeRange } from '../page/node-range.js';
import { type Facts, keptPassages } from './pass.js';

/** Nodes from the first to the last passage of running text that was kept; undefined when there is none. */
export function bodyRange(chosen: Pick<Facts, 'passages' | 'removed'>): NodeRange | undefined {
  const kept = keptPassages(chosen).filter(({ prose }) => prose > 0);
  const last = kept.at(-1);
  return last === undefined ? undefined : { first: kept[0]!.first, end: last.end };
}
