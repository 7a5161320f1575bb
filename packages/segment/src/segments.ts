/** The taggers of this package. */
import { type Annotations, type Article, type Sentence, type Span, type Tagger, textBlocks, type Token } from '@depesche/article';
import { checkPacks, packFor, type PackWith, primaryLanguage } from '@depesche/language';
import { IntlSegments } from './intl-segments.js';
import { scanSentences } from './scan-sentences.js';
import { scanTokens } from './scan-tokens.js';
import { type SegmentationRules, segmentationRules } from './segmentation-rules.js';

/** What segmentation needs of a language pack. */
export type SegmentationPack = PackWith<'segmentation'>;

export interface SegmentOptions {
  /** The pack of the article's language is used; without one, `Intl.Segmenter`. May be empty. */
  readonly packs: readonly SegmentationPack[];
}

/**
 * Tagger for sentences and tokens in one pass, which is cheaper than the two one after the other.
 *
 * @throws DepescheError `bad-option` when `packs` is no list of packs
 */
export function segments(options: SegmentOptions): Tagger {
  return segmenter('segments', ['sentences', 'tokens'], options);
}

/** Tagger for words, numbers and punctuation marks; throws as `segments`. */
export function tokens(options: SegmentOptions): Tagger {
  return segmenter('tokens', ['tokens'], options);
}

/** Tagger for sentences; none reaches over a block border. Throws as `segments`. */
export function sentences(options: SegmentOptions): Tagger {
  return segmenter('sentences', ['sentences'], options);
}

function segmenter(name: string, provides: readonly ('sentences' | 'tokens')[], options: Partial<SegmentOptions> | undefined): Tagger {
  const packs = options?.packs ?? [];
  checkPacks(options?.packs, 'segmentation');
  const compiled = packs.map(({ language, segmentation }) => ({ language, cut: cutByRules(segmentationRules(segmentation)) }));
  const others = new Map<string, Cut>();
  const cutFor = (language: string): Cut => {
    const own = packFor(language, compiled)?.cut;
    if (own !== undefined) return own;
    const primary = primaryLanguage(language);
    const cut = others.get(primary) ?? cutByIntl(new IntlSegments(primary));
    if (others.size < MOST_OTHERS) others.set(primary, cut);
    return cut;
  };
  const wantSentences = provides.includes('sentences');
  const wantTokens = provides.includes('tokens');
  return {
    name,
    provides,
    annotate(article): Annotations {
      const layers = annotate(article, cutFor(article.language), wantSentences);
      return { ...(wantSentences && { sentences: layers.sentences }), ...(wantTokens && { tokens: layers.tokens }) };
    },
  };
}

/** Segmenters of so many languages without a pack are kept: an article may claim any. */
const MOST_OTHERS = 50;

interface Found {
  readonly sentences: Sentence[];
  readonly tokens: Token[];
}

/** Appends the tokens of one block, and its sentences where they are wanted. */
type Cut = (text: string, range: Span & { readonly block: number }, found: Found, wantSentences: boolean) => void;

function cutByRules(rules: SegmentationRules): Cut {
  return (text, range, { sentences, tokens }, wantSentences) => {
    const from = tokens.length;
    scanTokens(text, range, rules, tokens);
    if (wantSentences) scanSentences({ text, tokens, from, to: tokens.length, block: range.block }, rules, sentences);
  };
}

function cutByIntl(segmenter: IntlSegments): Cut {
  return (text, range, { sentences, tokens }, wantSentences) => {
    const from = tokens.length;
    segmenter.addTokens(text, range, tokens);
    if (wantSentences) segmenter.addSentences(text, range, tokens.slice(from), sentences);
  };
}

function annotate(article: Article, cut: Cut, wantSentences: boolean): Found {
  const found: Found = { sentences: [], tokens: [] };
  textBlocks(article).forEach(({ start, end }, block) => {
    cut(article.text, { start, end, block }, found, wantSentences);
  });
  return found;
}
