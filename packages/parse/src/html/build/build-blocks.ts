/** From the passages that were chosen to the blocks of the article. */
import { type BlockDraft, type GroupDraft, MAX_BLOCK_DEPTH, type MediaDraft, type TextDraft, type TextRole } from '@depesche/article';
import { elementNumber, elementTraits, PAGE, PREFORMATTED, RAW, SILENT, TEXT } from '../page/elements.js';
import { InlineText } from './inline-text.js';
import { KIND } from '../choose/kinds.js';
import { readMedia } from './media.js';
import { blankPage, type PageTree } from '../page/page-tree.js';
import type { Passage, Passages } from '../choose/passages.js';
import type { ResolveUrl } from '../page/safe-url.js';
import { isDataTable } from './tables.js';

/** What the builder works on. */
export interface Chosen {
  readonly page: PageTree;
  readonly kinds: Int32Array;
  readonly passages: Passages;
  /** The element that holds the article: pictures are taken from inside it only. */
  readonly root: number;
  /** Roles of passages that are more than their element says, by index. */
  readonly roles: ReadonlyMap<number, TextRole>;
  readonly resolveUrl: ResolveUrl;
}

const number = elementNumber;
const [A, BR, TR, TD, TH, TABLE, FIGURE, PRE] = (['a', 'br', 'tr', 'td', 'th', 'table', 'figure', 'pre'] as const).map(number) as [number, number, number, number, number, number, number, number];
const markTypes: ReadonlyMap<number, 'emphasis' | 'strong' | 'code'> = new Map([
  [number('em'), 'emphasis'], [number('i'), 'emphasis'], [number('b'), 'strong'], [number('strong'), 'strong'],
  [number('code'), 'code'], [number('kbd'), 'code'], [number('samp'), 'code'], [number('tt'), 'code'],
]);
const groupRoles: ReadonlyMap<number, GroupDraft['role']> = new Map([
  [number('ul'), 'list'], [number('ol'), 'list'], [number('menu'), 'list'], [number('li'), 'item'], [number('blockquote'), 'blockquote'],
  [FIGURE, 'figure'], [number('aside'), 'aside'],
]);
const OL = number('ol');
const headingLevels: ReadonlyMap<number, 1 | 2 | 3 | 4 | 5 | 6> = new Map([
  [number('h1'), 1], [number('h2'), 2], [number('h3'), 3], [number('h4'), 4], [number('h5'), 5], [number('h6'), 6],
]);

/** The blocks of all passages that are not removed, in reading order. */
export function buildBlocks(chosen: Chosen): BlockDraft[] {
  return new BlockBuilder(chosen).build();
}

class BlockBuilder {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new BlockBuilder({
    page: blankPage, kinds: new Int32Array(1), passages: { list: [], at: new Int32Array(2) }, root: PAGE, roles: new Map(), resolveUrl: () => undefined,
  });

  private readonly page: PageTree;
  private readonly list: readonly Passage[];
  private readonly headline: number | undefined; // its first node
  private next = 0; // index of the passage that comes next

  constructor(private readonly chosen: Chosen) {
    this.page = chosen.page;
    this.list = chosen.passages.list;
    const headline = [...chosen.roles].find(([, role]) => role === 'headline');
    this.headline = headline === undefined ? undefined : this.list[headline[0]]!.first;
  }

  build(): BlockDraft[] {
    return this.inside(PAGE, 0);
  }

  /** Blocks of everything below a node. */
  private inside(parent: number, depth: number): BlockDraft[] {
    const { page } = this;
    const blocks: BlockDraft[] = [];
    for (let node = parent + 1, stop = page.end[parent]!; node < stop; ) {
      const element = page.element[node]!;
      if (this.next < this.list.length && this.list[this.next]!.first === node) {
        const passage = this.list[this.next++]!;
        const text = passage.removed === undefined ? this.textBlock(passage) : undefined;
        if (text !== undefined) blocks.push(text);
        node = Math.min(passage.end, stop);
        continue;
      }
      if ((elementTraits[element]! & (SILENT | RAW)) !== 0 || !this.isWorthEntering(node)) {
        this.addMedia(blocks, node);
        node = this.skip(node);
        continue;
      }
      this.addMedia(blocks, node);
      const group = depth < MAX_BLOCK_DEPTH - 3 ? this.group(node, element, depth) : undefined;
      if (group !== undefined) {
        blocks.push(...group);
        node = page.end[node]!;
      } else {
        node++;
      }
    }
    return blocks;
  }

  /** Whether a kept passage or a medium may lie below a node. */
  private isWorthEntering(node: number): boolean {
    const { page, chosen } = this;
    if (page.isWithin(node, chosen.root) || page.isWithin(chosen.root, node)) return true;
    const { at } = chosen.passages;
    if (page.element[node] === TEXT) return true;
    for (let i = at[node]!; i < at[page.end[node]!]!; i++) if (this.list[i]!.removed === undefined) return true;
    return at[node] === at[page.end[node]!];
  }

  private skip(node: number): number {
    const end = this.page.end[node]!;
    while (this.next < this.list.length && this.list[this.next]!.first < end) this.next++;
    return end;
  }

  private addMedia(blocks: BlockDraft[], node: number): void {
    const { page, chosen } = this;
    if (!page.isWithin(node, chosen.root) || page.element[node] === TEXT) return;
    const media: MediaDraft | undefined = readMedia(page, node, chosen.resolveUrl);
    if (media !== undefined) blocks.push(media);
  }

  /** Blocks of an element that groups; undefined when the element does not group. */
  private group(node: number, element: number, depth: number): BlockDraft[] | undefined {
    if (element === TABLE) {
      if (!isDataTable(this.page, node, this.chosen.passages)) return undefined;
      const rows = this.rows(node);
      return rows.length > 0 ? [{ type: 'group', role: 'table', children: rows }] : [];
    }
    const role = groupRoles.get(element);
    if (role === undefined || (role === 'item' && !this.isInList(node))) return undefined;
    if (role === 'aside' && this.isArticle(node)) return undefined;
    let children = this.inside(node, depth + 1);
    if (role === 'list') children = children.filter((child) => child.type !== 'media');
    if (children.length === 0) return [];
    if (role === 'figure' && children.every((child) => child.type === 'group')) return children;
    return [{ type: 'group', role, ...(element === OL && { ordered: true }), children }];
  }

  /** Whether the article is not beside but in an element. */
  private isArticle(node: number): boolean {
    return this.page.isWithin(this.chosen.root, node) || (this.headline !== undefined && this.page.isWithin(this.headline, node));
  }

  private isInList(node: number): boolean {
    return groupRoles.get(this.page.element[this.page.parent[node]!]!) === 'list';
  }

  private rows(table: number): GroupDraft[] {
    const { page } = this;
    const rows: GroupDraft[] = [];
    let cells: TextDraft[] = [];
    const endRow = (): void => {
      if (cells.some((cell) => cell.text !== '')) rows.push({ type: 'group', role: 'row', children: cells });
      cells = [];
    };
    for (let node = table + 1; node < page.end[table]!; ) {
      const element = page.element[node]!;
      if (element === TR) endRow();
      if (element !== TD && element !== TH) {
        node++;
        continue;
      }
      cells.push(this.cell(node));
      node = this.skip(node);
    }
    this.skip(table);
    endRow();
    return rows;
  }

  private cell(node: number): TextDraft {
    const { page } = this;
    const { at } = this.chosen.passages;
    const kept = this.list.slice(at[node], at[page.end[node]!]).filter((passage) => passage.removed === undefined);
    const text = new InlineText(page.source);
    for (const [i, passage] of kept.entries()) {
      if (i > 0) text.lineBreak(page.from[passage.first]!);
      this.fill(text, passage);
    }
    return text.finish('cell') ?? { type: 'text', role: 'cell', text: '' };
  }

  private textBlock(passage: Passage): TextDraft | undefined {
    const { page } = this;
    const pre = this.preformattedAround(passage);
    const text = new InlineText(page.source, pre);
    this.fill(text, passage);
    const given = this.chosen.roles.get(passage.index);
    if (given !== undefined) return text.finish(given);
    const level = this.headingLevel(passage);
    if (level !== undefined) return text.finish('heading', level);
    if (pre) return text.finish('code');
    return text.finish(this.isCaption(passage) ? 'caption' : 'paragraph');
  }

  private headingLevel(passage: Passage): 1 | 2 | 3 | 4 | 5 | 6 | undefined {
    const { page } = this;
    for (let node = passage.container, i = 0; node > 0 && i < 3; node = page.parent[node]!, i++) {
      const level = headingLevels.get(page.element[node]!);
      if (level !== undefined) return level;
    }
    return undefined;
  }

  private preformattedAround(passage: Passage): boolean {
    return (elementTraits[this.page.element[passage.container]!]! & PREFORMATTED) !== 0 && this.page.element[passage.container] === PRE;
  }

  private isCaption(passage: Passage): boolean {
    const { page, kinds } = { page: this.page, kinds: this.chosen.kinds };
    for (let node = passage.container, i = 0; node > 0 && i < 4; node = page.parent[node]!, i++) {
      if (page.element[node] === FIGURE || (kinds[node]! & KIND.caption) !== 0) return true;
    }
    return false;
  }

  /** Writes a passage with its marks. */
  private fill(text: InlineText, passage: Passage): void {
    const { page } = this;
    const open: { node: number; start: number }[] = [];
    for (let node = page.parent[passage.first]!; node > passage.container; node = page.parent[node]!) open.unshift({ node, start: 0 });
    for (let node = passage.first; node < passage.end; ) {
      while (open.length > 0 && page.end[open.at(-1)!.node]! <= node) this.close(text, open.pop()!);
      const element = page.element[node]!;
      if (element === TEXT) {
        text.append(page.from[node]!, page.to[node]!);
      } else if (this.isLeftOut(node, passage)) {
        node = page.end[node]!;
        continue;
      } else if (element === BR) {
        text.lineBreak(page.from[node]!);
      } else {
        open.push({ node, start: text.length });
      }
      node++;
    }
    while (open.length > 0) this.close(text, open.pop()!);
  }

  /** Scripts and the like, and hidden text inside a line. */
  private isLeftOut(node: number, passage: Passage): boolean {
    if ((elementTraits[this.page.element[node]!]! & (SILENT | RAW)) !== 0) return true;
    return (this.chosen.kinds[node]! & KIND.hidden) !== 0 && this.page.end[node]! <= passage.end;
  }

  private close(text: InlineText, { node, start }: { node: number; start: number }): void {
    const element = this.page.element[node]!;
    const type = markTypes.get(element);
    if (type !== undefined) text.mark({ type }, start);
    if (element !== A) return;
    const href = this.page.attribute(node, 'href');
    const url = href === undefined || href.startsWith('#') ? undefined : this.chosen.resolveUrl(href);
    if (url !== undefined) text.mark({ type: 'link', url }, start);
  }
}

