/** Layers: what taggers say about the text, each a sorted list of spans beside it. */
import type { Span } from './span.js';

/**
 * The layers an article may carry. An absent layer means that no tagger ran, `[]` that it ran and found nothing.
 * Third parties add layers by augmenting this interface: `declare module '@depesche/article' { interface Layers { … } }`.
 */
export interface Layers {
  sentences: readonly Sentence[];
  tokens: readonly Token[];
  mentions: readonly Mention[];
  entities: readonly Entity[];
  quotations: readonly Quotation[];
  timexes: readonly Timex[];
}

export type LayerName = keyof Layers;

export type Annotations = Readonly<Partial<Layers>>;

/** A sentence; never reaches over a block border. */
export interface Sentence extends Span {
  /** Index of its block in `textBlocks(article)`. */
  readonly block?: number;
}

/** A word, number or punctuation mark; white space belongs to no token. */
export interface Token extends Span {
  readonly type: 'word' | 'number' | 'punctuation';
}

/** What a name stands for; `misc` is everything else that has one: events, works, laws, products. */
export type EntityType = 'person' | 'organization' | 'place' | 'misc';

/**
 * How the name stands in the text: by itself, as part of a longer word („NATO-Chef“: the span is „NATO“ where a hyphen
 * shows it, else the whole word), or as a word derived from it („ukrainische“, „Washingtoner“). GermEval 2014 calls the
 * last two -part and -deriv.
 */
export type MentionForm = 'name' | 'compound' | 'derived';

/** A place in the text where something is named. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly form: MentionForm;
  /** `Entity.id` of what it stands for. */
  readonly entity?: string;
  /** Confidence, 0…1. */
  readonly score?: number;
}

/** One thing in the world, however often and under whatever names the article mentions it. */
export interface Entity {
  /** Unique within the article, for instance `e1`. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name, uninflected. */
  readonly name: string;
  /** What it is in a knowledge base, for instance `http://www.wikidata.org/entity/Q57792`. */
  readonly uri?: string;
  /** One line that tells it from others of the same name. */
  readonly description?: string;
  /** Degrees, WGS 84. */
  readonly location?: { readonly latitude: number; readonly longitude: number };
  /** Confidence of the link to `uri`, 0…1. */
  readonly score?: number;
}

/**
 * Speech, thought and writing representation as in the German Wikinews quotation corpus (Petersen-Frey & Biemann 2024).
 */
export type QuotationType = 'direct' | 'indirect' | 'freeIndirect' | 'indirectFreeIndirect' | 'reported';

/** Somebody's words, given as they were said or retold; the span covers all of its content. */
export interface Quotation extends Span {
  readonly type: QuotationType;
  /** The words themselves, without quotation marks; several spans when the cue interrupts: “No”, she said, “never.” */
  readonly content: readonly Span[];
  /** The words that introduce it: „sagte“, „laut“, „räumte“ of „räumte … ein“, „angekündigt“ of „hat … angekündigt“. */
  readonly cue?: Span;
  /** The cue's other part where the sentence tears it apart: „ein“, „hat“. */
  readonly cueRest?: Span;
  /** The whole clause or phrase that reports it, cue and speaker included: „sagte der Minister am Montag“. */
  readonly frame?: Span;
  /** The words that name who said it. */
  readonly speaker?: Span;
  /** `Entity.id` of who said it. */
  readonly entity?: string;
  /** BCP 47 tag of its words, where they are in another language than the article. */
  readonly language?: string;
  /** Confidence, 0…1. */
  readonly score?: number;
}

/** TIMEX3 `mod`: which part of, or how near to, the value is meant („Anfang Mai“: START, „rund drei Jahre“: APPROX). */
export type TimexModifier =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** A date or time expression with its TIMEX3 type and value (TimeML 1.2.1). */
export interface Timex extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** `2024-12-03`, `2024-W49`, `XXXX-WXX-2`, `PRESENT_REF`, `2024-12-03TEV`, `P2D` … */
  readonly value: string;
  readonly mod?: TimexModifier;
  /** Of a SET: what it quantifies over, for instance `EVERY`. */
  readonly quant?: string;
  /** Of a SET: how often, for instance `2X`. */
  readonly freq?: string;
}
