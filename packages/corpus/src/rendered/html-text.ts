/** The text of rendered HTML, read back with a parser of the standard. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

const blockTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'pre', 'li', 'td', 'th', 'caption', 'figcaption']);

/** All elements of a document or fragment, in order. */
export function elements(html: string): Element[] {
  const root = /^<!doctype/i.test(html) ? parse(html) : parseFragment(html);
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    found.push(node);
    node.childNodes.forEach(visit);
  };
  root.childNodes.forEach(visit);
  return found;
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text of each block of the article in rendered HTML; what the renderer added (`data-added`) is left out. */
export function blockTexts(html: string): string[] {
  const content = elements(html).filter((element) => attributeOf(element, 'class')?.startsWith('depesche ') === true);
  return content.flatMap((article) => article.childNodes.flatMap(textsOf));
}

function textsOf(node: Node): string[] {
  if (!('tagName' in node) || attributeOf(node, 'data-added') !== undefined) return [];
  if (blockTags.has(node.tagName) && !hasBlock(node)) return isMediaOnly(node) ? [] : [textOf(node)];
  return node.childNodes.flatMap(textsOf);
}

function hasBlock(element: Element): boolean {
  return element.childNodes.some((child) => 'tagName' in child && (isContainer(child) || hasBlock(child)));
}

function isContainer(element: Element): boolean {
  return blockTags.has(element.tagName) || ['div', 'ul', 'ol', 'table', 'figure', 'blockquote', 'aside'].includes(element.tagName);
}

/** An item or cell that holds no text block, only what was added or nothing. */
function isMediaOnly(element: Element): boolean {
  const text = textOf(element);
  // An empty cell is a text block; one with white space in it holds a medium that was left out.
  return text.trim() === '' && (element.tagName === 'li' || text !== '');
}

export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('tagName' in node) || attributeOf(node, 'data-added') !== undefined) return '';
  return node.tagName === 'br' ? '\n' : node.childNodes.map(textOf).join('');
}
