/** The section of a language pack that `@depesche/entities` reads to tell which mentions name the same thing. */

/** What a word before a person's name says about the person. */
export interface PersonTitle {
  /** Of the person; a feminine form of the title says so by itself. */
  readonly gender?: 'female' | 'male';
  /** The office, as knowledge bases of `@depesche/entities` call it (`foreign`, `headOfState`, …). */
  readonly role?: string;
  /** Whether it is a part of the name: „Prinz Harry“, but not „Kommissar Muster“. */
  readonly inName?: true;
}

/** An ending and what stands for it in the name a word was made from: „Göttinger“ → „Göttingen“ is `['er', 'en']`. */
export type Derivation = readonly [ending: string, replacement: string];

export interface NameData {
  /** BCP 47 primary language the data is for. */
  readonly language: string;
  /** Words before a person's name by their base form in lower case, one or several („prime minister“); one word also stands for the last part of longer words. */
  readonly titles: Readonly<Record<string, PersonTitle>>;
  /** First parts of longer words that leave the office what it is („Bundesaußenminister“); lower case. */
  readonly titlePrefixes: readonly string[];
  /** Endings of titles by what they say: of women, and of inflected forms. */
  readonly feminineTitleEndings: readonly string[];
  readonly titleEndings: readonly string[];
  /** Endings that inflection adds to names, longest first. */
  readonly nameEndings: readonly string[];
  /** Endings that inflection adds to adjectives, longest first. */
  readonly adjectiveEndings: readonly string[];
  /** Endings of adjectives in the base form of a name: „Deutschen Bank“ is „Deutsche Bank“. */
  readonly baseAdjectiveEndings: readonly string[];
  /** Endings that inflection and gender add to words for inhabitants, longest first. */
  readonly inhabitantEndings: readonly string[];
  /** What adjectives made from names of places have in common („isch“); a word without one of these is not looked up. */
  readonly adjectiveMarks: readonly string[];
  /** Endings of institutions that are a name behind the adjective of a place („das ukrainische Außenministerium“). */
  readonly institutionEndings: readonly string[];
  /** Endings, in small letters, of institutions that are a name with the place behind them („Staatsanwaltschaft Osnabrück“). */
  readonly institutionHeads: readonly string[];
  /** Endings of agreements and meetings that have their name from a place („Budapester Memorandum“). */
  readonly eventEndings: readonly string[];
  /** Words that join names: „und“. */
  readonly conjunctions: readonly string[];
  /** Last parts with which a compound with hyphens is a name as a whole („Main-Kinzig-Kreis“, „Robert-Koch-Institut“), by what it then names; lower case, without endings of cases. */
  readonly wholeCompounds: Readonly<Record<string, 'place' | 'organization'>>;
  /** Currencies, in small letters and every form: behind an amount they are no names. */
  readonly currencies: readonly string[];
  /** Words that an amount may end with instead of a figure („Millionen“); lower case. */
  readonly amountWords: readonly string[];
  /** How names of places become adjectives and words for inhabitants. */
  readonly derivations: readonly Derivation[];
  /** What may stand between the parts of a compound. */
  readonly compoundLinks: readonly string[];
  /** Words that may be left out at the start of a name; lower case. */
  readonly articles: readonly string[];
  /** Words of lower case that belong to family names. */
  readonly particles: readonly string[];
  /** Legal forms at the end of a company's name; lower case. */
  readonly legalForms: readonly string[];
}
