/** Blocks as the plainest elements that say what they are. */
import { type Block, DepescheError, type GroupBlock, MAX_BLOCK_DEPTH, type MediaBlock, type TextBlock, type TextRole } from '@depesche/article';
import { attribute } from '../html/escape-html.js';
import { firstNumberOf } from '../list-number.js';
import { safeMediaUrl } from '../safe-url.js';
import type { BodyInline } from './body-inline.js';

/** Roles HTML has no element for stand as classes; anything unknown is a paragraph. */
const classes: ReadonlySet<TextRole> = new Set<TextRole>(['kicker', 'standfirst', 'byline', 'dateline', 'caption']);

/** Sibling blocks, one a line; `depth` groups are around them. */
export function bodyBlocks(blocks: readonly Block[], inline: BodyInline, depth = 0): string {
  return blocks.map((block) => element(block, inline, depth)).filter((html) => html !== '').join('\n');
}

function element(block: Block, inline: BodyInline, depth: number): string {
  if (block.type === 'text') return textElement(block, inline);
  if (block.type === 'media') return mediaElement(block);
  if (depth >= MAX_BLOCK_DEPTH) {
    throw new DepescheError('invalid-article', `Groups nest deeper than ${MAX_BLOCK_DEPTH}; flatten them before rendering.`);
  }
  return groupElement(block, inline, depth + 1);
}

function textElement(block: TextBlock, inline: BodyInline): string {
  const html = inline.write(block);
  if (block.role === 'headline') return `<h1 class="headline">${html}</h1>`;
  if (block.role === 'heading') return `<h${headingRank(block.level)}>${html}</h${headingRank(block.level)}>`;
  if (block.role === 'code') return `<pre>${html}</pre>`;
  return `<p${classes.has(block.role) ? ` class="${block.role}"` : ''}>${html}</p>`;
}

function headingRank(level: number | undefined): number {
  return typeof level === 'number' && level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

function mediaElement({ role, url, alt }: MediaBlock): string {
  const address = safeMediaUrl(url);
  if (address === undefined || !/^https?:/i.test(address)) return ''; // elsewhere a relative address leads nowhere
  const source = attribute('src', address);
  if (role === 'image') return `<img${source}${attribute('alt', alt ?? '')}/>`;
  const name = attribute('title', alt);
  if (role === 'video' || role === 'audio') return `<${role}${source}${name} controls="controls"></${role}>`;
  return `<a class="embed"${attribute('href', address)}${name}></a>`; // a frame would load and run what it shows
}

function groupElement(group: GroupBlock, inline: BodyInline, depth: number): string {
  const inner = (): string => bodyBlocks(group.children, inline, depth);
  switch (group.role) {
    case 'list':
      return listElement(group, inline, depth);
    case 'figure':
      return `<figure>\n${figureParts(group, inline, depth)}\n</figure>`;
    case 'table':
      return `<table role="table">\n${group.children.map((row, i) => rowElement(row, inline, { depth, isFirst: i === 0 })).join('\n')}\n</table>`;
    case 'blockquote':
    case 'aside':
      return `<${group.role}>\n${inner()}\n</${group.role}>`;
    default:
      return `<div>\n${inner()}\n</div>`; // an item without a list, a row without a table
  }
}

function listElement(list: GroupBlock, inline: BodyInline, depth: number): string {
  const first = firstNumberOf(list);
  const [open, close] = list.ordered === true ? [first === 1 ? 'ol' : `ol start="${first}"`, 'ol'] : ['ul', 'ul'];
  const items = list.children.map((child) => {
    const isItem = child.type === 'group' && child.role === 'item';
    return `<li>${isItem ? content(child.children, inline, depth + 1) : content([child], inline, depth)}</li>`;
  });
  return `<${open}>\n${items.join('\n')}\n</${close}>`;
}

/** The bare text of a single paragraph or cell, else elements. */
function content(blocks: readonly Block[], inline: BodyInline, depth: number): string {
  const [only] = blocks;
  const isBare = blocks.length === 1 && only!.type === 'text' && (only!.role === 'paragraph' || only!.role === 'cell');
  return isBare ? inline.write(only as TextBlock) : `\n${bodyBlocks(blocks, inline, depth)}\n`;
}

/** A caption at the end is the figure's; HTML allows one. */
function figureParts({ children }: GroupBlock, inline: BodyInline, depth: number): string {
  const last = children.at(-1);
  if (last?.type !== 'text' || last.role !== 'caption') return bodyBlocks(children, inline, depth);
  const before = bodyBlocks(children.slice(0, -1), inline, depth);
  return `${before === '' ? '' : `${before}\n`}<figcaption>${inline.write(last)}</figcaption>`;
}

/** A caption at the start is the table's; anything else that is no row becomes one. */
function rowElement(row: Block, inline: BodyInline, { depth, isFirst }: { readonly depth: number; readonly isFirst: boolean }): string {
  if (isFirst && row.type === 'text' && row.role === 'caption') return `<caption>${inline.write(row)}</caption>`;
  const isRow = row.type === 'group' && row.role === 'row';
  const cells = (isRow ? row.children : [row]).map((cell) => {
    const tag = cell.type === 'text' && cell.header === true ? 'th' : 'td';
    return `<${tag}>${content([cell], inline, isRow ? depth + 1 : depth)}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
