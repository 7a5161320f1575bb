/**
 * Evidence by context: what kind of name a word is where its contexts are looked at without the word itself.
 *
 * A tagger that sees the letters of a word, but not which word it is, labels text without labels; what it finds for a
 * word in many places is surer than what it finds in one, and tells of words that no labelled text holds.
 */
import { classOfLabel, formOfClass, OUTSIDE, typeOfClass, ENTITY_TYPES } from '@depesche/entities/training';
import { bestLabels } from '../crf/best-labels.js';
import type { LinearCrf } from '../crf/linear-crf.js';
import type { SentenceFeatures } from '../crf/sentence-features.js';
import { seededRandom } from '../random.js';

/** What a word may turn out to be: a name of each type, a part of or a word from a name, no name. */
const KINDS = ENTITY_TYPES.length + 2;
const PART = ENTITY_TYPES.length;
const NO_NAME = ENTITY_TYPES.length + 1;

export interface EvidenceOptions {
  /** Words met less often get no evidence. */
  readonly minimumCount: number;
  readonly seed: number;
}

/** Evidence by word, from 1 on: the kind met most, and how often of all: in half, four fifths, or fewer. */
export function gatherEvidence(
  sentences: Iterable<readonly string[]>,
  { features, crf }: { readonly features: SentenceFeatures; readonly crf: LinearCrf },
  { minimumCount, seed }: EvidenceOptions,
): Map<string, number> {
  const tallies = new Map<string, Int32Array>();
  const random = seededRandom(seed);
  for (const words of sentences) {
    // Half of the words are hidden, so that each is seen between others that are known.
    const hidden = words.map((word) => isCapitalised(word) && random.unit() < 0.5);
    if (!hidden.includes(true)) continue;
    let at = 0;
    const sentence = features.rowsOf({ words, allowed: [] }, () => (hidden[at++] === true ? 'unknown' : 'known'));
    const labels = bestLabels(crf.score(sentence), sentence.length, crf.transitions);
    labels.forEach((label, i) => {
      if (hidden[i] !== true) return;
      const word = words[i]!;
      let tally = tallies.get(word);
      if (tally === undefined) tallies.set(word, (tally = new Int32Array(KINDS)));
      tally[kindOf(label)]!++;
    });
  }
  const evidence = new Map<string, number>();
  for (const [word, tally] of tallies) {
    const found = evidenceOf(tally, minimumCount);
    if (found !== 0) evidence.set(word, found);
  }
  return evidence;
}

function kindOf(label: number): number {
  if (label === OUTSIDE) return NO_NAME;
  const nameClass = classOfLabel(label);
  return formOfClass(nameClass) === 'name' ? ENTITY_TYPES.indexOf(typeOfClass(nameClass)) : PART;
}

function evidenceOf(tally: Int32Array, minimumCount: number): number {
  const total = tally.reduce((sum, count) => sum + count, 0);
  if (total < minimumCount) return 0;
  let kind = 0;
  tally.forEach((count, other) => {
    if (count > tally[kind]!) kind = other;
  });
  const share = tally[kind]! / total;
  return 1 + kind * 3 + (share >= 0.8 ? 2 : share >= 0.5 ? 1 : 0);
}

function isCapitalised(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}
