/** From the passages that were chosen to the blocks of the article. */
import { type BlockDraft, type GroupDraft, MAX_BLOCK_DEPTH, type TextDraft, type TextRole } from '@depesche/article';
import { KIND } from '../choose/kinds.js';
import { isLarge } from '../choose/lead-picture.js';
import { noPassages, type Passage, type Passages, sumOf } from '../choose/passage.js';
import type { RemovalReason } from '../choose/removal-reason.js';
import { BLOCK, elementNumber, elementTraits, hasTrait, PAGE, RAW, SILENT, TEXT } from '../page/elements.js';
import type { NodeRange } from '../page/node-range.js';
import { blankPage, type PageTree } from '../page/page-tree.js';
import { PageUrls } from '../page/page-urls.js';
import { groupRoles, headingLevels } from './element-roles.js';
import { fillText } from './fill-text.js';
import { InlineText } from './inline-text.js';
import { firstNumber, listItems } from './lists.js';
import { pictureText, readMedia } from './media.js';
import { isSamePicture } from './same-picture.js';
import { tableCaption, tableRows } from './table-rows.js';
import { isDataTable } from './tables.js';

/** What the builder works on. */
export interface Chosen {
  readonly page: PageTree;
  readonly kinds: Int32Array;
  readonly passages: Passages;
  /** Why passages are left out, by index; undefined for those that are not. */
  readonly removed: readonly (RemovalReason | undefined)[];
  /** The element that holds the article: pictures are taken from inside it only. */
  readonly root: number;
  /** The box of the lead picture, where it lies outside of the root. */
  readonly lead?: number | undefined;
  /** Roles of passages that are more than their element says, by index. */
  readonly roles: ReadonlyMap<number, TextRole>;
  readonly urls: PageUrls;
}

const [TABLE, FIGURE, PRE, OL, BLOCKQUOTE, IMG] = ['table', 'figure', 'pre', 'ol', 'blockquote', 'img'].map(elementNumber) as [number, number, number, number, number, number];
/** An element goes up to so many groups deeper than it lies: a list straight inside a list is also in an item, a table has rows. */
const MOST_GROUPS = 3;
/** So many elements around a passage make it a heading or caption. */
const HEADING_REACH = 3;
const CAPTION_REACH = 4;
/** What stands beside the text has a smaller share of it. */
const BESIDE = 0.45;
/** So many elements around a picture hold nothing else when nothing but its own words describes it. */
const PICTURE_REACH = 2;
/** So many elements up lies the box of a picture with words. */
const BOX_REACH = 5;
/** A box with more passages is not there for its picture. */
const MOST_BESIDE = 20;

/** The blocks of all passages that are not removed, in reading order. */
export function buildBlocks(chosen: Chosen): BlockDraft[] {
  return new BlockBuilder(chosen).build();
}

class BlockBuilder {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between pages. */
  static readonly kept: object = new BlockBuilder({
    page: blankPage, kinds: new Int32Array(1), passages: noPassages, removed: [], root: PAGE, roles: new Map(), urls: new PageUrls(undefined),
  });

  private readonly page: PageTree;
  private readonly list: readonly Passage[];
  private readonly headline: number | undefined; // its first node
  private chars: number | undefined; // of all passages that are left
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

  /** Blocks of everything below a node; what lies in a list and is no item will be put into one. */
  private inside(parent: number, depth: number, isList = false): BlockDraft[] {
    const { page } = this;
    const blocks: BlockDraft[] = [];
    for (let node = parent + 1, stop = page.end[parent]!; node < stop; ) {
      if (this.next < this.list.length && this.list[this.next]!.first === node) {
        const passage = this.list[this.next++]!;
        if (this.isLeft(passage)) blocks.push(...this.textBlocks(passage));
        node = Math.min(passage.end, stop);
        continue;
      }
      this.addMedia(blocks, node);
      if ((elementTraits[page.element[node]!]! & (SILENT | RAW)) !== 0 || !this.isWorthEntering(node)) {
        node = this.skip(node);
        continue;
      }
      const group = depth < MAX_BLOCK_DEPTH - MOST_GROUPS ? this.group(node, depth, isList) : undefined;
      if (group !== undefined) {
        blocks.push(...group);
        node = page.end[node]!;
      } else {
        node++;
      }
    }
    return blocks;
  }

  private isLeft(passage: Passage): boolean {
    return this.chosen.removed[passage.index] === undefined;
  }

  /** The passages in an element that are left. */
  private passagesIn(node: number): Passage[] {
    const { at } = this.chosen.passages;
    return this.list.slice(at[node], at[this.page.end[node]!]).filter((passage) => this.isLeft(passage));
  }

  /** Whether a passage that is left or a medium may lie below a node. */
  private isWorthEntering(node: number): boolean {
    const { page, chosen } = this;
    if (this.isOfArticle(node) || page.isWithin(chosen.root, node) || (chosen.lead !== undefined && page.isWithin(chosen.lead, node))) return true;
    const { at } = chosen.passages;
    if (page.element[node] === TEXT) return true;
    for (let i = at[node]!; i < at[page.end[node]!]!; i++) if (this.isLeft(this.list[i]!)) return true;
    return at[node] === at[page.end[node]!];
  }

  private skip(node: number): number {
    const end = this.page.end[node]!;
    while (this.next < this.list.length && this.list[this.next]!.first < end) this.next++;
    return end;
  }

  /** A picture whose address cannot be told leaves the words that describe it. */
  private addMedia(blocks: BlockDraft[], node: number): void {
    const { page, chosen } = this;
    if (page.element[node] === TEXT || !this.isOfArticle(node) || (page.element[node] === IMG && this.headline !== undefined && node < this.headline && !isLarge(page, node))) return;
    const before = chosen.urls.unresolved;
    const media = readMedia(page, node, chosen.urls);
    if (media?.role === 'image') {
      // It goes with the words it stands by.
      const beside = this.wordsBeside(node, BOX_REACH);
      if (beside.length > 0 && beside.length < MOST_BESIDE && !beside.some((passage) => this.isLeft(passage))) return;
    }
    const words = media === undefined && chosen.urls.unresolved > before && this.wordsBeside(node, PICTURE_REACH).length === 0 ? pictureText(page, node) : undefined;
    if (media !== undefined && isSamePicture(media, blocks.at(-1))) return;
    if (media !== undefined) blocks.push(media);
    else if (words !== undefined) blocks.push(words);
  }

  /** Whether a node lies in the element that holds the text, or in the box of the lead picture. */
  private isOfArticle(node: number): boolean {
    const { page, chosen } = this;
    return page.isWithin(node, chosen.root) || (chosen.lead !== undefined && page.isWithin(node, chosen.lead));
  }

  /** The words in the box close around a picture, as captions and the titles of teasers are; so many elements up they count. */
  private wordsBeside(picture: number, reach: number): readonly Passage[] {
    const { page, chosen, list } = this;
    const { at } = chosen.passages;
    let box = picture;
    for (let i = 0; i < reach && at[box] === at[page.end[box]!] && page.parent[box]! > 0 && page.parent[box] !== chosen.root && box !== chosen.lead; i++) box = page.parent[box]!;
    return list.slice(at[box], Math.min(at[page.end[box]!]!, at[box]! + MOST_BESIDE));
  }

  /** Blocks of an element that groups; undefined when the element does not group. */
  private group(node: number, depth: number, isInList: boolean): BlockDraft[] | undefined {
    const { page } = this;
    const element = page.element[node]!;
    if (element === TABLE) return this.table(node);
    const role = groupRoles.get(element) ?? (this.isBox(node) ? 'aside' : undefined);
    if (role === undefined || (role === 'item' && !this.isInList(node))) return undefined;
    if (role === 'aside' && this.isArticle(node)) return undefined;
    const level = isInList && role !== 'item' ? depth + 1 : depth;
    if (role === 'list') return this.listBlocks(node, level);
    const children = this.inside(node, level + 1);
    if (children.length === 0) return [];
    if (role === 'figure' && children.every((child) => child.type === 'group')) return children;
    return [{ type: 'group', role, children }];
  }

  private table(node: number): GroupDraft[] | undefined {
    const { chosen } = this;
    if (!isDataTable(this.page, node, chosen.passages)) return undefined;
    const rows = tableRows(chosen, node, (cell) => this.passagesIn(cell));
    const caption = tableCaption(chosen, node, (element) => this.passagesIn(element));
    this.skip(node);
    const children = [...(caption === undefined ? [] : [caption]), ...rows];
    return children.length > 0 ? [{ type: 'group', role: 'table', children }] : [];
  }

  private listBlocks(node: number, depth: number): GroupDraft[] {
    const isNumbered = this.page.element[node] === OL;
    const number = isNumbered ? firstNumber(this.page, node, (item) => this.passagesIn(item).length > 0) : undefined;
    const children = listItems(this.inside(node, depth + 1, true));
    if (children.length === 0) return [];
    return [{ type: 'group', role: 'list', ...(isNumbered && { ordered: true }), ...(number !== undefined && { firstNumber: number }), children }];
  }

  /** Whether an element says that it stands beside the text, as boxes of facts do. */
  private isBox(node: number): boolean {
    if ((this.chosen.kinds[node]! & KIND.box) === 0 || !hasTrait(this.page.element[node]!, BLOCK)) return false;
    const chars = (list: readonly Passage[]): number => sumOf(list, (passage) => passage.chars);
    this.chars ??= chars(this.passagesIn(PAGE));
    return chars(this.passagesIn(node)) < this.chars * BESIDE;
  }

  /** Whether the article is not beside but in an element. */
  private isArticle(node: number): boolean {
    return this.page.isWithin(this.chosen.root, node) || (this.headline !== undefined && this.page.isWithin(this.headline, node));
  }

  private isInList(node: number): boolean {
    return groupRoles.get(this.page.element[this.page.parent[node]!]!) === 'list';
  }

  /** The block of a passage; two where a headline begins with its kicker, none where nothing is left to read. */
  private textBlocks(passage: Passage): TextDraft[] {
    const level = this.headingLevel(passage);
    const role = this.chosen.roles.get(passage.index) ?? this.roleByElement(passage, level !== undefined);
    const write = (part: NodeRange, as: TextRole): TextDraft[] => {
      const text = new InlineText(this.page.source, as === 'code');
      fillText(text, this.chosen, passage, part);
      const block = text.finish(as, as === 'heading' ? level : undefined);
      return block === undefined ? [] : [block];
    };
    const parts = role === 'headline' ? this.kickerInside(passage) : undefined;
    return parts === undefined ? write(passage, role) : [...write(parts.kicker, 'kicker'), ...write(parts.headline, role)];
  }

  /** The nodes of the element at the start of a headline that says it is the kicker, and those of the headline itself; undefined where one is all there is. */
  private kickerInside({ container, first, end }: Passage): { readonly kicker: NodeRange; readonly headline: NodeRange } | undefined {
    const { page, chosen } = this;
    for (let node = page.parent[first]!; node > container; node = page.parent[node]!) {
      if ((chosen.kinds[node]! & KIND.kicker) === 0) continue;
      let next = page.end[node]!;
      // What parts the two is none of either.
      while (next < end && (page.element[next] !== TEXT || /^[\s:|–—-]*$/.test(page.source.slice(page.from[next], page.to[next])))) next++;
      return next < end ? { kicker: { first, end: page.end[node]! }, headline: { first: next, end } } : undefined;
    }
    return undefined;
  }

  private roleByElement(passage: Passage, isHeading: boolean): TextRole {
    if (isHeading) return 'heading';
    if (this.page.element[passage.container] === PRE) return 'code';
    return this.isCaption(passage) ? 'caption' : 'paragraph';
  }

  private headingLevel(passage: Passage): TextDraft['level'] {
    const { page } = this;
    for (let node = passage.container, i = 0; node > 0 && i < HEADING_REACH; node = page.parent[node]!, i++) {
      const level = headingLevels.get(page.element[node]!);
      if (level !== undefined) return level;
    }
    return undefined;
  }

  private isCaption(passage: Passage): boolean {
    const { page } = this;
    for (let node = passage.container, i = 0; node > 0 && i < CAPTION_REACH; node = page.parent[node]!, i++) {
      if (page.element[node] === BLOCKQUOTE) return false;
      if (page.element[node] === FIGURE || (this.chosen.kinds[node]! & KIND.caption) !== 0) return true;
    }
    return false;
  }
}
