/** Which language a text is in: what it says of itself, checked by a vote of function words. */
import type { PackWith } from './language-pack.js';
import { checkPacks } from './pack-for.js';

export interface DetectOptions {
  /** The languages that can be recognised. */
  readonly packs: readonly PackWith<'functionWords'>[];
  /** What the page or feed says, for instance `de-AT`; ignored when it is no language tag. */
  readonly declared?: string;
}

/** How a text looks to one pack. */
interface Vote {
  readonly language: string;
  /** Function words among all words, 0…1. */
  readonly share: number;
  /** How many different function words were seen. */
  readonly kinds: number;
}

/** Enough for a vote, and as little work for 20 MB as for a page. */
const SAMPLE = 20_000;
/** Running text of the pack's language has a share of 0.3 or more; of related languages below 0.1. */
const CONVINCING_SHARE = 0.16;
/** One word counts for no more than this: „die“ is every tenth word of Afrikaans, „der“ is frequent in Danish. */
const MOST_OF_ONE_WORD = 0.05;
/** A single word that exists in both languages must not decide. */
const CONVINCING_KINDS = 2;
/** Below this share a text of some length is not in the language, whatever it says. */
const IMPLAUSIBLE_SHARE = 0.1;
/** Fewer words (headlines, captions) cannot refute a declared language. */
const REFUTING_WORDS = 25;
/** By how much the best pack must beat the next, or the declared language, to be believed. */
const MARGIN = 1.5;

/**
 * BCP 47 tag of the language of a text: the declared one when the text does not contradict it, else the pack whose
 * function words are frequent enough, else `und`. Looks at the first 20,000 code units; no text makes it
 * throw.
 *
 * @throws DepescheError `bad-option` when `packs` is no list of packs
 */
export function detectLanguage(text: string, options: DetectOptions): string {
  checkPacks((options as Partial<DetectOptions> | undefined)?.packs, 'functionWords');
  const { packs, declared } = options;
  const words = wordsOf(text);
  const votes = packs.map((pack) => vote(words, pack)).sort((a, b) => b.share - a.share);
  const winner = convincing(votes);
  const tag = languageTag(declared);
  if (tag === undefined) return winner?.language ?? 'und';
  const primary = tag.split('-')[0]!;
  if (winner?.language === primary) return tag;
  const own = votes.find((candidate) => candidate.language === primary);
  if (winner !== undefined && winner.share > MARGIN * (own?.share ?? 0)) return winner.language;
  const refuted = own !== undefined && own.share < IMPLAUSIBLE_SHARE && words.length >= REFUTING_WORDS;
  return refuted ? 'und' : tag;
}

/**
 * The language that a text too short for `detectLanguage` is most likely in: the pack of which most function words are
 * seen, the first one where nothing tells; `und` without a pack.
 */
export function guessLanguage(text: string, packs: DetectOptions['packs']): string {
  const words = wordsOf(text);
  const votes = packs.map((pack) => vote(words, pack)).sort((a, b) => b.share - a.share);
  return votes[0]?.language ?? 'und';
}

function wordsOf(text: string): readonly string[] {
  return text.slice(0, SAMPLE).toLowerCase().match(/\p{L}+/gu) ?? [];
}

function vote(words: readonly string[], { language, functionWords }: DetectOptions['packs'][number]): Vote {
  const counts = new Map(functionWords.map((word) => [word, 0]));
  for (const word of words) {
    const count = counts.get(word);
    if (count !== undefined) counts.set(word, count + 1);
  }
  const most = Math.max(1, MOST_OF_ONE_WORD * words.length);
  const seen = [...counts.values()].filter((count) => count > 0);
  const sum = seen.reduce((total, count) => total + Math.min(count, most), 0);
  return { language, share: words.length === 0 ? 0 : sum / words.length, kinds: seen.length };
}

/** The first vote when it is high enough and clearly ahead of the second. */
function convincing([best, second]: readonly Vote[]): Vote | undefined {
  if (best === undefined || best.share < CONVINCING_SHARE || best.kinds < CONVINCING_KINDS) return undefined;
  return best.share >= MARGIN * (second?.share ?? 0) ? best : undefined;
}

/** The declared language in canonical form (`de_at` becomes `de-AT`); undefined when it is no tag or says nothing. */
function languageTag(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'));
    return tag === 'und' ? undefined : tag;
  } catch {
    return undefined;
  }
}
