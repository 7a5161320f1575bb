/** The quotation section of a language pack, compiled for look-ups by token. */
import type { CueVerb, CueVerbKind, Pronoun, QuotationData } from '@depesche/language';

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
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly sourcePrepositions: ReadonlySet<string>;
  readonly weakPrepositions: ReadonlySet<string>;
  readonly postpositions: ReadonlySet<string>;
  readonly backReferences: ReadonlySet<string>;
  readonly weakBackReferences: ReadonlySet<string>;
  readonly sourceRelatives: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly hearsayInfinitives: ReadonlySet<string>;
  readonly statementNouns: NounList;
  readonly contentNouns: NounList;
  readonly speakerNouns: NounList;
  readonly titleNouns: NounList;
  readonly scareWords: ReadonlySet<string>;
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
    pronouns: new Map(phrases.pronouns.map((pronoun) => [pronoun.form, pronoun])),
    sourcePrepositions: new Set(sources.prepositions),
    weakPrepositions: new Set(sources.weakPrepositions),
    postpositions: new Set(sources.postpositions),
    backReferences: new Set(sources.backReferences),
    weakBackReferences: new Set(sources.weakBackReferences),
    sourceRelatives: new Set(sources.relatives),
    hedges: new Set(sources.hedges),
    hearsayInfinitives: new Set(verbForms.hearsayInfinitives),
    statementNouns: new NounList(sources.statementNouns, 6),
    contentNouns: new NounList(sources.contentNouns, 8),
    speakerNouns: new NounList(phrases.speakerNouns, 4),
    titleNouns: new NounList(marks.titleNouns, 4),
    scareWords: new Set(marks.scareWords),
    lowerCaseNames: new Set(phrases.lowerCaseNames),
  };
}

function wordClasses(data: QuotationData): Map<string, number> {
  const { sources, clauses, phrases, verbForms } = data;
  const classes = new Map<string, number>();
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  add(phrases.determiners, Word.determiner);
  add(phrases.obliqueDeterminers, Word.oblique);
  add(phrases.genitiveDeterminers, Word.genitive);
  add(phrases.prepositions, Word.preposition);
  add(phrases.linkingPrepositions, Word.linking);
  add(phrases.pronouns.map(({ form }) => form), Word.pronoun);
  add(phrases.reflexives, Word.reflexive);
  add(phrases.adverbs, Word.adverb);
  add(phrases.nameParticles, Word.nameParticle);
  add(phrases.timeNouns, Word.time);
  add(clauses.coordinators, Word.coordinator);
  add(clauses.complementizers, Word.complementizer);
  add(clauses.questionWords, Word.question);
  add(clauses.subordinators, Word.subordinator);
  add(clauses.relativePronouns, Word.relative);
  add(clauses.purposeWords, Word.purpose);
  add(verbForms.perfect, Word.perfect);
  add(verbForms.passive, Word.passive);
  add(verbForms.modals, Word.modal);
  add(verbForms.hearsay, Word.hearsay);
  add(verbForms.subjunctive, Word.subjunctive);
  add(verbForms.weakSubjunctive, Word.weakSubjunctive);
  add(verbForms.indicative, Word.indicative);
  for (const verb of data.verbs) {
    add(verb.finite, Word.cueFinite);
    if (verb.particle !== undefined) add(verb.joined, Word.cueJoined);
    add([verb.participle], Word.cueParticiple);
    add(verb.infinitives, Word.cueInfinitive);
  }
  for (const list of [
    sources.prepositions,
    sources.weakPrepositions,
    sources.postpositions,
    sources.backReferences,
    sources.weakBackReferences,
    sources.relatives,
    sources.hedges,
  ]) {
    add(list, Word.source);
  }
  add(sources.attributions, Word.attribution);
  add(sources.comparisons, Word.comparison);
  return classes;
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
