/** Blocks out of the content of a message: NITF, and XHTML where it stands in its place. */
import { type BlockDraft, type GroupDraft, linkUrl, type Span, type TextDraft, type TextRole, webUrl } from '@depesche/article';
import { attributeOf, isElement, type XmlElement } from '../xml/xml-element.js';
import { groupElements, inlineElements, mediaTypes, mentionElements, PART, partElements, silentElements, SPEAKER, textElements } from './markup-names.js';
import { TextBuilder } from './text-builder.js';

/** An element that stands for an annotation, or a piece of one. */
export interface AnnotatedPiece extends Span {
  readonly element: XmlElement;
  /** Index among the text blocks, in the order they were read; offsets count in that block. */
  readonly block: number;
}

type Level = 1 | 2 | 3 | 4 | 5 | 6;

const roleClasses: ReadonlySet<string> = new Set<TextRole>(['kicker', 'headline', 'standfirst', 'byline', 'dateline', 'caption', 'cell']);

/** Reads blocks one after the other, in reading order, and notes where annotations stand. */
export class MarkupReader {
  readonly pieces: AnnotatedPiece[] = [];
  private texts = 0; // text blocks finished so far

  /** All blocks in an element; text that stands bare in it becomes paragraphs. */
  blocks(parent: XmlElement): BlockDraft[] {
    const found: BlockDraft[] = [];
    let line: (XmlElement | string)[] = [];
    const endLine = (): void => {
      found.push(...this.text(line, 'paragraph'));
      line = [];
    };
    for (const child of parent.children) {
      if (!isElement(child) || inlineElements.has(child.name)) line.push(child);
      else {
        endLine();
        found.push(...this.block(child));
      }
    }
    endLine();
    return found;
  }

  /** The block, or blocks, an element is. */
  block(element: XmlElement): BlockDraft[] {
    const { name } = element;
    if (silentElements.has(name)) return [];
    if (name === 'media') return this.media(element);
    if (name === 'img') return image(element);
    if (name === 'table') return this.table(element);
    const role = groupElements.get(name);
    if (role !== undefined) return this.group(element, role);
    const text = textElements.get(name);
    if (text === undefined || hasBlocks(element)) return this.blocks(element);
    return this.text(element.children, roleOf(element, text), text === 'heading' ? levelOf(element) : undefined);
  }

  /** One block of text; none when nothing is left to read. */
  text(children: readonly (XmlElement | string)[], role: TextRole, level?: Level): TextDraft[] {
    const builder = new TextBuilder(role === 'code');
    const { length } = this.pieces;
    this.fill(builder, children);
    const block = builder.finish(role, role === 'heading' ? level : undefined);
    if (block === undefined) {
      this.pieces.length = length;
      return [];
    }
    this.texts++;
    return [block];
  }

  private fill(builder: TextBuilder, children: readonly (XmlElement | string)[]): void {
    for (const child of children) {
      if (!isElement(child)) builder.append(child);
      else if (child.name === 'br') builder.lineBreak();
      else if (child.name !== 'alt-code' && !silentElements.has(child.name)) this.inline(builder, child);
    }
  }

  private inline(builder: TextBuilder, element: XmlElement): void {
    if (partElements.has(element.name)) builder.append(' ');
    const start = builder.next;
    this.fill(builder, element.children);
    const { name } = element;
    const words = (attributeOf(element, 'class') ?? '').split(' ');
    if (name === 'em' || name === 'i') builder.mark({ type: words.includes('strong') ? 'strong' : words.includes('code') ? 'code' : 'emphasis' }, start);
    else if (name === 'strong' || name === 'b') builder.mark({ type: 'strong' }, start);
    else if (name === 'code') builder.mark({ type: 'code' }, start);
    else if (name === 'a' && !words.includes(SPEAKER)) {
      const url = linkUrl(element.attributes['href']);
      if (url !== undefined) builder.mark({ type: 'link', url }, start);
    }
    const range = builder.range(start);
    if (range !== undefined && isAnnotation(element, words)) this.pieces.push({ element, block: this.texts, ...range });
  }

  private group(element: XmlElement, role: GroupDraft['role']): BlockDraft[] {
    const children = this.blocks(element);
    if (children.length === 0) return [];
    const given = attributeOf(element, 'class');
    if (given === 'figure' || given === 'item' || given === 'row') return [{ type: 'group', role: given, children }];
    if (role !== 'list') return [{ type: 'group', role, children }];
    const first = Number(/^start-(-?\d{1,9})$/.exec(given ?? '')?.[1] ?? attributeOf(element, 'start') ?? NaN);
    const items = children.map((child) => (child.type === 'group' && child.role === 'item' ? child : ({ type: 'group', role: 'item', children: [child] } as const)));
    return [{ type: 'group', role, ...(element.name === 'ol' && { ordered: true, ...(Number.isInteger(first) && first !== 1 && { firstNumber: first }) }), children: items }];
  }

  private table(element: XmlElement): BlockDraft[] {
    const children: BlockDraft[] = [];
    const visit = (parent: XmlElement): void => {
      for (const child of parent.children) {
        if (!isElement(child)) continue;
        if (child.name === 'caption') children.push(...this.text(child.children, 'caption'));
        else if (child.name === 'tr') children.push(this.row(child));
        else visit(child); // thead, tbody
      }
    };
    visit(element);
    return children.length === 0 ? [] : [{ type: 'group', role: 'table', children }];
  }

  private row(element: XmlElement): GroupDraft {
    const cells = element.children.filter(isElement).flatMap((cell): BlockDraft[] => {
      if (hasBlocks(cell)) return this.blocks(cell);
      const [text] = this.text(cell.children, 'cell');
      if (text === undefined) this.texts++; // an empty cell is a text block too
      return [{ ...(text ?? { type: 'text', role: 'cell', text: '' }), ...(cell.name === 'th' && { header: true }) }];
    });
    return { type: 'group', role: 'row', children: cells };
  }

  /** A medium with its caption. */
  private media(element: XmlElement): BlockDraft[] {
    const role = mediaTypes.get(attributeOf(element, 'media-type')?.toLowerCase() ?? '') ?? 'image';
    const references = element.children.filter(isElement).filter(({ name }) => name === 'media-reference');
    const media = references.flatMap((reference): BlockDraft[] => {
      const url = webUrl(reference.attributes['source']);
      const alt = attributeOf(reference, 'alternate-text');
      return url === undefined ? [] : [{ type: 'media', role, url, ...(alt !== undefined && { alt }) }];
    });
    const captions = element.children.filter(isElement).filter(({ name }) => name === 'media-caption').flatMap((caption): BlockDraft[] =>
      hasBlocks(caption) ? this.blocks(caption).map((block) => (block.type === 'text' ? { ...block, role: 'caption' } : block)) : this.text(caption.children, 'caption'),
    );
    const children = [...media.slice(0, 1), ...captions];
    if (captions.length === 0 && attributeOf(element, 'class') !== 'figure') return media.slice(0, 1);
    return children.length === 0 ? [] : [{ type: 'group', role: 'figure', children }];
  }
}

function image(element: XmlElement): BlockDraft[] {
  const url = webUrl(element.attributes['src']);
  const alt = attributeOf(element, 'alt');
  return url === undefined ? [] : [{ type: 'media', role: 'image', url, ...(alt !== undefined && { alt }) }];
}

/** Whether an element for text holds blocks, as those of list items and captions may. */
function hasBlocks(element: XmlElement): boolean {
  return element.children.some((child) => isElement(child) && !inlineElements.has(child.name));
}

function roleOf(element: XmlElement, byName: TextRole): TextRole {
  const given = attributeOf(element, 'class');
  return given !== undefined && roleClasses.has(given) ? (given as TextRole) : byName;
}

/** Headings of NITF have no levels; our own keep theirs as a class. */
function levelOf({ name, attributes }: XmlElement): Level {
  const level = Number(/^h([1-6])$/.exec(attributes['class'] ?? name)?.[1] ?? 2);
  return level as Level;
}

function isAnnotation({ name, attributes }: XmlElement, words: readonly string[]): boolean {
  if (mentionElements.has(name) || name === 'q' || name === 'chron') return true;
  if (name === 'classifier') return attributes['type'] === 'misc' || words.includes(PART);
  return name === 'a' && words.includes(SPEAKER);
}
