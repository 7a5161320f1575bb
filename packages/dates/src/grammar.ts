/** A language's lexicon and rules, made ready for matching. */
import type { DateData, DateFields, TenseData } from '@depesche/language';
import type { Reading } from './item.js';
import { numberClasses, type NumberClass } from './number-class.js';
import type { NumberStyle } from './number-readings.js';
import { type ClassIds, compilePattern } from './pattern.js';
import { RuleIndex } from './rule-index.js';

/** How a word may be read with a capital and without one. */
export interface WordReadings {
  readonly capital: readonly Reading[];
  readonly small: readonly Reading[];
}

export interface Grammar {
  readonly words: ReadonlyMap<string, WordReadings>;
  /** First parts of words that have a hyphen. */
  readonly hyphenStarts: ReadonlySet<string>;
  readonly numberIds: Readonly<Record<NumberClass, number>>;
  /** As the language writes them; the order of day and month is that of the article's region. */
  readonly numbers: NumberStyle;
  readonly decadeSuffixes: ReadonlySet<string>;
  readonly rules: RuleIndex;
  readonly connectors: readonly (readonly string[])[];
  /** Between the ends of a range, and the word before it that they need. */
  readonly ranges: readonly RangeWords[];
  readonly timeBeforeDay: ReadonlySet<string>;
  readonly durationJoins: ReadonlySet<string>;
  readonly tense: Tense;
}

export interface RangeWords {
  readonly before?: string;
  readonly between: readonly string[];
}

export interface Tense {
  readonly past: ReadonlySet<string>;
  readonly pastEndings: TenseData['pastEndings'];
  readonly notPast: ReadonlySet<string>;
  readonly perfectAuxiliaries: ReadonlySet<string>;
  readonly participles: TenseData['participles'];
  readonly states: ReadonlySet<string>;
  readonly pastBefore: ReadonlySet<string>;
  readonly futureBefore: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly clauseBorders: ReadonlySet<string>;
}

/** Makes a pack's date section ready for matching; a pattern that names an unknown class is an error of the pack. */
export function compileGrammar(data: DateData): Grammar {
  const ids = new Ids([...Object.keys(data.classes), ...numberClasses]);
  const rules = new RuleIndex();
  for (const [order, rule] of data.rules.entries()) {
    const pattern = compilePattern(rule.pattern, ids, data.adjectiveEndings);
    const completions = (rule.completes ?? []).map(({ pattern: source, takes }) => ({
      pattern: compilePattern(source, ids, data.adjectiveEndings),
      takes,
    }));
    rules.add({ rule, pattern, completions, order });
  }
  const words = compileWords(data, ids);
  return {
    words,
    hyphenStarts: new Set([...words.keys()].filter((word) => word.includes('-', 1)).map((word) => word.slice(0, word.indexOf('-')))),
    numberIds: Object.fromEntries(numberClasses.map((name) => [name, ids.of(name)])) as Record<NumberClass, number>,
    numbers: data.numbers,
    decadeSuffixes: new Set(data.decadeSuffixes),
    rules,
    // longer connectors first, so that „. und“ is tried before „und“
    connectors: data.connectors.map((words) => words.split(' ')).sort((a, b) => b.length - a.length),
    ranges: [
      ...data.ranges.between.map((words) => ({ between: words.split(' ') })),
      ...data.ranges.framed.map(({ before, between }) => ({ before, between: between.split(' ') })),
    ],
    timeBeforeDay: new Set(data.timeBeforeDay),
    durationJoins: new Set(data.durationJoins),
    tense: compileTense(data.tense),
  };
}

function compileTense(tense: TenseData): Tense {
  return {
    ...tense,
    past: new Set(tense.past),
    notPast: new Set(tense.notPast),
    perfectAuxiliaries: new Set(tense.perfectAuxiliaries),
    states: new Set(tense.states),
    pastBefore: new Set(tense.pastBefore),
    futureBefore: new Set(tense.futureBefore),
    present: new Set(tense.present),
    future: new Set(tense.future),
    determiners: new Set(tense.determiners),
    clauseBorders: new Set(tense.clauseBorders),
  };
}

function compileWords(data: DateData, ids: Ids): Map<string, WordReadings> {
  const words = new Map<string, { capital: Reading[]; small: Reading[] }>();
  const add = (word: string, reading: Reading, letterCase?: 'upper' | 'lower'): void => {
    const readings = words.get(word) ?? { capital: [], small: [] };
    if (letterCase !== 'lower') readings.capital.push(reading);
    if (letterCase !== 'upper') readings.small.push(reading);
    words.set(word, readings);
  };
  for (const [name, { words: forms, case: letterCase }] of Object.entries(data.classes)) {
    for (const [list, fields] of Object.entries(forms)) {
      for (const form of inflect(list, data.adjectiveEndings)) add(form, { classId: ids.of(name), fields }, letterCase);
    }
  }
  const nothing: DateFields = {};
  for (const [word, classId] of ids.literals) add(word, { classId, fields: nothing });
  return words;
}

/** Every form of a list of forms, `*` written out. */
function inflect(list: string, endings: readonly string[]): string[] {
  return list.split(' ').flatMap((form) => (form.endsWith('*') ? endings.map((ending) => form.slice(0, -1) + ending) : [form]));
}

/** Numbers for class names; `=word` makes a class of its own on first use. */
class Ids implements ClassIds {
  readonly literals = new Map<string, number>();
  private readonly names: ReadonlyMap<string, number>;

  constructor(names: readonly string[]) {
    this.names = new Map(names.map((name, i) => [name, i]));
  }

  of(name: string): number {
    if (!name.startsWith('=')) {
      const id = this.names.get(name);
      if (id === undefined) throw new TypeError(`The date grammar uses the class "${name}", which is not in its lexicon.`);
      return id;
    }
    const word = name.slice(1);
    const id = this.literals.get(word) ?? this.names.size + this.literals.size;
    this.literals.set(word, id);
    return id;
  }
}
