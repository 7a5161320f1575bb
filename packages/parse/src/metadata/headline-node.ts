/** Which element of a page shows the headline. */
import type { PageTree } from '../html/page/page-tree.js';
import { TEXT } from '../html/page/elements.js';
import { comparableText } from '../comparable-text.js';

/** In the order in which they are asked; a page's only h1 is often the name of the site. */
const headings = ['h1', 'h2', 'h3', 'h4'];

/** Longer ones, in characters of markup, are no headlines. */
const maxHeading = 5000;
const maxText = 2000;

/** The heading with the text of the title, else any run of text below the head that is the title, else the first h1; 0 when there is none. */
export function headlineNode(page: PageTree, title: string | undefined): number {
  const wanted = title === undefined ? '' : comparableText(title);
  if (wanted !== '') {
    for (const name of headings) {
      for (const node of page.elements(name)) if (page.to[node]! - page.from[node]! < maxHeading && comparableText(page.text(node)) === wanted) return node;
    }
    for (let node = page.find('body') ?? 1; node < page.size; node++) {
      const length = page.to[node]! - page.from[node]!;
      // A text is at least as long as what is left of it for comparison, and begins as that does where it begins with a letter.
      if (page.element[node] === TEXT && length >= wanted.length && length < maxText && mayBegin(page, node, wanted) && comparableText(page.text(node)) === wanted) return node;
    }
  }
  return page.find('h1') ?? 0;
}

/** Whether a text may begin with the first letter of another: a look at one character spares most comparisons. */
function mayBegin({ source, from }: PageTree, node: number, other: string): boolean {
  let at = from[node]!;
  while (source.charCodeAt(at) <= 0x20) at++;
  const first = source[at]?.toLowerCase() ?? '';
  return first === other[0] || !/^[a-z]$/.test(first);
}
