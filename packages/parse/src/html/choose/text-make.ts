/** How paragraphs are made: their element and class, and those of the box they are in; those of an article are mostly alike. */
import { firstClass } from '../page/first-class.js';
import type { PageTree } from '../page/page-tree.js';
import { type Passage, prose } from './passages.js';

/** The passages of running text that are made as at least this share of it is. */
export function commonMake(page: PageTree, kept: readonly Passage[], share: number): ReadonlySet<Passage> {
  const makes = new Map<string, { text: number; readonly passages: Passage[] }>();
  let total = 0;
  for (const passage of kept) {
    const text = prose(passage);
    if (text === 0) continue;
    total += text;
    const make = makeOf(page, passage);
    const alike = makes.get(make);
    if (alike === undefined) {
      makes.set(make, { text, passages: [passage] });
    } else {
      alike.text += text;
      alike.passages.push(passage);
    }
  }
  return new Set([...makes.values()].flatMap(({ text, passages }) => (text >= total * share ? passages : [])));
}

function makeOf(page: PageTree, { container }: Passage): string {
  const parent = page.parent[container]!;
  return `${page.element[container]!} ${firstClass(page, container)} ${parent < 0 ? '' : `${page.element[parent]!} ${firstClass(page, parent)}`}`;
}
