/** Sentences of texts without labels: the news, all of them, and paragraphs of speeches chosen at random. */
import type { Article, Tagger } from '@depesche/article';
import { seededRandom } from '@depesche/corpus/random';
import { articleOfLines, readJsonLinesXz, readText } from '@depesche/corpus/readers';
import { type SegmentationPack, segments } from '@depesche/segment';
import { dataPath } from '../knowledge-base/read-table.js';
import type { UnlabelledTexts } from './unlabelled-texts.js';

export interface UnlabelledOptions {
  /** So many sentences of speeches. */
  readonly speeches: number;
  readonly seed: number;
}

/** Where they come from, and what cuts them. */
export interface UnlabelledSource {
  readonly languagePack: SegmentationPack;
  readonly texts: UnlabelledTexts;
}

/** Shorter sentences are mostly headings, longer ones mostly lists. */
const SHORTEST = 4;
const LONGEST = 79;

/** The words of each sentence. */
export function* unlabelledSentences({ speeches, seed }: UnlabelledOptions, { languagePack, texts }: UnlabelledSource): Generator<readonly string[]> {
  const segmenter = segments({ packs: [languagePack] });
  const sentencesOf = (lines: readonly string[]): Generator<string[]> => sentencesOfLines({ ...articleOfLines(lines), language: languagePack.language }, segmenter);
  for (const { text } of readJsonLinesXz<{ text: string }>(dataPath(texts.news))) yield* sentencesOf(text.split('\n'));
  const lines = readText(dataPath(texts.speeches)).split('\n');
  const random = seededRandom(seed);
  for (let count = 0; count < speeches; ) {
    for (const sentence of sentencesOf([lines[random.below(lines.length)]!])) {
      count++;
      yield sentence;
    }
  }
}

function* sentencesOfLines(article: Article, segmenter: Tagger): Generator<string[]> {
  const { sentences = [], tokens = [] } = segmenter.annotate(article);
  let at = 0;
  for (const { start, end } of sentences) {
    const words: string[] = [];
    while (at < tokens.length && tokens[at]!.start < start) at++;
    for (; at < tokens.length && tokens[at]!.end <= end; at++) words.push(article.text.slice(tokens[at]!.start, tokens[at]!.end));
    if (words.length >= SHORTEST && words.length <= LONGEST) yield words;
  }
}
