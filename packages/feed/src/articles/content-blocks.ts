/** The texts of an item as blocks. */
import { type BlockDraft, normalizeText } from '@depesche/article';
import { decodeCharacterReferences } from '@depesche/jsonld';
import { htmlBlocks } from '@depesche/parse';
import type { FeedText } from '../feed.js';

/** The blocks of a text: HTML through the builder of pages, plain text a paragraph for each part between blank lines. */
export function contentBlocks(text: FeedText | undefined, base: string | undefined): BlockDraft[] {
  if (text === undefined) return [];
  const { type, value } = text;
  if (type === 'text') return paragraphs(value);
  // Text that only counts as HTML because a feed may hold it has its paragraphs divided as text has.
  if (!/<[a-z!/]/i.test(value)) return paragraphs(decodeCharacterReferences(value));
  return htmlBlocks(value, base === undefined ? {} : { url: base }).map(withoutRuns);
}

/** All words of blocks, a blank between them. */
export function textOf(blocks: readonly BlockDraft[]): string {
  return blocks.map((block) => (block.type === 'text' ? block.text : block.type === 'group' ? textOf(block.children) : '')).filter((text) => text !== '').join(' ');
}

/** A text as it is compared: letters and digits, and what shows that it was cut. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\u2026.[\]]+/gu, '');
}

function paragraphs(text: string): BlockDraft[] {
  return text.split(/\r?\n(?:[ \t]{0,99}\r?\n){1,99}/).flatMap((part): BlockDraft[] => {
    const { text: kept } = normalizeText(part, { keepLineBreaks: true });
    return kept === '' ? [] : [{ type: 'text', role: 'paragraph', text: kept }];
  });
}

/** Offsets count in the item's own text, which is no place in the feed. */
function withoutRuns(block: BlockDraft): BlockDraft {
  if (block.type === 'media') return block;
  if (block.type === 'group') return { ...block, children: block.children.map(withoutRuns) };
  const { type, role, text, level, header, marks } = block;
  return { type, role, text, ...(level !== undefined && { level }), ...(header !== undefined && { header }), ...(marks !== undefined && { marks }) };
}
