/** The texts of an item as parts of an article. */
import { type BlockDraft, normalizeText } from '@depesche/article';
import { decodeCharacterReferences } from '@depesche/jsonld';
import { type ParsedBody, parseBody } from '@depesche/parse/body';
import type { FeedText } from '../feed.js';

/** The blocks of a text: HTML through the builder of pages, plain text a paragraph for each part between blank lines. */
export function contentPart(text: FeedText | undefined, base: string | undefined): ParsedBody {
  if (text === undefined) return { blocks: [], annotations: {} };
  const { type, value } = text;
  if (type === 'text') return { blocks: paragraphs(value), annotations: {} };
  // Text that only counts as HTML because a feed may hold it has its paragraphs divided as text has.
  if (!/<[a-z!/]/i.test(value)) return { blocks: paragraphs(decodeCharacterReferences(value)), annotations: {} };
  const { blocks, annotations } = parseBody(value, base === undefined ? {} : { url: base });
  // Quotations and dates in anybody's HTML are not what a tagger says; beside mentions they are what our writers wrote.
  return { blocks, annotations: value.includes('property="mentions"') ? annotations : {} };
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
