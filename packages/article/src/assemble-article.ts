/** From blocks that still carry their own text to an article, so that no parser has to count offsets. */
import type { Article, SourceRun } from './article.js';
import type { Block, GroupRole, Mark, MediaRole, TextBlock, TextRole } from './block.js';
import type { Metadata } from './metadata.js';

/** A block before its place in the text is known. */
export type BlockDraft = TextDraft | MediaDraft | GroupDraft;

export interface TextDraft {
  readonly type: 'text';
  readonly role: TextRole;
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly header?: boolean;
  /** As a text block may hold it: see `normalizeText`. */
  readonly text: string;
  /** Offsets count from the start of this draft's text. */
  readonly marks?: readonly Mark[];
  /** Text offsets count from the start of this draft's text. */
  readonly runs?: readonly SourceRun[];
}

export interface MediaDraft {
  readonly type: 'media';
  readonly role: MediaRole;
  readonly url: string;
  readonly alt?: string;
}

export interface GroupDraft {
  readonly type: 'group';
  readonly role: GroupRole;
  readonly ordered?: boolean;
  readonly firstNumber?: number;
  readonly children: readonly BlockDraft[];
}

export interface ArticleDraft {
  /** BCP 47; default `und`. */
  readonly language?: string;
  readonly metadata?: Metadata;
  readonly blocks: readonly BlockDraft[];
}

/** The blank line between two text blocks in `Article.text`. */
export const BLOCK_SEPARATOR = '\n\n';

/** Joins the texts of the drafts and places every block, mark and source run in the joined text. */
export function assembleArticle(draft: ArticleDraft): Article {
  const assembly = new Assembly();
  const blocks = assembly.placeAll(draft.blocks);
  return {
    text: assembly.text(),
    language: draft.language ?? 'und',
    metadata: draft.metadata ?? {},
    blocks,
    annotations: {},
    ...(assembly.sourceMap.length > 0 && { sourceMap: assembly.sourceMap }),
  };
}

/** The texts of drafts in reading order: those that `textBlocks` gives of the article they become. */
export function textDrafts(blocks: readonly BlockDraft[], found: TextDraft[] = []): TextDraft[] {
  for (const block of blocks) {
    if (block.type === 'text') found.push(block);
    else if (block.type === 'group') textDrafts(block.children, found);
  }
  return found;
}

class Assembly {
  /** Lives as long as the module, so that engines keep the shape of these objects, and code compiled for it, when they collect garbage between articles. */
  static readonly kept: object = new Assembly();

  readonly sourceMap: SourceRun[] = [];
  private readonly pieces: string[] = [];
  private length = 0; // of the pieces joined

  text(): string {
    return this.pieces.join(BLOCK_SEPARATOR);
  }

  placeAll(drafts: readonly BlockDraft[]): Block[] {
    return drafts.map((draft) => this.place(draft));
  }

  private place(draft: BlockDraft): Block {
    if (draft.type === 'text') return this.placeText(draft);
    if (draft.type === 'media') return { ...draft, start: this.length, end: this.length };
    const children = this.placeAll(draft.children);
    const start = children[0]?.start ?? this.length;
    return { ...draft, start, end: children.at(-1)?.end ?? start, children };
  }

  private placeText(draft: TextDraft): TextBlock {
    const start = this.pieces.length === 0 ? 0 : this.length + BLOCK_SEPARATOR.length;
    this.pieces.push(draft.text);
    this.length = start + draft.text.length;
    for (const [text, source, length] of draft.runs ?? []) this.sourceMap.push([start + text, source, length]);
    return {
      type: 'text',
      role: draft.role,
      ...(draft.level !== undefined && { level: draft.level }),
      ...(draft.header !== undefined && { header: draft.header }),
      start,
      end: this.length,
      ...(draft.marks !== undefined && { marks: draft.marks.map((mark) => moved(mark, start)) }),
    };
  }
}

function moved(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by };
}
