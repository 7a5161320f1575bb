/** Captions that no element or class calls so: a line or two in a box that says it holds a picture, and does. */
import { BLOCK, elementNumber, hasTrait } from '../page/elements.js';
import { KIND } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import type { Passages } from './passages.js';

const headings: ReadonlySet<number> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(elementNumber));
const pictures: ReadonlySet<number> = new Set(['img', 'picture', 'amp-img'].map(elementNumber));
/** Longer ones, in characters or passages, are text beside a picture. */
const LONGEST = 300;
const MOST = 3;

/** Marks the passages of such captions as removed, from where they get their role. */
export function removePictureCaptions(page: PageTree, kinds: Int32Array, { list, at }: Passages): void {
  for (let node = 1; node < page.size; node++) {
    const kind = kinds[node]!;
    if ((kind & KIND.picture) === 0 || (kind & (KIND.content | KIND.articleBody)) !== 0 || !hasTrait(page.element[node]!, BLOCK)) continue;
    const [from, to] = [at[node]!, at[page.end[node]!]!];
    if (to === from || to - from > MOST) continue;
    const held = list.slice(from, to);
    if (held.reduce((sum, { chars }) => sum + chars, 0) > LONGEST) continue;
    if (held.some(({ container }) => isHeading(page, container)) || !holdsPicture(page, node)) continue;
    for (const passage of held) passage.removed ??= 'caption';
  }
}

function isHeading(page: PageTree, node: number): boolean {
  return headings.has(page.element[node]!) || headings.has(page.element[page.parent[node]!]!);
}

function holdsPicture(page: PageTree, box: number): boolean {
  for (let node = box + 1; node < page.end[box]!; node++) if (pictures.has(page.element[node]!)) return true;
  return false;
}
