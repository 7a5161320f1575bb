/** Kinds of names that corpora hardly have, in plain sentences of our own: found whole and with their type, and nothing where there is none. */
import { coveredText } from '@depesche/article';
import { de } from '@depesche/lang-de';
import type { Evaluation } from './evaluation.js';
import { findMarked, percent, readMarkedNames } from './marked-names.js';
import { nameTaggers } from './name-taggers.js';

/** The share of the sentences that come out right with the published weights, and what does not. */
export function evaluateNameKinds(): Evaluation {
  const { taggers } = nameTaggers(de);
  const sentences = readMarkedNames('name-kinds-de.tsv');
  const wrong: string[] = [];
  for (const marked of sentences) {
    const [kind = '', type = ''] = marked.columns;
    const { article, mention } = findMarked(marked, type, taggers);
    const { mentions = [] } = article.annotations;
    if (marked.name === undefined ? mentions.length === 0 : mention !== undefined) continue;
    wrong.push(`  ${kind.padEnd(30)} ${marked.sentence} (${mentions.map((found) => `${coveredText(article, found)}: ${found.type}`).join(', ')})`);
  }
  return { title: 'kinds of German names in plain sentences', figures: { right: percent(sentences.length - wrong.length, sentences.length) }, report: wrong.join('\n') };
}
