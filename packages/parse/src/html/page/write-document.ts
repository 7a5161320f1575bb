/** Writes a tree that htmlparser2 (or parse5 with its adapter) has built as markup, so that there is one way into the reader. */
import { elementNumber, hasTrait, OTHER, RAW, VOID } from './elements.js';

/** What is used of a domhandler `Document`. */
export interface DocumentLike {
  readonly type: string;
  readonly children: readonly DocumentNode[];
}

/** What is used of the nodes in it. */
export interface DocumentNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly DocumentNode[];
}

/** The document as markup in which every element has its end tag. Linear; does not recurse. */
export function writeDocument(document: DocumentLike): string {
  const pieces: string[] = [];
  const open: { nodes: readonly DocumentNode[]; next: number; endTag: string; isRaw: boolean }[] = [
    { nodes: document.children, next: 0, endTag: '', isRaw: false },
  ];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const node = level.nodes[level.next++];
    if (node === undefined) {
      pieces.push(level.endTag);
      open.pop();
    } else if (node.type === 'text') {
      pieces.push(level.isRaw ? (node.data ?? '').replaceAll('</', '<\\/') : escapeText(node.data ?? ''));
    } else if (node.children !== undefined) {
      const name = safeName(node.name ?? '');
      const number = elementNumber(name);
      if (node.type !== 'cdata' && node.name !== undefined) pieces.push(`<${name}${attributes(node.attribs ?? {})}>`);
      if (hasTrait(number, VOID)) continue;
      open.push({
        nodes: node.children,
        next: 0,
        endTag: node.type === 'cdata' || node.name === undefined ? '' : `</${name}>`,
        isRaw: number !== OTHER && hasTrait(number, RAW) && name !== 'title',
      });
    }
  }
  return pieces.join('');
}

function safeName(name: string): string {
  return /^[a-z][a-z0-9:-]{0,60}$/i.test(name) ? name.toLowerCase() : 'x-element';
}

function attributes(attribs: Readonly<Record<string, string>>): string {
  let written = '';
  for (const [name, value] of Object.entries(attribs)) {
    if (/^[a-z][a-z0-9:-]{0,60}$/i.test(name)) written += ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
  }
  return written;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
