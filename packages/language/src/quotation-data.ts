/** The section of a language pack that `@depesche/quotes` reads: words only, all lower case unless said otherwise. */

export interface QuotationData {
  /** BCP 47 primary language the data is for. */
  readonly language: string;
  readonly marks: QuotationMarks;
  /** Verbs of saying, thinking, asking and judging, with their forms. */
  readonly verbs: readonly CueVerb[];
  readonly sources: SourceWords;
  readonly clauses: ClauseWords;
  readonly verbForms: VerbForms;
  readonly phrases: PhraseWords;
}

export interface QuotationMarks {
  /** Opening and closing mark of a style: „“, »«, “”. A mark may open in one style and close in another. */
  readonly pairs: readonly (readonly [open: string, close: string])[];
  /** Marks that look the same on both sides. */
  readonly straight: readonly string[];
  /** Whether two straight single marks stand for a double one: ''so''. */
  readonly doubled: boolean;
  /** Whether a passage that starts its sentence goes on with the one before the frame: “No,” she said. “Never.” */
  readonly resumed: boolean;
  /** Nouns (also as the end of a compound) before a quoted title: „das Magazin „X“: no quotation follows. */
  readonly titleNouns: readonly string[];
  /** Words before a scare quote or nickname: „so genannte“, „namens“. */
  readonly scareWords: readonly string[];
}

/**
 * What a verb does with its content. `say`: introduces direct and retold speech; `think`: retold speech and thought;
 * `ask`: wishes, orders and promises, often as an infinitive; `judge`: a speech act about a thing („kritisierte den
 * Plan“); `name`: gives something a name („nannte“, „sprach von“); `show`: findings and documents that tell something;
 * `cite`: passes on somebody else's words („zitiert den Minister“); `report`: tells that something was said, with its gist
 * as an object („forderte mehr Geld“).
 */
export type CueVerbKind = 'say' | 'think' | 'ask' | 'judge' | 'name' | 'show' | 'cite' | 'report';

/** A verb that introduces somebody's words. */
export interface CueVerb {
  readonly kind: CueVerbKind;
  /** Finite forms as they stand in a main clause, without the separable prefix: „räumt“, „räumte“. */
  readonly finite: readonly string[];
  /** Finite forms at the end of a subordinate clause, prefix and verb in one word; the same as `finite` without a prefix. */
  readonly joined: readonly string[];
  readonly participle: string;
  /** „saying“, where the language makes clauses of it: „…, saying that …“. */
  readonly gerund?: string;
  /** Infinitives, the one with the infinitive marker inside as well: „einräumen“, „einzuräumen“. */
  readonly infinitives: readonly string[];
  /** The separable prefix: „ein“, „hinzu“, „bekannt“. */
  readonly particle?: string;
  /** A word that must stand in the same clause („davon“: „geht davon aus“), or right behind the verb where objects follow it („point out“). */
  readonly companion?: string;
}

export interface SourceWords {
  /** Before the source, which may be any noun phrase: „laut“, “according to”. */
  readonly prepositions: readonly string[];
  /** Before or after the source, which must hold a statement noun: „nach Angaben“, „seiner Meinung nach“. */
  readonly weakPrepositions: readonly string[];
  /** A preposition and a noun behind which it says whose view follows, words between left out: `aus sicht`, `in augen`. */
  readonly viewpoints: readonly string[];
  /** After the source: „zufolge“. */
  readonly postpositions: readonly string[];
  /** Nouns (also as the end of a compound) for statements and for those who publish them: „Angaben“, „Bericht“. */
  readonly statementNouns: readonly string[];
  /** Nouns (also as the end of a compound) that announce content: „die Forderung, …“, „der Meinung, dass …“. */
  readonly contentNouns: readonly string[];
  /** Before a trailing speaker: „…“, so der Minister. */
  readonly attributions: readonly string[];
  /** Before a clause that names the speaker: „wie der Minister sagte“. */
  readonly comparisons: readonly string[];
  /** Refer back to the source named before: „demnach“. */
  readonly backReferences: readonly string[];
  /** As `backReferences`, but only together with a subjunctive: „danach“. */
  readonly weakBackReferences: readonly string[];
  /** Start a relative clause of content: „wonach“. */
  readonly relatives: readonly string[];
}

/**
 * Where verbs and what is said stand: `verbSecond` puts the content of a cue into a clause of its own behind a comma („X sagte, …“);
 * `subjectVerbObject` puts it right behind the verb (“X said it was late”).
 */
export type ClauseOrder = 'verbSecond' | 'subjectVerbObject';

export interface ClauseWords {
  readonly order: ClauseOrder;
  /** „dass“, „ob“. */
  readonly complementizers: readonly string[];
  readonly questionWords: readonly string[];
  /** Stand for a whole sentence before: „Das bestätigte der Minister“. */
  readonly demonstratives: readonly string[];
  /** Starts a clause about the whole clause before it („was Kritik auslöste“), or a question. */
  readonly sententialRelatives: readonly string[];
  /** Start an adverbial clause: „weil“, „nachdem“. */
  readonly subordinators: readonly string[];
  readonly coordinators: readonly string[];
  readonly relativePronouns: readonly string[];
  readonly infinitiveMarker: string;
  /** Start an infinitive clause that is no content: „um“, „ohne“. */
  readonly purposeWords: readonly string[];
}

export interface VerbForms {
  /** Auxiliaries of the perfect: „hat“, „ist“. */
  readonly perfect: readonly string[];
  /** Auxiliaries of the passive: „wird“, „wurde“. */
  readonly passive: readonly string[];
  readonly modals: readonly string[];
  /** Forms of the modal that marks hearsay: „soll“. */
  readonly hearsay: readonly string[];
  /** Infinitives that follow `hearsay` when it marks hearsay: „haben“, „sein“. */
  readonly hearsayInfinitives: readonly string[];
  /** Forms that are always the subjunctive of retold speech: „sei“, „habe“. */
  readonly subjunctive: readonly string[];
  /** Forms that may be it, or a conditional: „würde“, „hätte“. */
  readonly weakSubjunctive: readonly string[];
  /** Frequent finite indicative forms. */
  readonly indicative: readonly string[];
  /** Ending of finite verbs in the plural. */
  readonly pluralEnding: string;
  /** Endings of finite verbs in the third person. */
  readonly finiteEndings: readonly string[];
  /** Frequent forms that are cues only behind somebody's words: „„…“, findet X“. */
  readonly trailingVerbs: readonly string[];
  /** Forms of verbs that follow a title or an inscription, not somebody's words: „„…“ heißt das Stück“. */
  readonly titleVerbs: readonly string[];
}

export interface PhraseWords {
  /** How nouns are known: they are written with a capital, or `open`: any word off the lists of small words and verbs may be one. */
  readonly nouns: 'capital' | 'open';
  readonly determiners: readonly string[];
  /** Before a known thing or its name: „der“, „dem“. */
  readonly definiteDeterminers: readonly string[];
  /** Nominative determiners that tell the gender of their noun. */
  readonly genderedDeterminers: readonly Pronoun[];
  /** Before something that is only called so: „ein“, „als“. */
  readonly indefiniteDeterminers: readonly string[];
  /** Determiners that cannot start a subject („dem“, „den“). */
  readonly obliqueDeterminers: readonly string[];
  /** A determiner that cannot start a subject when the adjective behind it has this ending: „der englischen Zeitung“. */
  readonly obliqueBeforeEnding?: { readonly form: string; readonly ending: string };
  /** Determiners that continue a noun phrase: „des“, „der“, „seiner“. */
  readonly genitiveDeterminers: readonly string[];
  /** Prepositions of origin and membership, which belong to the noun before them even behind a verb: „von“, „aus“. */
  readonly linkingPrepositions: readonly string[];
  /** Plural nouns that their ending does not show, where nouns are `open`: “police”. */
  readonly pluralNouns?: readonly string[];
  /** Pronouns that are no subjects, where these have forms of their own: “him”. */
  readonly objectPronouns?: readonly string[];
  /** Determiners that stand only before a plural, and only before a singular, as subjects. */
  readonly pluralDeterminers: readonly string[];
  readonly singularDeterminers: readonly string[];
  /** Determiners that tell whose a thing is: „sein“, „ihre“. */
  readonly possessives: readonly string[];
  /** Before the one whose view something is, with a form of „sein“: „Für den Minister ist das …“. */
  readonly viewpointPrepositions: readonly string[];
  /** Adjectives that make a source the subject's own: „nach eigenen Angaben“. */
  readonly ownAdjectives: readonly string[];
  /** Before the one who acts in the passive: „von“, „durch“. */
  readonly agentPrepositions: readonly string[];
  readonly prepositions: readonly string[];
  /** Subject pronouns, with what they may stand for. */
  readonly pronouns: readonly Pronoun[];
  /** Subject pronouns of the one who writes: „ich“. */
  readonly firstPerson: readonly string[];
  readonly reflexives: readonly string[];
  /** Words that stand between a verb and its subject, or before a noun phrase, without belonging to either: „heute“. */
  readonly adverbs: readonly string[];
  /** Words inside names: „von“, „van“, „al“. */
  readonly nameParticles: readonly string[];
  /** Names that are written in lower case: „dpa“. */
  readonly lowerCaseNames: readonly string[];
  /** Names of days and months, which end no noun phrase: „am Montag“. */
  readonly timeNouns: readonly string[];
  /** Endings of adjectives before a noun. */
  readonly adjectiveEndings: readonly string[];
  /** Ending of names in the genitive: „Mannheims“. */
  readonly genitiveNameEnding: string;
  /** Ending of adjectives in the genitive plural without a determiner. */
  readonly bareGenitiveEnding: string;
  /** Nouns (also as the end of a compound) for people and bodies that speak. */
  readonly speakerNouns: readonly string[];
  /** Nouns (also as the end of a compound) for what is said, thought or done, which never speak: „Parole“, „Ergebnis“. */
  readonly muteNouns: readonly string[];
  /** Endings of abstract nouns, which do not speak unless they are `speakerNouns`: „-heit“, „-ung“. */
  readonly muteEndings: readonly string[];
  /** Endings of words that may open a sentence without being nouns: „Relativierend fügt er hinzu“. */
  readonly adverbEndings: readonly string[];
  /** Before a question or an answer of an interview, in place of a name: „Frage: …“. */
  readonly questionLabels: readonly string[];
  readonly answerLabels: readonly string[];
}

export interface Pronoun {
  readonly form: string;
  readonly gender: 'masculine' | 'feminine' | 'neuter' | 'plural' | 'any';
}
