/** Lists: every child an item, and the number of the first. */
import type { BlockDraft, GroupDraft } from '@depesche/article';
import { elementNumber } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';

const LI = elementNumber('li');

/** The children of a list as items: a list right inside a list belongs to the item before it, text right inside of it is an item of its own. */
export function listItems(children: readonly BlockDraft[]): GroupDraft[] {
  const items: GroupDraft[] = [];
  for (const child of children) {
    const last = items.at(-1);
    if (child.type === 'group' && child.role === 'item') items.push(child);
    else if (child.type === 'group' && child.role === 'list' && last !== undefined) items[items.length - 1] = { ...last, children: [...last.children, child] };
    else if (child.type !== 'media') items.push({ type: 'group', role: 'item', children: [child] });
  }
  return items;
}

/**
 * The number of the first item of a numbered list that is left, by `<ol start>` and `<li value>`; undefined when it is 1, and for lists that count
 * down, which the document model does not know.
 */
export function firstNumber(page: PageTree, list: number, isLeft: (item: number) => boolean): number | undefined {
  if (page.attribute(list, 'reversed') !== undefined) return undefined;
  let number = wholeNumber(page.attribute(list, 'start')) ?? 1;
  for (const item of page.children(list)) {
    if (page.element[item] !== LI) continue;
    number = wholeNumber(page.attribute(item, 'value')) ?? number;
    if (isLeft(item)) return number === 1 ? undefined : number;
    number++;
  }
  return undefined;
}

/** As browsers read numbers: what follows the digits does not count. */
function wholeNumber(value: string | undefined): number | undefined {
  const digits = /^\s{0,9}([+-]?\d{1,9})/.exec(value ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
