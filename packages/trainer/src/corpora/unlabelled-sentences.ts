/** Sentences of texts without labels: German Wikinews, all of it, and paragraphs of Bundestag speeches chosen at random. */
import { articleOfLines, readJsonLinesXz, readText } from '@depesche/corpus/readers';
import { de } from '@depesche/lang-de';
import { segments } from '@depesche/segment';
import { dataPath } from '../knowledge-base/read-table.js';
import { seededRandom } from '@depesche/corpus/random';

export interface UnlabelledOptions {
  /** So many sentences of speeches. */
  readonly speeches: number;
  readonly seed: number;
}

/** Shorter sentences are mostly headings, longer ones mostly lists. */
const SHORTEST = 4;
const LONGEST = 79;

/** The words of each sentence. */
export function* unlabelledSentences({ speeches, seed }: UnlabelledOptions): Generator<readonly string[]> {
  for (const { text } of readJsonLinesXz<{ text: string }>(dataPath('text/wikinews-de.jsonl'))) yield* sentencesOf(text.split('\n'));
  const lines = readText(dataPath('text/bundestag-speeches.txt.xz')).split('\n');
  const random = seededRandom(seed);
  for (let count = 0; count < speeches; ) {
    for (const sentence of sentencesOf([lines[random.below(lines.length)]!])) {
      count++;
      yield sentence;
    }
  }
}

const segmenter = segments({ packs: [de] });

function* sentencesOf(lines: readonly string[]): Generator<string[]> {
  const article = articleOfLines(lines);
  const { sentences = [], tokens = [] } = segmenter.annotate(article);
  let at = 0;
  for (const { start, end } of sentences) {
    const words: string[] = [];
    while (at < tokens.length && tokens[at]!.start < start) at++;
    for (; at < tokens.length && tokens[at]!.end <= end; at++) words.push(article.text.slice(tokens[at]!.start, tokens[at]!.end));
    if (words.length >= SHORTEST && words.length <= LONGEST) yield words;
  }
}
