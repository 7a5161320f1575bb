/** The section of a language pack that `@depesche/segment` reads. */

/** Words and forms that decide where a sentence or token ends; everything else about segmentation is the same in all languages. */
export interface SegmentationData {
  /** BCP 47 primary language the data is for. */
  readonly language: string;
  /**
   * Abbreviations with their full stop that want something after them and so never end a sentence (`Dr.`, `Nr.`).
   * A lower-case entry also stands for its capitalised form. Forms with inner stops (`z.B.`) and single letters need no entry.
   */
  readonly abbreviations: readonly string[];
  /** Abbreviations with their full stop that may end a sentence (`usw.`, `Mio.`): they do before a sentence starter. */
  readonly finalAbbreviations: readonly string[];
  /** Abbreviations with their full stop that are whole words elsewhere, so they count only before a number or lower case (`Art.`, `Kap.`). */
  readonly beforeNumber: readonly string[];
  /** Whether a number with a full stop is an ordinal (`3. Oktober`); false where it only ends a sentence. */
  readonly ordinals: boolean;
  /** Capitalised words after which a number with a full stop is always an ordinal: month names, `Jahrhundert`. */
  readonly afterOrdinal: readonly string[];
  /** Lower-case words before which, or after which, a number with a full stop is an ordinal: `am`, `der`. */
  readonly beforeOrdinal: readonly string[];
  /** Capitalised words that start a sentence far more often than they stand inside one: `Der`, `Aber`, `Nach`. */
  readonly sentenceStarters: readonly string[];
  /** Lower-case words that start a sentence in careless writing (`i`, `please`); they do after a mark, and after the full stop of a word. */
  readonly lowerCaseStarters: readonly string[];
  /** Abbreviations behind a time of day (`p.m.`): they end a sentence before any capitalised word but those of `afterTimeOfDay`. Default: none. */
  readonly timesOfDay?: readonly string[];
  /** Capitalised words that go on after a time of day: days, months, time zones, cities whose time it is. Default: none. */
  readonly afterTimeOfDay?: readonly string[];
  /** Whether a colon ends a sentence before a sentence starter (`zu spät: Das Haus brannte`). */
  readonly colons: boolean;
  /** Words that lose their end before a vowel and are written together with the next one (`l’été`): they are tokens of their own, lower case. */
  readonly elisions: readonly string[];
  /** Endings joined to a word by a colon, asterisk or underscore (`Lehrer:innen`), lower case. */
  readonly genderEndings: readonly string[];
}
