/** The taggers of this package. */
import { type Annotations, type Article, type Sentence, type Tagger, textBlocks, type Token } from '@depesche/article';
import type { LanguagePack } from '@depesche/language';
import { scanSentences } from './scan-sentences.js';
import { scanTokens } from './scan-tokens.js';
import { neutralData, type SegmentationRules, segmentationRules } from './segmentation-rules.js';

/** What segmentation needs of a language pack. */
export type SegmentationPack = Pick<LanguagePack, 'language' | 'segmentation'>;

export interface SegmentOptions {
  /** The pack of the article's language is used; without one, rules that hold in all languages. */
  readonly packs: readonly SegmentationPack[];
}

/** Tagger for sentences and tokens in one pass, which is cheaper than the two one after the other. */
export function segments(options: SegmentOptions): Tagger {
  return segmenter('segments', ['sentences', 'tokens'], options);
}

/** Tagger for words, numbers and punctuation marks. */
export function tokens(options: SegmentOptions): Tagger {
  return segmenter('tokens', ['tokens'], options);
}

/** Tagger for sentences; none reaches over a block border. */
export function sentences(options: SegmentOptions): Tagger {
  return segmenter('sentences', ['sentences'], options);
}

function segmenter(name: string, provides: readonly ('sentences' | 'tokens')[], { packs }: SegmentOptions): Tagger {
  const rulesByLanguage = new Map(packs.map((pack) => [pack.language, segmentationRules(pack.segmentation)]));
  const neutral = segmentationRules(neutralData);
  const wantSentences = provides.includes('sentences');
  const wantTokens = provides.includes('tokens');
  return {
    name,
    provides,
    annotate(article): Annotations {
      const layers = annotate(article, rulesByLanguage.get(primaryLanguage(article.language)) ?? neutral, wantSentences);
      return { ...(wantSentences && { sentences: layers.sentences }), ...(wantTokens && { tokens: layers.tokens }) };
    },
  };
}

function annotate(article: Article, rules: SegmentationRules, wantSentences: boolean): { sentences: Sentence[]; tokens: Token[] } {
  const layers = { sentences: [] as Sentence[], tokens: [] as Token[] };
  const { text } = article;
  textBlocks(article).forEach((range, block) => {
    const from = layers.tokens.length;
    scanTokens(text, range, rules, layers.tokens);
    if (!wantSentences) return;
    scanSentences({ text, tokens: layers.tokens, from, to: layers.tokens.length, block }, rules, layers.sentences);
  });
  return layers;
}

/** `de` of `de-AT`. */
function primaryLanguage(tag: string): string {
  const end = tag.indexOf('-');
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}
