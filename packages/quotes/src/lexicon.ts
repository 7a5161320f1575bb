/** The quotation section of a language pack, compiled for look-ups by token. */
import type { CueVerb, CueVerbKind, Pronoun, QuotationData } from '@depesche/language';
import { type MarkTable, markTable } from './quotation-marks.js';

/** What a word may be, as bits; a word may be several things. */
export const Word = {
  determiner: 1,
  oblique: 2,
  genitive: 4,
  preposition: 8,
  linking: 16,
  pronoun: 32,
  reflexive: 64,
  adverb: 128,
  nameParticle: 256,
  time: 512,
  coordinator: 1024,
  complementizer: 2048,
  question: 4096,
  subordinator: 8192,
  relative: 16384,
  purpose: 32768,
  perfect: 65536,
  passive: 131072,
  modal: 262144,
  hearsay: 524288,
  subjunctive: 1048576,
  weakSubjunctive: 2097152,
  indicative: 4194304,
  cueFinite: 8388608,
  cueJoined: 16777216,
  cueParticiple: 33554432,
  cueInfinitive: 67108864,
  source: 134217728,
  attribution: 268435456,
  comparison: 536870912,
  gerund: 1073741824,
} as const;

/** Any bit of a finite verb. */
export const FINITE: number =
  Word.perfect | Word.passive | Word.modal | Word.hearsay | Word.subjunctive | Word.weakSubjunctive | Word.indicative;

/** Cue verbs that share a form, merged over their kinds. */
export interface CueReading {
  readonly kinds: ReadonlySet<CueVerbKind>;
  readonly particle: string | undefined;
  readonly companion: string | undefined;
}

export interface Lexicon {
  readonly data: QuotationData;
  /** Bits of `Word` by lower-case form. */
  readonly classes: ReadonlyMap<string, number>;
  /** Readings of finite forms without their prefix. */
  readonly finite: ReadonlyMap<string, readonly CueReading[]>;
  /** Readings of finite forms with their prefix, of participles and of infinitives. */
  readonly whole: ReadonlyMap<string, readonly CueReading[]>;
  readonly gerunds: ReadonlyMap<string, readonly CueReading[]>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly sourcePrepositions: ReadonlySet<string>;
  /** Source prepositions by their words, longest first, and the first words of all. */
  readonly sourcePhrases: readonly (readonly string[])[];
  readonly sourceOpeners: ReadonlySet<string>;
  readonly weakPrepositions: ReadonlySet<string>;
  /** Nouns of views by their preposition. */
  readonly viewpoints: ReadonlyMap<string, ReadonlySet<string>>;
  readonly postpositions: ReadonlySet<string>;
  readonly backReferences: ReadonlySet<string>;
  readonly weakBackReferences: ReadonlySet<string>;
  readonly sourceRelatives: ReadonlySet<string>;
  readonly hearsayInfinitives: ReadonlySet<string>;
  readonly statementNouns: NounList;
  readonly contentNouns: NounList;
  readonly speakerNouns: NounList;
  readonly possessives: ReadonlySet<string>;
  readonly muteNouns: NounList;
  readonly muteEndings: readonly string[];
  readonly titleNouns: NounList;
  readonly scareWords: ReadonlySet<string>;
  readonly marks: MarkTable;
  readonly lowerCaseNames: ReadonlySet<string>;
}

/** Nouns that also match as the end of a compound. */
export class NounList {
  private readonly nouns: ReadonlySet<string>;
  private readonly longest: number;

  /** Compounds end in a noun of at least `shortest` letters. */
  constructor(
    nouns: readonly string[],
    private readonly shortest: number,
  ) {
    this.nouns = new Set(nouns);
    this.longest = nouns.reduce((length, noun) => Math.max(length, noun.length), 0);
  }

  /** Whether a lower-case word is one of the nouns or a compound that ends in one. */
  has(word: string): boolean {
    return this.match(word) !== undefined;
  }

  /** The longest noun of the list that the word ends in. */
  match(word: string): string | undefined {
    for (let start = Math.max(0, word.length - this.longest); start <= word.length - 3; start++) {
      const end = word.slice(start);
      if (this.nouns.has(end) && (start === 0 || end.length >= this.shortest)) return end;
    }
    return undefined;
  }
}

/** Compiles the section once, so that tagging only looks up. */
export function compileLexicon(data: QuotationData): Lexicon {
  const { sources, phrases, marks, verbForms } = data;
  return {
    data,
    classes: wordClasses(data),
    finite: cueReadings(data.verbs, (verb) => verb.finite),
    whole: cueReadings(data.verbs, (verb) => [...verb.joined, verb.participle, ...verb.infinitives]),
    gerunds: cueReadings(data.verbs, ({ gerund }) => (gerund === undefined ? [] : [gerund])),
    pronouns: new Map(phrases.pronouns.map((pronoun) => [pronoun.form, pronoun])),
    sourcePrepositions: new Set(sources.prepositions),
    sourcePhrases: sourcePhrases(sources.prepositions),
    sourceOpeners: new Set(sources.prepositions.map((phrase) => phrase.split(' ')[0]!)),
    weakPrepositions: new Set(sources.weakPrepositions),
    viewpoints: viewpointsOf(sources.viewpoints),
    postpositions: new Set(sources.postpositions),
    backReferences: new Set(sources.backReferences),
    weakBackReferences: new Set(sources.weakBackReferences),
    sourceRelatives: new Set(sources.relatives),
    hearsayInfinitives: new Set(verbForms.hearsayInfinitives),
    statementNouns: new NounList(sources.statementNouns, 6),
    contentNouns: new NounList(sources.contentNouns, 8),
    speakerNouns: new NounList(phrases.speakerNouns, 4),
    possessives: new Set(phrases.possessives),
    muteNouns: new NounList(phrases.muteNouns, 5),
    muteEndings: phrases.muteEndings,
    titleNouns: new NounList(marks.titleNouns, 4),
    scareWords: new Set(marks.scareWords),
    marks: markTable(marks),
    lowerCaseNames: new Set(phrases.lowerCaseNames),
  };
}

function viewpointsOf(pairs: readonly string[]): Map<string, Set<string>> {
  const nouns = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [preposition = '', noun = ''] = pair.split(' ');
    nouns.set(preposition, (nouns.get(preposition) ?? new Set()).add(noun));
  }
  return nouns;
}

function sourcePhrases(prepositions: readonly string[]): string[][] {
  return prepositions.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
}

function wordClasses(data: QuotationData): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  for (const [list, bit] of wordLists(data)) add(list, bit);
  for (const verb of data.verbs) {
    add(verb.finite, Word.cueFinite);
    if (verb.particle !== undefined) add(verb.joined, Word.cueJoined);
    add([verb.participle], Word.cueParticiple);
    add(verb.infinitives, Word.cueInfinitive);
    if (verb.gerund !== undefined) add([verb.gerund], Word.gerund);
  }
  return classes;
}

/** Which list gives which bit. */
function wordLists({ sources, clauses, phrases, verbForms }: QuotationData): [readonly string[], number][] {
  return [
    [phrases.determiners, Word.determiner],
    [phrases.obliqueDeterminers, Word.oblique],
    [phrases.genitiveDeterminers, Word.genitive],
    [phrases.prepositions, Word.preposition],
    [phrases.linkingPrepositions, Word.linking],
    [phrases.pronouns.map(({ form }) => form), Word.pronoun],
    [phrases.reflexives, Word.reflexive],
    [phrases.adverbs, Word.adverb],
    [phrases.nameParticles, Word.nameParticle],
    [phrases.timeNouns, Word.time],
    [clauses.coordinators, Word.coordinator],
    [clauses.complementizers, Word.complementizer],
    [clauses.questionWords, Word.question],
    [clauses.subordinators, Word.subordinator],
    [clauses.relativePronouns, Word.relative],
    [clauses.purposeWords, Word.purpose],
    [verbForms.perfect, Word.perfect],
    [verbForms.passive, Word.passive],
    [verbForms.modals, Word.modal],
    [verbForms.hearsay, Word.hearsay],
    [verbForms.subjunctive, Word.subjunctive],
    [verbForms.weakSubjunctive, Word.weakSubjunctive],
    [verbForms.indicative, Word.indicative],
    [sources.prepositions, Word.source],
    [sources.weakPrepositions, Word.source],
    [sources.postpositions, Word.source],
    [sources.backReferences, Word.source],
    [sources.weakBackReferences, Word.source],
    [sources.relatives, Word.source],
    [sources.attributions, Word.attribution],
    [sources.comparisons, Word.comparison],
  ];
}

function cueReadings(verbs: readonly CueVerb[], formsOf: (verb: CueVerb) => readonly string[]): Map<string, CueReading[]> {
  const readings = new Map<string, { kinds: Set<CueVerbKind>; particle: string | undefined; companion: string | undefined }[]>();
  for (const verb of verbs) {
    for (const form of formsOf(verb)) {
      const known = readings.get(form) ?? [];
      readings.set(form, known);
      const same = known.find(({ particle, companion }) => particle === verb.particle && companion === verb.companion);
      if (same === undefined) known.push({ kinds: new Set([verb.kind]), particle: verb.particle, companion: verb.companion });
      else same.kinds.add(verb.kind);
    }
  }
  return readings;
}
