/** The text that word classes are learnt from, a paragraph or sentence at a time. */
import { readJsonLinesXz, readText } from '@depesche/corpus/readers';
import type { UnlabelledTexts } from '../corpora/unlabelled-texts.js';
import { dataPath } from '../knowledge-base/read-table.js';
import { plainWord, wordsOfLine } from './word-corpus.js';

/** The speeches, the news `newsRepeats` times, and the words of the labelled sets. */
export function* unlabelledLines(labelledSets: readonly string[], texts: UnlabelledTexts, newsRepeats: number): Generator<string[]> {
  yield* linesOf(readText(dataPath(texts.speeches)));
  const news = readJsonLinesXz<{ text: string }>(dataPath(texts.news));
  for (let round = 0; round < newsRepeats; round++) for (const { text } of news) yield* linesOf(text.replace(/\n{2,}/g, '\n'));
  for (const set of labelledSets) {
    // A hidden word reads as `<UNK…>`: a frequent word of which nothing is known.
    for (const block of readText(dataPath(set)).split(/\n\n+/)) yield wordsOfRows(block);
  }
}

function* linesOf(text: string): Generator<string[]> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield wordsOfLine(text.slice(start, end));
    start = end + 1;
  }
}

function wordsOfRows(block: string): string[] {
  const rows = block.split('\n').filter((row) => row !== '' && !isComment(row));
  return rows.map((row) => plainWord(row.slice(0, row.indexOf('\t'))));
}

/** In a file of two columns `#` may start a word („#bahn“), in one of more it starts a comment. */
function isComment(row: string): boolean {
  return row.startsWith('#') && row.split('\t').length !== 2;
}
