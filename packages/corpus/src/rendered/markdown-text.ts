/** The text of Markdown, read back with the reference implementation of CommonMark. */
import { type Node, Parser } from 'commonmark';

/** The text of each paragraph, heading and code block, pictures left out. */
export function markdownTexts(markdown: string): string[] {
  const texts: string[] = [];
  for (const node of blocksOf(new Parser().parse(markdown))) {
    if (node.type === 'code_block') texts.push((node.literal ?? '').replace(/\n$/, ''));
    else if (!isPicture(node)) texts.push(inlineText(node));
  }
  return texts;
}

function blocksOf(root: Node): Node[] {
  const found: Node[] = [];
  const walker = root.walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (event.entering && ['paragraph', 'heading', 'code_block', 'html_block', 'thematic_break'].includes(event.node.type)) found.push(event.node);
  }
  return found;
}

function isPicture(paragraph: Node): boolean {
  return paragraph.firstChild?.type === 'image' && paragraph.firstChild === paragraph.lastChild;
}

function inlineText(node: Node): string {
  if (node.type === 'text' || node.type === 'code' || node.type === 'html_inline') return node.literal ?? '';
  if (node.type === 'linebreak' || node.type === 'softbreak') return '\n';
  let text = '';
  for (let child = node.firstChild; child !== null; child = child.next) text += inlineText(child);
  return text;
}

/** HTML in Markdown, and links to addresses of schemes that are not allowed. */
export function foreignMarkdown(markdown: string): string[] {
  const found: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { type, literal, destination } = event.node;
    if (!event.entering) continue;
    if (type === 'html_inline' || type === 'html_block') found.push(literal ?? '');
    else if ((type === 'link' || type === 'image') && /^(?!(?:https?|mailto|tel):)[^/?#]*:/i.test(destination ?? '')) found.push(destination ?? '');
  }
  return found;
}
