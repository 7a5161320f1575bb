/** Gives every element of a page its kinds. */
import { attributeNames } from '../page/attributes.js';
import { kindsOfNames } from './class-rules.js';
import { elementNumber, hasTrait, OTHER, SILENT, TEXT } from '../page/elements.js';
import { isMadeFromHeading } from './heading-id.js';
import { KIND, REMOVABLE } from './kinds.js';
import type { PageTree } from '../page/page-tree.js';

const number = (name: (typeof attributeNames)[number]): number => attributeNames.indexOf(name);
const CLASS = number('class');
const ID = number('id');
const ROLE = number('role');
const ITEMPROP = number('itemprop');
const STYLE = number('style');
const HIDDEN = number('hidden');
const ARIA_HIDDEN = number('aria-hidden');
/** Attributes that tell a kind by their whole value. */
const telling = new Uint8Array(attributeNames.length);
for (const attribute of [ROLE, ITEMPROP, STYLE, HIDDEN, ARIA_HIDDEN]) telling[attribute] = 1;
const TEST_ID = number('data-testid');
const COMPONENT = number('data-component');

const P = elementNumber('p');
const BLOCKQUOTE = elementNumber('blockquote');
/** What is close around an element: so many elements. */
const CLOSE = 4;
/** What a box in a quotation is not, whatever it is called. */
const OF_QUOTATION = KIND.footer | KIND.meta | KIND.author | KIND.byline | KIND.caption;

const elementKinds: ReadonlyMap<number, number> = new Map([
  [elementNumber('nav'), KIND.navigation],
  [elementNumber('footer'), KIND.footer],
  [elementNumber('aside'), KIND.sidebar],
  [elementNumber('form'), KIND.form],
  [elementNumber('figcaption'), KIND.caption],
  [elementNumber('h1'), KIND.headline],
]);

const roleKinds: ReadonlyMap<string, number> = new Map([
  ['navigation', KIND.navigation], ['menu', KIND.navigation], ['menubar', KIND.navigation], ['banner', KIND.navigation],
  ['contentinfo', KIND.footer], ['complementary', KIND.sidebar], ['search', KIND.form], ['form', KIND.form], ['dialog', KIND.popup],
  ['alertdialog', KIND.popup], ['alert', KIND.popup], ['toolbar', KIND.share], ['tooltip', KIND.popup],
]);

const itempropKinds: ReadonlyMap<string, number> = new Map([
  ['articlebody', KIND.articleBody | KIND.content], ['reviewbody', KIND.content], ['text', KIND.content], ['author', KIND.meta | KIND.byline],
  ['datepublished', KIND.meta], ['datemodified', KIND.meta], ['comment', KIND.comments], ['keywords', KIND.tags], ['caption', KIND.caption],
  ['copyrightholder', KIND.caption], ['aggregaterating', KIND.rating], ['interactioncount', KIND.meta], ['headline', KIND.headline],
  ['breadcrumb', KIND.navigation], ['commentcount', KIND.meta], ['publisher', KIND.meta], ['articlesection', KIND.meta],
]);

/** Kinds of all nodes; 0 for text. Linear in the page. */
export function annotate(page: PageTree): Int32Array {
  const kinds = new Int32Array(page.size);
  const seen = new Map<string, number>();
  const { first, name, from, to } = page.attributes;
  for (let node = 1; node < page.size; node++) {
    const element = page.element[node]!;
    if (element === TEXT || hasTrait(element, SILENT)) continue;
    let kind = elementKinds.get(element) ?? 0;
    let names = element === OTHER ? page.name(node) : '';
    for (let i = first[node]!, stop = first[node + 1]!; i < stop; i++) {
      const attribute = name[i]!;
      if (attribute === ID) {
        const id = page.source.slice(from[i], to[i]);
        const told = kindsOfNames(id, seen);
        if (told !== 0 && ((told & REMOVABLE) === 0 || !isMadeFromHeading(page, node, id))) kind |= told;
      } else if (attribute === CLASS || attribute === COMPONENT || attribute === TEST_ID) {
        if (to[i]! > from[i]!) names += (names === '' ? '' : ' ') + page.source.slice(from[i], to[i]);
      } else if (telling[attribute] === 1 && (attribute !== ARIA_HIDDEN || element !== P)) {
        kind |= otherKinds(attribute, page.source.slice(from[i], to[i])); // a paragraph that is kept from being read aloud is still shown
      }
    }
    if (names !== '') kind |= kindsOfNames(names, seen);
    kinds[node] = (kind & OF_QUOTATION) !== 0 && withinQuotation(page, node) ? kind & ~OF_QUOTATION : kind;
    if ((kind & KIND.embed) !== 0) freeBoxes(page, kinds, node);
  }
  return kinds;
}

/** Names of the speaker and work below a quotation belong to it. */
function withinQuotation(page: PageTree, node: number): boolean {
  for (let i = 0, box = page.parent[node]!; box > 0 && i < CLOSE; i++, box = page.parent[box]!) if (page.element[box] === BLOCKQUOTE) return true;
  return false;
}

/** The boxes close around an embedded post are there to show it, and not to share the page. */
function freeBoxes(page: PageTree, kinds: Int32Array, post: number): void {
  for (let i = 0, box = page.parent[post]!; box > 0 && i < CLOSE; i++, box = page.parent[box]!) kinds[box]! &= ~KIND.share;
}

function otherKinds(attribute: number, value: string): number {
  if (attribute === STYLE) return isHidingStyle(value) ? KIND.hidden : 0;
  if (attribute === HIDDEN) return value === 'until-found' ? 0 : KIND.hidden;
  if (attribute === ARIA_HIDDEN) return value === 'true' ? KIND.hidden : 0;
  if (attribute === ROLE) return roleKinds.get(value.toLowerCase()) ?? 0;
  if (attribute === ITEMPROP) return itempropKinds.get(value.trim().toLowerCase()) ?? 0;
  return 0;
}

/** Whether an element is hidden by an attribute, not just by a class name, which scripts may change. */
export function saysHidden(page: PageTree, node: number): boolean {
  const says = (name: 'style' | 'hidden' | 'aria-hidden', attribute: number): boolean => {
    const value = page.attribute(node, name);
    return value !== undefined && otherKinds(attribute, value) !== 0;
  };
  return says('style', STYLE) || says('hidden', HIDDEN) || says('aria-hidden', ARIA_HIDDEN);
}

function isHidingStyle(style: string): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
