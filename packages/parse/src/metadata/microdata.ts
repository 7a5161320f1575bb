/** Values of microdata (`itemprop`) in a page. */
import type { PageTree } from '../html/page/page-tree.js';
import type { PageFacts } from './page-facts.js';

/** Larger elements hold more than a value. */
const maxNodes = 200;
const maxMarkup = 20_000;

/** Value of the first element with a property: what it states, the address it leads to, or its text; undefined when there is none. */
export function microdataValue({ page, marks }: PageFacts, property: string): string | undefined {
  const node = marks.itemprops.get(property)?.[0];
  if (node === undefined || isLarge(page, node)) return undefined;
  const named = page.attribute(node, 'itemscope') === undefined ? node : (nameElement(page, node) ?? node);
  const value = page.attribute(named, 'content') ?? page.attribute(named, 'href') ?? page.attribute(named, 'src') ?? page.text(named);
  return value === '' ? undefined : value;
}

/** Whether an element is too large to be the value of a field. */
export function isLarge({ end, from, to }: PageTree, node: number): boolean {
  return end[node]! - node > maxNodes || to[node]! - from[node]! > maxMarkup;
}

/** The element below that says it holds the name (or the address) of a thing. */
export function nameElement(page: PageTree, thing: number): number | undefined {
  const [meta] = page.elements('meta', thing);
  for (let node = thing + 1; meta === undefined && node < page.end[thing]!; node++) {
    const property = page.attribute(node, 'itemprop')?.toLowerCase();
    if (property === 'name' || property === 'url') return node;
  }
  return meta;
}
