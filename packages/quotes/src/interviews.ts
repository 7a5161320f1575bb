/** Interviews: paragraphs that start with the name of who asks or answers, „Klein: …“, „A. B.: …“, „Frage: …“. */
import { canSpeak } from './can-speak.js';
import type { Draft } from './draft.js';
import { FINITE, Word } from './lexicon.js';
import { has, isWord, type Reading, Shape, spanOf } from './reading.js';
import type { SentencePlace, SentenceReading } from './sentence-reading.js';
import type { TokenRange } from './token-range.js';

/** So many tokens a label may have before its colon. */
const MAX_LABEL_TOKENS = 7;
/** So many turns make an interview, so many of them by each of two speakers. */
const MIN_TURNS = 4;
const MIN_TURNS_OF_ONE = 2;
/** A turn may go on over so many paragraphs without a label. */
const MAX_TURN_BLOCKS = 4;

/** A paragraph with a label, and those it goes on in. */
interface Turn {
  readonly label: TokenRange;
  readonly name: string;
  readonly parts: readonly TokenRange[];
}

/** The turns of an interview as direct speech; none where the paragraphs make none. */
export function interviewDrafts(reading: Reading, { sentences }: SentencePlace): Draft[] {
  const turns = turnsOf(reading, sentences);
  if (turns.length < MIN_TURNS) return [];
  const counts = new Map<string, number>();
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const spoken = turns.filter(({ name }) => counts.get(name)! >= MIN_TURNS_OF_ONE);
  const speakers = new Set(spoken.map(({ name }) => name));
  const talking = spoken.filter(({ parts }) => parts.some((part) => hasVerb(reading, part)));
  if (speakers.size < 2 || spoken.length < MIN_TURNS || 2 * talking.length <= spoken.length) return [];
  const { questionLabels, answerLabels } = reading.lexicon.data.phrases;
  return spoken.map(({ label, name, parts }) => ({
    type: 'direct',
    parts,
    passages: parts.map((part) => spanOf(reading, part)),
    cue: [],
    ...(!questionLabels.includes(name) && !answerLabels.includes(name) && { speaker: label }),
    frame: { start: label.start, end: parts[0]!.start },
    standsAlone: true,
    score: 0.9,
  }));
}

function turnsOf(reading: Reading, sentences: readonly SentenceReading[]): Turn[] {
  const turns: Turn[] = [];
  let waiting: TokenRange[] = []; // paragraphs behind a turn: part of it when another turn follows
  for (let from = 0; from < sentences.length; ) {
    const { block, start } = sentences[from]!.sentence;
    let to = from + 1;
    while (to < sentences.length && sentences[to]!.sentence.block === block) to++;
    const end = sentences[to - 1]!.sentence.end;
    const label = labelAt(reading, { start, end });
    if (label === undefined) waiting.push({ start, end });
    else {
      const last = turns.at(-1);
      if (last !== undefined && waiting.length < MAX_TURN_BLOCKS) turns[turns.length - 1] = { ...last, parts: [...last.parts, ...waiting] };
      turns.push({ label, name: nameOf(reading, label), parts: [{ start: label.end + 1, end }] });
      waiting = [];
    }
    from = to;
  }
  return turns;
}

/** „R. Klein“ and „Dr. Robert Klein“ are one speaker. */
function nameOf(reading: Reading, { start, end }: TokenRange): string {
  let last = end - 1;
  while (last > start && !has(reading.shapes, last, Shape.word)) last--;
  return reading.words[last]!;
}

/** The capitalised words before a colon that a paragraph starts with; words in marks behind it are direct speech anyway. */
function labelAt(reading: Reading, { start, end }: TokenRange): TokenRange | undefined {
  let colon = start;
  while (colon < Math.min(end, start + MAX_LABEL_TOKENS) && !has(reading.shapes, colon, Shape.colon)) colon++;
  if (colon === start || !has(reading.shapes, colon, Shape.colon) || colon + 1 >= end || has(reading.shapes, colon + 1, Shape.mark)) return undefined;
  for (let i = start; i < colon; i++) {
    const belongs = has(reading.shapes, i, Shape.capital | Shape.final | Shape.dash) || isWord(reading, i, Word.nameParticle);
    if (!belongs || isWord(reading, i, Word.determiner)) return undefined;
  }
  const label = { start, end: colon };
  return canSpeak(reading, label) || isLabel(reading, label) ? label : undefined;
}

function isLabel(reading: Reading, { start, end }: TokenRange): boolean {
  const { questionLabels, answerLabels } = reading.lexicon.data.phrases;
  const word = reading.words[start]!;
  return end === start + 1 && (questionLabels.includes(word) || answerLabels.includes(word));
}

/** So far into a turn a verb is looked for. */
const VERB_TOKENS = 40;

function hasVerb(reading: Reading, { start, end }: TokenRange): boolean {
  for (let i = start; i < Math.min(end, start + VERB_TOKENS); i++) {
    if (isWord(reading, i, FINITE | Word.cueFinite) && !has(reading.shapes, i, Shape.noun)) return true;
  }
  return false;
}
