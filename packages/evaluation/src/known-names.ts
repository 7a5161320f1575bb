/** Well-known names in plain sentences of our own: found whole, and with a link or at least a description. */
import { de } from '@depesche/lang-de';
import type { Evaluation } from './evaluation.js';
import { findMarked, type MarkedName, percent, readMarkedNames } from './marked-names.js';
import { nameTaggers } from './name-taggers.js';

interface Outcome {
  readonly type: string;
  readonly sentence: string;
  readonly found: boolean;
  readonly known: boolean;
}

/** The share of names of each type that are found with their type, and of those with a link or a description. */
export function evaluateKnownNames(): Evaluation {
  const outcomes = readMarkedNames('known-names-de.tsv').map(germanOutcomes());
  const figures: Record<string, number> = {};
  for (const type of ['person', 'organization', 'place']) {
    const own = outcomes.filter((outcome) => outcome.type === type);
    figures[`${type}.found`] = percent(own.filter(({ found }) => found).length, own.length);
    figures[`${type}.known`] = percent(own.filter(({ known }) => known).length, own.length);
  }
  const missed = outcomes.filter(({ known }) => !known).map(({ type, sentence, found }) => `  ${found ? 'not linked' : 'not found '} ${type.padEnd(12)} ${sentence}`);
  return { title: 'well-known German names in plain sentences', figures, report: missed.join('\n') };
}

function germanOutcomes(): (marked: MarkedName) => Outcome {
  const { taggers } = nameTaggers(de);
  return (marked) => {
    const [type = ''] = marked.columns;
    const { article, mention } = findMarked(marked, type, taggers);
    const entity = article.annotations.entities?.find(({ id }) => id === mention?.entity);
    return { type, sentence: marked.sentence, found: mention !== undefined, known: entity?.uri !== undefined || entity?.description !== undefined };
  };
}
