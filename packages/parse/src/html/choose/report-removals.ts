/** Tells a listener what was taken out of a page, and why. */
import type { ParseOptions } from '@depesche/article';
import { parseIssue } from '../../issues.js';
import { elementNumber, hasTrait, SILENT } from '../page/elements.js';
import type { KindName } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';
import type { Facts } from './pass.js';
import type { RemovalReason } from './removal-reason.js';

/** Reasons that their name does not explain. */
const because: Readonly<Partial<Record<RemovalReason, string>>> = {
  hidden: 'it is hidden', related: 'it leads to other articles', author: 'it is about the author or publisher', meta: 'it is about the article, not of it', caption: 'it is a caption outside of the article',
  links: 'it is mostly links',
  phrase: 'it begins as boilerplate does', credit: 'it only says whose picture it is', dateline: 'it only says when or by whom',
  repeated: 'it stands on the page a second time', before: 'it is a short line above the text', heading: 'nothing of its section is left', line: 'it is a lone line made like nothing else',
  after: 'it stands after the end of the text', outside: 'it is outside of the element that holds the article',
};

function explained(reason: RemovalReason): string {
  return `because ${because[reason] ?? `it is of the kind “${reason}”`} (${reason})`;
}

/** Why elements that never hold text of an article are passed over whole; head, ruby and meters are no text of the page. */
const silent: ReadonlyMap<number, KindName> = new Map(
  ([['nav', 'navigation'], ['search', 'navigation'], ['amp-sidebar', 'navigation'], ['dialog', 'popup'], ['button', 'form'], ['select', 'form'], ['datalist', 'form'], ['option', 'form'], ['optgroup', 'form']] as const).map(
    ([name, reason]) => [elementNumber(name), reason],
  ),
);

/** One issue for each run of passages or each element that was left out for the same reason, in the order of the page; spans are of its source. */
export function reportRemovals(page: PageTree, { passages: { list: passages }, removed }: Pick<Facts, 'passages' | 'removed'>, onIssue: NonNullable<ParseOptions['onIssue']>): void {
  const elements = silentElements(page);
  let next = 0;
  for (let i = 0; i < passages.length; ) {
    while (next < elements.length && elements[next]! < passages[i]!.first) reportElement(page, elements[next++]!, onIssue);
    const before = elements[next] ?? page.size;
    const reason = removed[i];
    let end = i + 1;
    while (end < passages.length && removed[end] === reason && passages[end]!.first < before) end++;
    if (reason !== undefined) {
      const span = { start: page.from[passages[i]!.first]!, end: page.to[passages[end - 1]!.end - 1]! };
      onIssue(parseIssue('removed', `Left out ${passageCount(end - i)} ${explained(reason)}.`, span));
    }
    i = end;
  }
  for (const element of elements.slice(next)) reportElement(page, element, onIssue);
}

/** Elements that were passed over whole and hold text, outermost only. */
function silentElements(page: PageTree): number[] {
  const found: number[] = [];
  for (let node = 1; node < page.size; node++) {
    if (!hasTrait(page.element[node]!, SILENT)) continue;
    if (silent.has(page.element[node]!) && page.text(node) !== '') found.push(node);
    node = page.end[node]! - 1;
  }
  return found;
}

function reportElement(page: PageTree, node: number, onIssue: NonNullable<ParseOptions['onIssue']>): void {
  const reason = silent.get(page.element[node]!)!;
  onIssue(parseIssue('removed', `Left out <${page.name(node)}> ${explained(reason)}.`, { start: page.from[node]!, end: page.to[node]! }));
}

function passageCount(count: number): string {
  return count === 1 ? 'a passage' : `${count} passages`;
}
