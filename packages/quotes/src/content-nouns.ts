/** Nouns that announce content: „der Meinung, dass …“, „die Forderung der SPD, …“. */
import { has, isWord, type Reading, Shape } from './reading.js';
import { FINITE, Word } from './lexicon.js';
import { nounPhraseEnd } from './noun-phrase.js';
import { type CueSite, subjectAfter } from './subject.js';
import type { TokenRange } from './token-range.js';

export interface ContentNoun {
  readonly cue: TokenRange;
  readonly speaker?: TokenRange;
}

/** How far before the comma the noun may stand: a genitive may follow it, or the rest of the verb. */
const REACH = 8;

/** The content noun that a clause ends in, with who holds the opinion or makes the demand. */
export function contentNounCue(reading: Reading, site: CueSite): ContentNoun | undefined {
  const clause = site.clauses[site.index]!;
  if (isWord(reading, clause.start, Word.subordinator)) return undefined;
  for (let i = clause.end - 1; i >= Math.max(clause.start, clause.end - REACH); i--) {
    if (!has(reading.shapes, i, Shape.noun) || !reading.lexicon.contentNouns.has(reading.words[i]!)) continue;
    if (!reachesEnd(reading, i + 1, clause.end)) return undefined;
    const start = i > clause.start && isWord(reading, i - 1, Word.determiner) ? i - 1 : i;
    const speaker = genitiveAfter(reading, i + 1, clause.end) ?? holder(reading, site, start);
    return { cue: { start, end: i + 1 }, ...(speaker && { speaker }) };
  }
  return undefined;
}

const VERB: number = FINITE | Word.cueFinite | Word.cueParticiple | Word.cueInfinitive | Word.cueJoined;

/** Between noun and comma only a genitive or verbs may stand. */
function reachesEnd(reading: Reading, from: number, end: number): boolean {
  if (from === end) return true;
  let i = isWord(reading, from, Word.genitive) ? nounPhraseEnd(reading, from, { limit: end }) : from;
  while (i < end && !has(reading.shapes, i, Shape.noun) && isWord(reading, i, VERB)) i++;
  return i >= end - 1;
}

function genitiveAfter(reading: Reading, from: number, limit: number): TokenRange | undefined {
  if (!isWord(reading, from, Word.genitive) || from >= limit) return undefined;
  const end = nounPhraseEnd(reading, from, { limit });
  return end > from ? { start: from, end } : undefined;
}

/** „X ist der Meinung“: the subject of the clause, when it is not the noun itself. */
function holder(reading: Reading, site: CueSite, noun: number): TokenRange | undefined {
  const clause = site.clauses[site.index]!;
  const found = subjectAfter(reading, clause.start, { limit: noun, sentence: site.sentence });
  return found !== undefined && found.end <= noun ? found : undefined;
}
