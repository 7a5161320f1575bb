/** Retold speech without a frame of its own: sentences in the subjunctive, hearsay, and speech acts that are only reported. */
import { type Draft, draftBySentence, extentOf } from './draft.js';
import { isSubordinate } from './find-cue.js';
import { Word } from './lexicon.js';
import { has, isWord, type Reading, Shape } from './reading.js';
import { isAnimate } from './can-speak.js';
import { likelySpeaker } from './likely-speaker.js';
import type { SentencePlace, SentenceReading } from './sentence-reading.js';
import type { TokenRange } from './token-range.js';

/** How many sentences back a speaker may be taken over from, at most over one paragraph border. */
const REACH = 3;

/** What one sentence says by itself about free speech. */
interface Sign {
  readonly type: 'continuation' | 'weakContinuation' | 'hearsay' | 'plan' | 'reported';
  readonly speaker?: TokenRange;
}

/**
 * Drafts for the sentences that hold no other quotation; `found` are the drafts so far, in text order.
 * A sentence in the subjunctive after a quotation continues it with the same speaker.
 */
export function freeDrafts(reading: Reading, { sentences, sentenceOf }: SentencePlace, found: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const lastIn = draftBySentence(found, sentenceOf);
  let source: { draft: Draft; sentence: number } | undefined;
  for (const home of sentences) {
    const { index } = home.sentence;
    const own = lastIn.get(index);
    const draft = own ?? freeDraft(reading, sentences, { index, source: sourceFor(sentences, source, index) });
    if (draft === undefined) continue;
    if (own === undefined) pushMerged(drafts, draft, sentences[index - 1]);
    if (draft.speaker !== undefined || own === undefined) source = { draft, sentence: index };
  }
  return drafts;
}

/** A quotation that a sentence may continue. */
interface NearSource {
  readonly draft: Draft;
  /** Whether it stands in the sentence right before. */
  readonly adjacent: boolean;
}

/** Who the sentence before is about, if that can speak. */
function speakerBefore(reading: Reading, sentences: readonly SentenceReading[], index: number): TokenRange | undefined {
  const before = sentences[index - 1]?.sentence;
  if (before === undefined || before.block !== sentences[index]!.sentence.block) return undefined;
  const speaker = likelySpeaker(reading, before);
  return speaker !== undefined && isAnimate(reading, speaker) ? speaker : undefined;
}

/** A quotation near enough before the sentence to be continued by it. */
function sourceFor(
  sentences: readonly SentenceReading[],
  source: { draft: Draft; sentence: number } | undefined,
  index: number,
): NearSource | undefined {
  if (source === undefined || index - source.sentence > REACH) return undefined;
  if (sentences[index]!.sentence.block - sentences[source.sentence]!.sentence.block > 1) return undefined;
  return { draft: source.draft, adjacent: index - source.sentence === 1 };
}

/** Sentences that continue each other are one quotation. */
function pushMerged(drafts: Draft[], draft: Draft, before: SentenceReading | undefined): void {
  const last = drafts.at(-1);
  const mergeable = last?.type === 'indirectFreeIndirect' && draft.type === last.type;
  if (!mergeable || before === undefined || extentOf(last).end < before.sentence.end) drafts.push(draft);
  else drafts[drafts.length - 1] = { ...last, parts: [{ start: last.parts[0]!.start, end: draft.parts[0]!.end }] };
}

function freeDraft(
  reading: Reading,
  sentences: readonly SentenceReading[],
  { index, source }: { index: number; source: NearSource | undefined },
): Draft | undefined {
  const home = sentences[index]!;
  const sign = signOf(reading, home);
  if (sign === undefined || (needsSource(sign) && source?.adjacent !== true)) return undefined;
  const parts = [{ start: home.sentence.start, end: home.sentence.end }];
  if (sign.type === 'reported') return { type: 'reported', parts, cue: [], ...(sign.speaker && { speaker: sign.speaker }), score: 0.4 };
  const before = source?.adjacent === true ? undefined : speakerBefore(reading, sentences, index);
  const speaker = before ?? source?.draft.speaker;
  const type = sign.type === 'hearsay' || sign.type === 'plan' ? 'freeIndirect' : 'indirectFreeIndirect';
  return { type, parts, cue: [], ...(speaker && { speaker }), score: source === undefined ? 0.3 : sign.type === 'continuation' ? 0.65 : 0.4 };
}

/** Signs that mean something else where no quotation stands right before. */
function needsSource({ type }: Sign): boolean {
  return type === 'weakContinuation' || type === 'plan';
}

function signOf(reading: Reading, home: SentenceReading): Sign | undefined {
  if (home.clauses.every(({ kind }) => kind === 'passage')) return undefined;
  if (hasInMainClause(reading, home, Word.subjunctive)) return { type: 'continuation' };
  if (isHearsay(reading, home)) return { type: 'hearsay' };
  if (hasInMainClause(reading, home, Word.weakSubjunctive)) return { type: 'weakContinuation' };
  if (hasInMainClause(reading, home, Word.hearsay)) return { type: 'plan' };
  if (reading.lexicon.data.clauses.order === 'subjectVerbObject') return undefined; // reported speech has its extent there
  const frame = home.frames.find(({ verb }) => verb?.last === false);
  if (frame?.speaker === undefined || frame.verb?.kinds.has('report') !== true) return undefined;
  if (isWord(reading, frame.verb.finite + 1, Word.reflexive)) return undefined; // „nennt sich“
  return { type: 'reported', speaker: frame.speaker };
}

function hasInMainClause(reading: Reading, { clauses }: SentenceReading, mask: number): boolean {
  return clauses.some((clause) => {
    if (clause.kind === 'passage' || isSubordinate(reading, clause)) return false;
    for (let i = clause.start; i < clause.end; i++) {
      if (isWord(reading, i, mask) && !has(reading.shapes, i, Shape.noun) && !isFirstPerson(reading, i, clause)) return true;
    }
    return false;
  });
}

/** „halte ich“ looks like the subjunctive but is none. */
function isFirstPerson(reading: Reading, i: number, clause: TokenRange): boolean {
  const { firstPerson } = reading.lexicon.data.phrases;
  return [i - 1, i + 1].some((k) => k >= clause.start && k < clause.end && firstPerson.includes(reading.words[k]!));
}

/** „soll … getötet haben“: hearsay, told from „soll … kommen“ by its infinitive. */
function isHearsay(reading: Reading, { clauses }: SentenceReading): boolean {
  return clauses.some((clause) => {
    if (clause.kind === 'passage') return false;
    let modal = false;
    for (let i = clause.start; i < clause.end; i++) {
      if (isWord(reading, i, Word.hearsay)) modal = true;
      else if (modal && reading.lexicon.hearsayInfinitives.has(reading.words[i]!)) return i >= clause.end - 1;
    }
    return false;
  });
}
