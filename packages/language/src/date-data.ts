/** The section of a language pack that `@depesche/dates` reads: a lexicon of word classes and a grammar over them. */

/** What a word, or a whole expression, says about a time; `@depesche/dates` makes a TIMEX3 value of it. */
export interface DateFields {
  readonly year?: number;
  /** First year of a decade, `1990`. */
  readonly decade?: number;
  /** 21 for the 21st century. */
  readonly century?: number;
  /** The year or century lies before the common era: „44 v. Chr.“. */
  readonly era?: 'BC';
  /** 1…12 */
  readonly month?: number;
  /** Day of the month, 1…31. */
  readonly day?: number;
  /** 1 (Monday) … 7 (Sunday). */
  readonly weekday?: number;
  /** Which of the weekdays (with `unit`: days or weeks) of a month, 1…5, or -1 for the last. */
  readonly nth?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  /** 1…4 */
  readonly quarter?: number;
  /** Half of a year (or of a century), 1 or 2. */
  readonly half?: number;
  /** ISO 8601 week, 1…53. */
  readonly week?: number;
  /** Days after the weekday that `nth` names: 1 for the day after the fourth Thursday in November. */
  readonly afterNth?: number;
  /** Days after Easter Sunday. */
  readonly easter?: number;
  /** Sunday of Advent, 1…4. */
  readonly advent?: number;
  /** Days after the first Sunday of Advent. */
  readonly afterAdvent?: number;
  /** MO morning, MI midday, AF afternoon, EV evening, NI night. */
  readonly dayPart?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
  /** 0…24 */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Which half of the day the hour is of, where it is counted to twelve twice. */
  readonly meridiem?: 'am' | 'pm';
  /** Minutes from the hour to what `minute` counts from: -30 for the half hour before. */
  readonly fromHour?: number;
  /** -1: `minute` counts back, „fünf vor acht“. */
  readonly minuteSign?: -1;
  /** The time lies on the day after the one named: „von 20 bis 2 Uhr“. */
  readonly nextDay?: true;
  /** TIMEX3 unit: Y, M, W, D, Q, WE, DE (decade), CE (century), TH, TM, TS. */
  readonly unit?: DateUnit;
  /** The part in smaller units of „zwei Jahre und drei Monate“. */
  readonly smaller?: Pick<DateFields, 'amount' | 'unit' | 'smaller'>;
  /** How many; `null` when the words leave it open („einige“). */
  readonly amount?: number | null;
  /** How many units or weekdays from now: 0 this, -1 last, +1 next. */
  readonly shift?: number;
  /** Ordinal number. */
  readonly ordinal?: number;
  /** TIMEX3 `mod`. */
  readonly mod?: DateModifier;
}

export type DateUnit = 'Y' | 'M' | 'W' | 'D' | 'Q' | 'WE' | 'DE' | 'CE' | 'TH' | 'TM' | 'TS';

export type DateModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** Words of one class and what each adds to an expression; one class is one name in the patterns. */
export interface DateWordClass {
  /**
   * Lower-case forms separated by blanks → what they say. A form that ends in `*` stands for itself with each of
   * `adjectiveEndings`.
   */
  readonly words: Readonly<Record<string, DateFields>>;
  /** Whether the forms count only with a capital (`upper`: German nouns) or without one (`lower`); default: both. */
  readonly case?: 'upper' | 'lower';
}

/**
 * How the value of an expression is made of its fields.
 * `calendar`: year, month, day, weekday, season … looked up around the publication date, or `shift` units from it.
 * `narrative`: `shift` units from the day that the text last named, else from the publication date.
 * `later`: `amount` units after (before, with a negative `shift`) the day that the text last named; else unknown.
 * `fromNow`: `amount` units after (before, with a negative `shift`) the publication date: „two weeks ago“.
 * `amount`: `amount` units, a duration. `set`: what recurs. `constant`: the rule's `value`.
 * `block`: no time expression at all, though it looks like one; keeps shorter rules away from these words.
 */
export type DateMaker = 'calendar' | 'narrative' | 'later' | 'fromNow' | 'amount' | 'set' | 'constant' | 'block';

export interface DateRule {
  /**
   * Elements separated by blanks, each a word class of the lexicon, a number class of the engine, or `=word` for the
   * word itself; `a|b` either, `x?` optional, `~x` without white space before it. Elements in parentheses at the start
   * or end must be there but do not belong to the expression: `(=vor) amount units`.
   *
   * Number classes: `integer` (amount), `decimal` (amount), `dayNumber` (day), `monthNumber` (month), `yearNumber`,
   * `hourNumber`, `minuteNumber`, `ordinalNumber` (a number to be followed by `~=.`), `eraYear` (1…9999, to be followed by an era), `clock` (10:15), `dotted`
   * (10.15, hour and minute), `hourMinute` (1015), `numericDate` (3.12.2024, 2024-12-03, 3/12/2024), `looseDate` (3-12-24, 3/12/24), `dayMonth` (3.12),
   * `looseDayMonth` (3/12), `monthYear` (03/2024, 2024-03), `looseMonthYear` (3/2024), `yearPair` (2007/08), `shortYear` (45),
   * `pastShortYear` (32…99), `paddedMonth` (03), `recentYear` (a year of the 20th or 21st century that is no round number),
   * `decadeNumber` (1990er); the loose ones may be something else and want a word before them. Further: `adjective` (a
   * lower-case word with one of `adjectiveEndings`), `noun` (any word with a capital), `end` (nothing more in the sentence),
   * `start` (nothing, or a sign other than a comma, before it); `!x|y`: anything but these, or nothing at all, in parentheses only.
   */
  readonly pattern: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly make: DateMaker;
  /** What the ordinal number counts: „dritten Quartal“ is `quarter`. */
  readonly as?: 'day' | 'week' | 'quarter' | 'half' | 'century' | 'advent' | 'nth';
  /** Added to what the words say. */
  readonly set?: DateFields;
  /** Of a `constant`. */
  readonly value?: string;
  /** Of a set: what it quantifies over. */
  readonly quant?: string;
  /** What an incomplete expression takes over from the one before it: „May 3–5“. */
  readonly continues?: readonly (keyof DateFields)[];
  /** What may come before, joined by one of `connectors`, and be completed by this expression: „3. bis 5. Mai“. */
  readonly completes?: readonly DateCompletion[];
}

/** An incomplete expression before a complete one: its pattern, and the fields it takes over from the complete one. */
export interface DateCompletion {
  /** As in `DateRule`. */
  readonly pattern: string;
  readonly takes: readonly (keyof DateFields)[];
}

/** How the words around an expression tell whether it lies before or after the publication date. */
export interface TenseData {
  /** Finite forms that are past by themselves, lower case: „war“, „sagte“. */
  readonly past: readonly string[];
  /** Endings that make a lower-case word of at least six letters a past form: „-te“. */
  readonly pastEndings: readonly string[];
  /** Words with such an ending that are no past forms. */
  readonly notPast: readonly string[];
  /** Auxiliaries that make a past with a participle in the same clause: „hat“. */
  readonly perfectAuxiliaries: readonly string[];
  /** First letters of a participle, and endings: „ge…t“. */
  readonly participles: readonly { readonly prefix: string; readonly ending: string }[];
  /** Participles that tell a state and no past with the auxiliary: „ist geschlossen“. */
  readonly states: readonly string[];
  /** Words right before an expression that make it past: „seit“. */
  readonly pastBefore: readonly string[];
  /** Words right before an expression that make it lie ahead: „until“. */
  readonly futureBefore?: readonly string[];
  /** Forms of the present by which plans are told („treffen sich am Dienstag“); they count when nothing else does. */
  readonly present: readonly string[];
  /** Words that point ahead: „wird“, „soll“. */
  readonly future: readonly string[];
  /** Words before an adjective or noun: what follows one is no finite verb („der geplante“). */
  readonly determiners: readonly string[];
  /** Words that border a clause. */
  readonly clauseBorders: readonly string[];
}

/** What makes a range of two expressions, whose ends are then resolved together. */
export interface RangeData {
  /** Words and signs between the ends, each a sequence separated by blanks: `bis zum`. */
  readonly between: readonly string[];
  /** A word before the first end and the words between the ends: `zwischen` … `und`. */
  readonly framed: readonly { readonly before: string; readonly between: string }[];
}

/** Whether `3/12/2024` is the third of December or the twelfth of March. */
export type NumericOrder = 'day-month' | 'month-day';

/** How a language writes numbers. */
export interface DateNumbers {
  /** Before the fraction; the other one of the two sets thousands apart. */
  readonly decimalSign: ',' | '.';
  /** Of dates in digits; another order is read where only that one gives a date. */
  readonly order: NumericOrder;
  /** ISO 3166 regions, as in the article's language (`en-GB`), in which it is the other way round. */
  readonly otherOrderIn?: readonly string[];
}

export interface DateData {
  /** BCP 47 primary language the data is for. */
  readonly language: string;
  readonly classes: Readonly<Record<string, DateWordClass>>;
  /** Longest match first; of equally long ones the earlier rule. */
  readonly rules: readonly DateRule[];
  /** Endings that `*` stands for. */
  readonly adjectiveEndings: readonly string[];
  readonly numbers: DateNumbers;
  /** Letters that follow a year to name its decade: „1990er“. */
  readonly decadeSuffixes: readonly string[];
  /** Words and signs that join the parts of a list or range, each a sequence separated by blanks: `bis`, `. und`. */
  readonly connectors: readonly string[];
  readonly ranges: RangeData;
  /** Words between a time and the day after it that it belongs to: „19 Uhr am Montag“. */
  readonly timeBeforeDay: readonly string[];
  /** Words between the parts of one duration: „zwei Jahre und drei Monate“; none are needed. */
  readonly durationJoins: readonly string[];
  readonly tense: TenseData;
}
