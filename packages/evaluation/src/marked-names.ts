/** Sentences of our own with one name each, marked by brackets: tagged and compared. */
import { readFileSync } from 'node:fs';
import { type Article, coveredText, type Mention, tag, type Tagger } from '@depesche/article';
import { articleOfLines } from '@depesche/corpus/readers';

export interface MarkedName {
  /** What stands in front of the sentence, by column. */
  readonly columns: readonly string[];
  /** The sentence with its brackets. */
  readonly sentence: string;
  /** Undefined where the sentence has none. */
  readonly name: string | undefined;
}

/** The rows of a table of `packages/corpus/data` whose last column is a sentence; rows that begin with `#` and the head are left out. */
export function readMarkedNames(file: string): MarkedName[] {
  const rows = readFileSync(new URL(`../../corpus/data/${file}`, import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return rows.slice(1).map((row) => {
    const columns = row.split('\t');
    const sentence = columns.pop()!;
    return { columns, sentence, name: /\[(.*)\]/.exec(sentence)?.[1] };
  });
}

/** The sentence as an article with its names, and the mention that is the marked name with the type asked for. */
export function findMarked({ sentence, name }: MarkedName, type: string, taggers: readonly Tagger[]): { readonly article: Article; readonly mention: Mention | undefined } {
  const article = tag(articleOfLines([sentence.replace(/[[\]]/g, '')]), taggers);
  return { article, mention: article.annotations.mentions?.find((found) => found.type === type && coveredText(article, found) === name) };
}

export function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
