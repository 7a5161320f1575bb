/** The text that word classes are learnt from, a paragraph or sentence at a time. */
import { readJsonLinesXz, readText } from '@depesche/corpus/readers';
import { hiddenExample, type LabelledSentence } from '../corpora/labelled-sentence.js';
import { dataPath } from '../knowledge-base/read-table.js';
import { plainWord, wordsOfLine } from './word-corpus.js';

/** The speeches, the Wikinews texts `newsRepeats` times, and the words of labelled sentences. */
export function* unlabelledLines(labelled: readonly LabelledSentence[], newsRepeats: number): Generator<string[]> {
  yield* linesOf(readText(dataPath('text/bundestag-speeches.txt.xz')));
  const news = readJsonLinesXz<{ text: string }>(dataPath('text/wikinews-de.jsonl'));
  for (let round = 0; round < newsRepeats; round++) for (const { text } of news) yield* linesOf(text);
  for (const { words } of labelled) yield words.filter((word) => hiddenExample(word) === undefined).map(plainWord);
}

function* linesOf(text: string): Generator<string[]> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) yield wordsOfLine(text.slice(start, end));
    start = end + 1;
  }
}
