/** Where the running text of an article lies in its page. */
import { type Passages, prose } from './passages.js';
import type { NodeRange } from '../page/node-range.js';

/** Nodes from the first to the last passage of running text that was kept; undefined when there is none. */
export function bodyRange({ list }: Passages): NodeRange | undefined {
  const kept = list.filter((passage) => passage.removed === undefined && prose(passage) > 0);
  const last = kept.at(-1);
  return last === undefined ? undefined : { first: kept[0]!.first, end: last.end };
}
