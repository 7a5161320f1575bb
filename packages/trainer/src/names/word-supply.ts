/** Words that can stand for hidden ones: names from the lists, and nouns from text without labels. */
import { readText } from '@depesche/corpus/readers';
import { dataPath } from '../knowledge-base/read-table.js';
import { LISTS } from './name-lists.js';

/** Words by what they are used for; none of them is among the words the labelled text shows. */
export interface WordSupply {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly place: readonly string[];
  readonly placePart: readonly string[];
  readonly organization: readonly string[];
  readonly organizationPart: readonly string[];
  readonly abbreviation: readonly string[];
  /** Words of titles of works. */
  readonly title: readonly string[];
  readonly noun: readonly string[];
}

export interface WordSources {
  /** Bits of the lists of names by word. */
  readonly lists: ReadonlyMap<string, number>;
  /** Words of text without labels. */
  readonly words: readonly string[];
  /** Words of titles of works. */
  readonly titles: readonly string[];
  /** Words of the labelled text that can be read. */
  readonly shown: ReadonlySet<string>;
}

/** The words of the sources that the labelled text does not show. */
export function wordSupply({ lists, words, titles, shown }: WordSources): WordSupply {
  const unshown = [...lists].filter(([word]) => !shown.has(word));
  const listed = (bits: number, form: RegExp): string[] => unshown.filter(([word, own]) => own & bits && form.test(word)).map(([word]) => word);
  return {
    given: listed(LISTS.given, TITLED),
    family: listed(LISTS.family, TITLED),
    place: listed(LISTS.place, TITLED),
    placePart: listed(LISTS.placePart, TITLED),
    organization: listed(LISTS.organisation, TITLED),
    organizationPart: listed(LISTS.organisationPart, TITLED),
    abbreviation: listed(LISTS.party | LISTS.organisation, /^[A-Z]{2,5}$/),
    title: titles.filter((word) => !shown.has(word)),
    noun: words.filter((word) => NOUN.test(word) && !shown.has(word) && !lists.has(word)),
  };
}

const TITLED = /^\p{Lu}(?=.*\p{Ll})\p{L}+$/u;
const NOUN = /^\p{Lu}\p{Ll}{3,}$/u;

/** Capitalised words of the names that WikiGold (Balasuriya et al. 2009) counts among none of the other classes. */
export function titleWords(): string[] {
  const rows = readText(dataPath('ner/en/wikigold.conll')).split('\n').map((row) => row.split(/\s/));
  return [...new Set(rows.filter(([word, label]) => label?.endsWith('MISC') && /^\p{Lu}\p{Ll}+$/u.test(word!)).map(([word]) => word!))];
}
