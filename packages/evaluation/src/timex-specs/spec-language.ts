/** What the cases of one language need beyond the specifications: its pack, its spelling, and the kinds without a sense in TIMEX3. */
import type { PackWith } from '@depesche/language';

/** A kind of case that TIMEX3 has no value for, and the words that give it away. */
export interface SenselessKind {
  readonly kind: string;
  readonly words: RegExp;
}

export interface SpecLanguage {
  /** As in the title of the report. */
  readonly name: string;
  readonly pack: PackWith<'segmentation' | 'dates'>;
  /** Folder of Recognizers-Text and file of Duckling below `timex-specs`. */
  readonly recognizers: string;
  readonly duckling: string;
  /** Files of Recognizers-Text that test a mode of that library and no reading of the words. */
  readonly modes: readonly string[];
  /** The phrase with the capitals of the language; of the same length. */
  readonly spell: (phrase: string) => string;
  /** Words that a specification counts to an expression and annotated news do not, and those between its parts. */
  readonly joining: ReadonlySet<string>;
  /** Said before each phrase of Duckling, which stands alone and means what is to come. */
  readonly frame: string;
  /** „the next 3 days“: a duration in TIMEX3, where the specifications have a first and a last day too. */
  readonly counted: RegExp;
  /** Words for a bound before a counted length („within 2 weeks“), which is the duration. */
  readonly within: RegExp;
  /** Whether a phrase of Duckling is a time without a day or a part of the day: Duckling takes the next that comes, TIMEX3 what is written. */
  readonly isClockAlone: (phrase: string) => boolean;
  /** Hours from and to of a part of the day in Duckling → TIMEX3. */
  readonly dayParts: Readonly<Record<string, string>>;
  /** Feasts by Duckling's names that the Gregorian calendar and the Western Easter tell; the others need tables of other calendars. */
  readonly feasts: ReadonlySet<string>;
  /** Words that count units from a day: the value is as exact as the unit in TIMEX3, a day in the specifications. */
  readonly countedFrom?: RegExp;
  readonly senseless: readonly SenselessKind[];
  /** Whether many cases of Recognizers-Text have lost the day they count from; they are left out. */
  readonly hasUndatedCases?: boolean;
}
