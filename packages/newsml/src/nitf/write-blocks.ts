/** Blocks as elements of NITF. */
import { type Block, DepescheError, type GroupBlock, MAX_BLOCK_DEPTH, type MediaBlock, type TextBlock, type TextRole, webUrl } from '@depesche/article';
import { xmlAttribute } from '../xml/write-xml.js';
import type { NitfInline } from './nitf-inline.js';

/** Roles NITF has no element for, or none at this place, stand as classes. */
const classes: ReadonlySet<TextRole> = new Set<TextRole>(['kicker', 'standfirst', 'byline', 'dateline', 'caption', 'cell']);
const mediaTypes = { image: 'image', video: 'video', audio: 'audio', embed: 'other' } as const;

/** Sibling blocks, one a line; `depth` groups are around them. */
export function nitfBlocks(blocks: readonly Block[], inline: NitfInline, depth = 0): string {
  return blocks.map((block) => element(block, inline, depth)).filter((xml) => xml !== '').join('\n');
}

function element(block: Block, inline: NitfInline, depth: number): string {
  if (block.type === 'text') return textElement(block, inline);
  if (block.type === 'media') return mediaElement(block, '');
  if (depth >= MAX_BLOCK_DEPTH) throw new DepescheError('invalid-article', `Groups nest deeper than ${MAX_BLOCK_DEPTH}; flatten them first.`);
  return groupElement(block, inline, depth + 1);
}

function textElement(block: TextBlock, inline: NitfInline): string {
  const xml = inline.write(block);
  if (block.role === 'heading' || block.role === 'headline') {
    const level = block.role === 'headline' ? 'headline' : block.level === undefined || block.level === 2 ? undefined : `h${block.level}`;
    return `<hl2${xmlAttribute('class', level)}>${xml}</hl2>`;
  }
  if (block.role === 'code') return `<pre>${xml}</pre>`;
  return `<p${classes.has(block.role) ? ` class="${block.role}"` : ''}>${xml}</p>`;
}

function mediaElement({ role, url, alt }: MediaBlock, caption: string, attributes = ''): string {
  const source = webUrl(url) === undefined ? undefined : url;
  if (source === undefined && caption === '') return '';
  const reference = `<media-reference${xmlAttribute('source', source)}${xmlAttribute('alternate-text', alt === '' ? undefined : alt)}/>`;
  return `<media${attributes} media-type="${Object.hasOwn(mediaTypes, role) ? mediaTypes[role] : 'other'}">${reference}${caption}</media>`;
}

function groupElement(group: GroupBlock, inline: NitfInline, depth: number): string {
  switch (group.role) {
    case 'list':
      return listElement(group, inline, depth);
    case 'table':
      return tableElement(group, inline, depth);
    case 'figure':
      return figureElement(group, inline, depth);
    case 'blockquote': {
      const inner = nitfBlocks(group.children, inline, depth);
      return inner === '' ? '' : `<bq><block>\n${inner}\n</block></bq>`;
    }
    default: {
      // An aside; an item without a list or a row without a table, which say so.
      const inner = nitfBlocks(group.children, inline, depth);
      return inner === '' ? '' : `<note${group.role === 'aside' ? '' : ` class="${group.role === 'row' ? 'row' : 'item'}"`}><body.content>\n${inner}\n</body.content></note>`;
    }
  }
}

function listElement(list: GroupBlock, inline: NitfInline, depth: number): string {
  const items = list.children.map((child) => {
    const isItem = child.type === 'group' && child.role === 'item';
    return `<li>${isItem ? content(child.children, inline, depth + 1) : content([child], inline, depth)}</li>`;
  });
  if (items.length === 0) return '';
  const tag = list.ordered === true ? 'ol' : 'ul';
  const first = list.ordered === true && list.firstNumber !== undefined && list.firstNumber !== 1 && Math.abs(list.firstNumber) < 1e9 ? ` class="start-${list.firstNumber}"` : '';
  return `<${tag}${first}>\n${items.join('\n')}\n</${tag}>`;
}

function content(blocks: readonly Block[], inline: NitfInline, depth: number): string {
  const [only] = blocks;
  const isBare = blocks.length === 1 && only!.type === 'text' && (only!.role === 'paragraph' || only!.role === 'cell');
  return isBare ? inline.write(only as TextBlock) : nitfBlocks(blocks, inline, depth);
}

function tableElement(table: GroupBlock, inline: NitfInline, depth: number): string {
  const [first, ...rest] = table.children;
  const hasCaption = first?.type === 'text' && first.role === 'caption';
  const caption = hasCaption ? `<caption>${inline.write(first)}</caption>\n` : '';
  const rows = (hasCaption ? rest : table.children).map((row) => rowElement(row, inline, depth)).filter((xml) => xml !== '');
  return rows.length === 0 && caption === '' ? '' : `<table>\n${caption}${rows.join('\n')}\n</table>`;
}

function rowElement(row: Block, inline: NitfInline, depth: number): string {
  const isRow = row.type === 'group' && row.role === 'row';
  const cells = (isRow ? row.children : [row]).map((cell) => {
    const tag = cell.type === 'text' && cell.header === true ? 'th' : 'td';
    return `<${tag}>${content([cell], inline, isRow ? depth + 1 : depth)}</${tag}>`;
  });
  return cells.length === 0 ? '' : `<tr>${cells.join('')}</tr>`;
}

/** One medium and its captions are a medium of NITF; any other figure is a note that says so. */
function figureElement(figure: GroupBlock, inline: NitfInline, depth: number): string {
  const [first, ...rest] = figure.children;
  const isPlain = first?.type === 'media' && webUrl(first.url) !== undefined && rest.every((child) => child.type === 'text' && child.role === 'caption');
  if (isPlain) {
    const captions = rest.map((caption) => `<media-caption>${inline.write(caption as TextBlock)}</media-caption>`).join('');
    return mediaElement(first, captions, ' class="figure"');
  }
  const inner = nitfBlocks(figure.children, inline, depth);
  return inner === '' ? '' : `<note class="figure"><body.content>\n${inner}\n</body.content></note>`;
}
