/** Mentions as CoNLL columns with BIO tags. */
import { type Article, DepescheError, type Mention, type Span, textBlocks } from '@depesche/article';
import { outermost } from './flat-annotations.js';
import { entityKind } from '../markable-layer.js';

export interface ConllOptions {
  /** How many columns of tags: the outermost mentions in the first, those inside or across them in the next; default 1. */
  readonly levels?: number;
}

const LABELS = { person: 'PER', organization: 'ORG', place: 'LOC', misc: 'MISC' } as const;

/**
 * A token and its BIO tags a line, tab-separated, an empty line after each sentence (or block, when there are no sentences).
 * A token in which a mention starts or ends („NATO-Chef“) is cut there, so that no mention changes its extent.
 *
 * @throws DepescheError `missing-layer` when the article has no tokens.
 */
export function toConll(article: Article, { levels = 1 }: ConllOptions = {}): string {
  const { tokens, mentions = [], sentences } = article.annotations;
  if (tokens === undefined) throw new DepescheError('missing-layer', 'toConll needs the layer "tokens"; run a tagger that provides it first.');
  const cut = cutTokens(tokens, mentions);
  const columns = mentionLevels(mentions, levels).map((level) => tagColumn(cut, level));
  const ends = (sentences ?? textBlocks(article)).map((span) => span.end);
  let conll = '';
  let nextEnd = 0;
  cut.forEach((token, i) => {
    const before = nextEnd;
    while (nextEnd < ends.length && ends[nextEnd]! <= token.start) nextEnd++;
    if (nextEnd > before && i > 0) conll += '\n';
    conll += `${article.text.slice(token.start, token.end).replace(/[\s\p{Cc}]+/gu, '_')}${columns.map((column) => `\t${column[i]!}`).join('')}\n`;
  });
  return cut.length === 0 ? '' : `${conll}\n`;
}

/** Disjoint layers: the outermost mentions, the outermost of the rest, and so on. */
function mentionLevels(mentions: readonly Mention[], count: number): Mention[][] {
  const levels: Mention[][] = [];
  let rest = mentions;
  for (let i = 0; i < count; i++) {
    const level = outermost(rest);
    const taken = new Set(level);
    rest = rest.filter((mention) => !taken.has(mention));
    levels.push(level);
  }
  return levels;
}

function cutTokens(tokens: readonly Span[], mentions: readonly Span[]): Span[] {
  const borders = [...new Set(mentions.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const cut: Span[] = [];
  let next = 0;
  for (const { start, end } of tokens) {
    let from = start;
    while (next < borders.length && borders[next]! <= start) next++;
    for (; next < borders.length && borders[next]! < end; next++) {
      cut.push({ start: from, end: borders[next]! });
      from = borders[next]!;
    }
    cut.push({ start: from, end });
  }
  return cut;
}

/** Every token's tag; a mention tags the tokens that lie in it. */
function tagColumn(tokens: readonly Span[], mentions: readonly Mention[]): string[] {
  let next = 0;
  let inside = false;
  return tokens.map((token) => {
    while (next < mentions.length && mentions[next]!.end <= token.start) {
      next++;
      inside = false;
    }
    const mention = mentions[next];
    if (mention === undefined || token.start < mention.start) return 'O';
    const tag = `${inside ? 'I' : 'B'}-${LABELS[entityKind(mention.type)]}`;
    inside = true;
    return tag;
  });
}
