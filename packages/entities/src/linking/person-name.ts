/** The parts of a person's name. */
import type { NameData, PersonTitle } from '@depesche/language';
import { nameKey } from '../knowledge-base/name-key.js';
import { nameSkeleton } from '../knowledge-base/name-skeleton.js';
import type { TitleReader } from './title-reader.js';

export interface PersonName {
  /** Whether it is more than a surname. */
  readonly isFull: boolean;
  /** Says who it is among those with full names: first and last word, however they are romanised. */
  readonly identity: string;
  /** The surname, with and without its particles, as written and as a skeleton. */
  readonly surnameKeys: readonly string[];
  /** First word, which is the family name in some languages. */
  readonly first: string;
  /** A title within the name. */
  readonly title?: PersonTitle;
}

const generation = /^(?:[IVX]+\.|(?:jr|sr|jun|sen)\.?|junior|senior)$/i;

/** Takes a name apart. */
export function readPersonName(base: string, { language, titles }: { readonly language?: NameData; readonly titles?: TitleReader }): PersonName {
  const { words, title } = withoutTitles(base.split(' ').filter(Boolean), titles);
  const kept = words.length > 2 && generation.test(words.at(-1)!) ? words.slice(0, -1) : words;
  const first = kept[0] ?? base;
  const last = kept.at(-1) ?? base;
  const isParticle = (word: string): boolean => language?.particles.includes(word.toLowerCase()) ?? false;
  const isFull = kept.length > 1 && !isParticle(first) && !/^\p{L}\.$/u.test(first);
  const particle = kept.findIndex((word, i) => i > (isFull ? 0 : -1) && isParticle(word));
  const surnames = [last, ...(particle >= 0 && particle < kept.length - 1 ? [kept.slice(particle).join(' ')] : [])];
  return {
    isFull,
    identity: `${rough(first)} ${rough(last)}`,
    surnameKeys: [...new Set(surnames.flatMap((surname) => [nameKey(surname), rough(surname)]))],
    first,
    ...(title !== undefined && { title }),
  };
}

/** The skeleton, or the key where a name is too short for one. */
function rough(name: string): string {
  const key = nameKey(name);
  const skeleton = nameSkeleton(key);
  return skeleton === '' ? key : `~${skeleton}`;
}

function withoutTitles(words: readonly string[], titles: TitleReader | undefined): { words: readonly string[]; title?: PersonTitle } {
  let title: PersonTitle | undefined;
  let start = 0;
  while (start < words.length - 1) {
    const found = titles?.titleOf(words[start]!);
    if (found === undefined) break;
    title = { ...title, ...found };
    start++;
  }
  return { words: words.slice(start), ...(title !== undefined && { title }) };
}
