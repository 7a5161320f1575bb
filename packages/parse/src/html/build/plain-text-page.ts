/** Pages that only wrap plain text in `<pre>`, as servers of text files and old newsrooms send them. */
import type { Article, SourceRun } from '@depesche/article';
import { readCharacterReference } from '@depesche/jsonld';
import { elementNumber, TEXT } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';
import type { Passages } from '../choose/passage.js';

const PRE = elementNumber('pre');
/** Share of the page's characters that must be in the `<pre>`. */
const MOST = 0.9;

/** The `<pre>` that is the page; undefined when the page is more than that. */
export function plainTextElement(page: PageTree, passages: Passages): number | undefined {
  const pre = page.find('pre');
  if (pre === undefined || page.element[pre] !== PRE) return undefined;
  let total = 0;
  let inside = 0;
  for (const passage of passages.list) {
    total += passage.chars;
    if (page.isWithin(passage.first, pre)) inside += passage.chars;
  }
  return inside > 200 && inside >= total * MOST ? pre : undefined;
}

/** Text of an element with line breaks kept, and where each run of it was in the page. */
export function plainTextOf(page: PageTree, element: number): { readonly text: string; readonly runs: readonly SourceRun[] } {
  const runs: SourceRun[] = [];
  let text = '';
  for (let node = element + 1; node < page.end[element]!; node++) {
    if (page.element[node] !== TEXT) continue;
    let copied = page.from[node]!;
    const end = page.to[node]!;
    const copy = (to: number): void => {
      if (to > copied) runs.push([text.length, copied, to - copied]);
      text += page.source.slice(copied, to);
    };
    const source = page.source.slice(0, end); // so that nothing behind the node is searched
    for (let at = source.indexOf('&', copied); at >= 0; at = source.indexOf('&', at + 1)) {
      const reference = readCharacterReference(source, at);
      if (reference === undefined) continue;
      copy(at);
      for (let i = 0; i < reference.text.length; i++) runs.push([text.length + i, at, 1]);
      text += reference.text;
      copied = at + reference.length;
      at = copied - 1;
    }
    copy(end);
  }
  return { text, runs };
}

/** The article of the plain text with its source map leading into the page. */
export function withPageSource(article: Article, runs: readonly SourceRun[]): Article {
  const sourceMap: SourceRun[] = [];
  let run = 0;
  for (const [text, source, length] of article.sourceMap ?? []) {
    for (let done = 0; done < length; ) {
      while (run + 1 < runs.length && runs[run + 1]![0] <= source + done) run++;
      const [from, to, size] = runs[run]!;
      const offset = source + done - from;
      const taken = Math.min(length - done, Math.max(1, size - offset));
      sourceMap.push([text + done, to + Math.min(offset, size - 1), taken]);
      done += taken;
    }
  }
  return { ...article, sourceMap };
}
