/** What elements become in an article: groups, headings, marks. */
import type { GroupRole } from '@depesche/article';
import { elementNumber } from '../page/elements.js';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

const byElement = <T>(entries: readonly (readonly [name: string, value: T])[]): ReadonlyMap<number, T> =>
  new Map(entries.map(([name, value]) => [elementNumber(name), value]));

/** Marks of inline elements; links are made apart, as they need an address. */
export const markTypes: ReadonlyMap<number, 'emphasis' | 'strong' | 'code'> = byElement<'emphasis' | 'strong' | 'code'>([
  ['em', 'emphasis'], ['i', 'emphasis'], ['b', 'strong'], ['strong', 'strong'], ['code', 'code'], ['kbd', 'code'], ['samp', 'code'], ['tt', 'code'],
]);

/** Groups; tables are made apart, as many only place things on the page. */
export const groupRoles: ReadonlyMap<number, GroupRole> = byElement<GroupRole>([
  ['ul', 'list'], ['ol', 'list'], ['menu', 'list'], ['li', 'item'], ['blockquote', 'blockquote'], ['figure', 'figure'], ['aside', 'aside'],
]);

/** Levels of headings. */
export const headingLevels: ReadonlyMap<number, Level> = byElement<Level>([['h1', 1], ['h2', 2], ['h3', 3], ['h4', 4], ['h5', 5], ['h6', 6]]);
