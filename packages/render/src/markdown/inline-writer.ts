/** The text of a block as Markdown. */
import type { Article, TextBlock } from '@depesche/article';
import { escapeMarkdown, linkDestination } from './escape-markdown.js';
import { type MarkdownItem, markdownItems, mentionLinks } from './mark-items.js';
import { Sweep } from '../sweep.js';

/** A line feed where a line cannot break: a character reference, which Markdown reads as the character. */
const LINE_FEED_REFERENCE = '&#10;';
const HARD_BREAK = '\\\n';

export class MarkdownInline {
  private readonly links: readonly MarkdownItem[];

  constructor(
    private readonly article: Article,
    links: boolean,
  ) {
    this.links = links ? mentionLinks(article) : [];
  }

  /** A paragraph's lines. */
  paragraph(block: TextBlock): string[] {
    return this.write(block, { lineFeed: HARD_BREAK, atLineStart: true }).split('\n');
  }

  /** A block on one line. */
  line(block: TextBlock): string {
    return this.write(block, { lineFeed: LINE_FEED_REFERENCE, atLineStart: false });
  }

  /** A code block between fences longer than any in it. */
  fence(block: TextBlock): string[] {
    const code = this.article.text.slice(block.start, block.end);
    const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
    return [fence, ...code.split('\n'), fence];
  }

  private write(block: TextBlock, { lineFeed, atLineStart }: { readonly lineFeed: string; readonly atLineStart: boolean }): string {
    const { text } = this.article;
    let markdown = '';
    let inCode = false;
    const sweep = new Sweep<MarkdownItem>(markdownItems(text, block, this.links), {
      open: (item) => {
        inCode = item.type === 'code';
        if (item.type === 'link') markdown += '[';
        else if (item.type === 'strong') markdown += '**';
        else if (item.type === 'emphasis') markdown += '_';
      },
      close: (item) => {
        if (item.type === 'link') markdown += `](${linkDestination(item.url ?? '')})`;
        else if (item.type === 'strong') markdown += '**';
        else if (item.type === 'emphasis') markdown += '_';
        inCode = false;
      },
      text: (start, end) => {
        const piece = text.slice(start, end);
        markdown += inCode ? codeSpan(piece) : escapeMarkdown(piece, { atLineStart: atLineStart && markdown === '', lineFeed });
      },
      skip: () => undefined, // four kinds that never nest in themselves stay below the limit
    });
    sweep.block(block);
    return markdown;
  }
}

function codeSpan(code: string): string {
  const ticks = '`'.repeat(longestRun(code) + 1);
  const pad = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return `${ticks}${pad}${code}${pad}${ticks}`;
}

function longestRun(code: string): number {
  let longest = 0;
  for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
