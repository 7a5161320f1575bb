/** Who speaks where the subject of the verb does not: agents of the passive and documents, both behind a preposition. */
import { Word } from './lexicon.js';
import { nounPhraseEnd, simplePhraseEnd } from './noun-phrase.js';
import { has, isWord, type Reading, Shape } from './reading.js';
import type { Clause } from './clause.js';
import type { Cue } from './cue.js';
import type { TokenRange } from './token-range.js';

/** „heißt es in dem Bericht“: what an impersonal pronoun stands for is named behind a preposition. */
export function sourceOfImpersonal(reading: Reading, clause: Clause, cue: Cue): TokenRange | undefined {
  for (let i = clause.start; i < clause.end - 1; i++) {
    if (!isWord(reading, i, Word.preposition)) continue;
    const end = nounPhraseEnd(reading, i + 1, { limit: i < cue.finite ? cue.finite : clause.end });
    if (end > i + 1 && !isWord(reading, end - 1, Word.time)) return { start: i + 1, end };
  }
  return undefined;
}

/** „von der Polizei“, „durch einen Sprecher“ in a passive clause. */
export function agentOf(reading: Reading, clause: Clause): TokenRange | undefined {
  for (let i = clause.start; i < clause.end - 1; i++) {
    if (!reading.lexicon.data.phrases.agentPrepositions.includes(reading.words[i]!)) continue;
    const end = nounPhraseEnd(reading, i + 1, { limit: clause.end });
    if (end > i + 1) return { start: i + 1, end };
  }
  return undefined;
}

/** „In dem Bericht wurde festgestellt“, „wie aus einer Mitteilung hervorgeht“: the document that says it. */
export function documentOf(reading: Reading, clause: TokenRange): TokenRange | undefined {
  const { statementNouns } = reading.lexicon;
  for (let i = clause.start; i < clause.end - 1; i++) {
    if (!isWord(reading, i, Word.preposition)) continue;
    const simple = simplePhraseEnd(reading, i + 1, clause.end);
    for (let k = i + 1; k < simple; k++) {
      if (!has(reading.shapes, k, Shape.noun) || !statementNouns.has(reading.words[k]!)) continue;
      return { start: i + 1, end: nounPhraseEnd(reading, i + 1, { limit: clause.end }) };
    }
  }
  return undefined;
}

/** „In dem Bericht, der …, heißt es“: the document stands before a relative clause. */
export function documentBefore(reading: Reading, clauses: readonly Clause[], index: number): TokenRange | undefined {
  const head = clauses[index - 2] ?? clauses[index - 1];
  return head === undefined || head.kind === 'passage' ? undefined : documentOf(reading, head);
}
