/** Well-known names in plain sentences of our own: found whole, and with a link or at least a description. */
import { readFileSync } from 'node:fs';
import { coveredText, tag } from '@depesche/article';
import { articleOfLines } from '@depesche/corpus/readers';
import { de } from '@depesche/lang-de';
import type { Evaluation } from './evaluation.js';
import { nameTaggers } from './name-taggers.js';

const list = new URL('../../corpus/data/known-names-de.tsv', import.meta.url);

interface Outcome {
  readonly type: string;
  readonly sentence: string;
  readonly found: boolean;
  readonly known: boolean;
}

/** The share of names of each type that are found with their type, and of those with a link or a description. */
export function evaluateKnownNames(): Evaluation {
  const outcomes = readFileSync(list, 'utf8').split('\n').filter((line) => line.includes('[')).map(outcomeOf(germanAnnotator()));
  const figures: Record<string, number> = {};
  for (const type of ['person', 'organization', 'place']) {
    const own = outcomes.filter((outcome) => outcome.type === type);
    figures[`${type}.found`] = percent(own.filter(({ found }) => found).length, own.length);
    figures[`${type}.known`] = percent(own.filter(({ known }) => known).length, own.length);
  }
  const missed = outcomes.filter(({ known }) => !known).map(({ type, sentence, found }) => `  ${found ? 'not linked' : 'not found '} ${type.padEnd(12)} ${sentence}`);
  return { title: 'well-known German names in plain sentences', figures, report: missed.join('\n') };
}

function germanAnnotator(): (sentence: string) => ReturnType<typeof tag> {
  const { taggers } = nameTaggers(de);
  return (sentence) => tag(articleOfLines([sentence]), taggers);
}

function outcomeOf(annotate: ReturnType<typeof germanAnnotator>): (line: string) => Outcome {
  return (line) => {
    const [type = '', marked = ''] = line.split('\t');
    const name = /\[(.*)\]/.exec(marked)?.[1];
    const article = annotate(marked.replace(/[[\]]/g, ''));
    const mention = article.annotations.mentions?.find((found) => found.type === type && coveredText(article, found) === name);
    const entity = article.annotations.entities?.find(({ id }) => id === mention?.entity);
    return { type, sentence: marked, found: mention !== undefined, known: entity?.uri !== undefined || entity?.description !== undefined };
  };
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
