/** The body of an article as other formats carry it, with the annotations that `toBodyHtml` of @depesche/render wrote into it. */
import { type Annotations, BLOCK_SEPARATOR, type BlockDraft, type SourceRun, textDrafts, type TextRole } from '@depesche/article';
import { readAnnotations } from './build/read-annotations.js';
import { blocksOf, type HtmlBlocksOptions } from './html-blocks.js';
import { readPage } from './page/read-page.js';

export interface ParsedBody {
  /** Blocks with their text; they hold no source runs, as the piece is only a part of the input. */
  readonly blocks: readonly BlockDraft[];
  /** Offsets count in the texts of the blocks joined by a blank line; what mentions and quotations name as their entity is as the HTML says it: an address, or `#` and an id. */
  readonly annotations: Pick<Annotations, 'mentions' | 'quotations' | 'timexes'>;
}

/** Roles that HTML has no element for stand as the class of a paragraph, that of a headline as the class of a heading. */
const roles: ReadonlySet<string> = new Set<TextRole>(['kicker', 'headline', 'standfirst', 'byline', 'dateline', 'caption']);

/**
 * All blocks of a piece of HTML (as `htmlBlocks` reads them; roles of blocks by class), and its annotations: RDFa mentions
 * (`<span property="mentions" typeof="Person" resource="…">`), `<q>` as direct quotations, `<time datetime>` as dates. A layer is absent when
 * the piece has no annotation of its kind. Never throws, takes linear time.
 */
export function parseBody(html: string, { url }: HtmlBlocksOptions = {}): ParsedBody {
  const page = readPage(html);
  const roleOf = (container: number): TextRole | undefined => {
    const name = page.attribute(container, 'class');
    return name !== undefined && roles.has(name) ? (name as TextRole) : undefined;
  };
  const blocks = blocksOf(page, { url, roleOf });
  return { blocks: blocks.map(withoutRuns), annotations: readAnnotations(page, sourceRuns(blocks)) };
}

/** Where the joined text of the blocks came from. */
function sourceRuns(blocks: readonly BlockDraft[]): SourceRun[] {
  const found: SourceRun[] = [];
  let start = 0;
  for (const { text, runs = [] } of textDrafts(blocks)) {
    for (const [at, source, length] of runs) found.push([start + at, source, length]);
    start += text.length + BLOCK_SEPARATOR.length;
  }
  return found;
}

function withoutRuns(block: BlockDraft): BlockDraft {
  if (block.type === 'group') return { ...block, children: block.children.map(withoutRuns) };
  if (block.type !== 'text' || block.runs === undefined) return block;
  const { type, role, level, header, text, marks } = block;
  return { type, role, text, ...(level !== undefined && { level }), ...(header !== undefined && { header }), ...(marks !== undefined && { marks }) };
}
