/** The tagger: time expressions of an article with their TIMEX3 values. */
import { type Annotations, type Article, badOption, spansWithin, type Tagger, textBlocks, type Timex, type Token } from '@depesche/article';
import { checkPacks, type LanguagePack, packFor } from '@depesche/language';
import { anchorDay } from './anchor.js';
import type { DayNumber } from './civil-date.js';
import { directionOf } from './direction.js';
import { type Expression, findExpressions } from './find-expressions.js';
import { compileGrammar, type Grammar } from './grammar.js';
import type { Item } from './item.js';
import { readItems } from './read-items.js';
import { resolve } from './resolve.js';
import type { Direction, Surroundings } from './surroundings.js';

export interface DatesOptions {
  /** The pack of the article's language is used; without one, the layer stays absent. May be empty. */
  readonly packs: readonly Pick<LanguagePack, 'language' | 'dates'>[];
  /** IANA zone in which the publication date is read; default: the offset it is written with. */
  readonly timeZone?: string;
}

/**
 * A tagger that finds date and time expressions and gives their TIMEX3 type and value, counted from
 * `metadata.datePublished`, else from a full date in the dateline; without either, what the words leave open stays open
 * (`XXXX-12-03`).
 *
 * @throws DepescheError `bad-option` when `packs` is no list of packs or `timeZone` no IANA zone; TypeError when a pack's
 * grammar names a class its lexicon lacks
 */
export function dates(options: DatesOptions): Tagger {
  checkPacks((options as Partial<DatesOptions> | undefined)?.packs, 'dates');
  const { packs, timeZone } = options;
  checkTimeZone(timeZone);
  const grammars = packs.map((pack) => ({ language: pack.language, grammar: compileGrammar(pack.dates) }));
  return {
    name: 'dates',
    requires: ['tokens', 'sentences'],
    provides: ['timexes'],
    annotate(article: Article): Annotations {
      const grammar = packFor(article.language, grammars)?.grammar;
      if (grammar === undefined) return {};
      const published = anchorDay(article.metadata.datePublished, timeZone);
      return { timexes: new Reader(article, { grammar, anchor: published ?? datelineDay(article, grammar) }).read() };
    },
  };
}

/**
 * Makes sure that the option `timeZone` is a zone the runtime knows, or left out.
 *
 * @throws DepescheError `bad-option`
 */
export function checkTimeZone(timeZone: unknown): void {
  if (timeZone === undefined) return;
  try {
    if (typeof timeZone === 'string') new Intl.DateTimeFormat(undefined, { timeZone });
    else throw new RangeError('no text');
  } catch {
    throw badOption('timeZone', timeZone, 'an IANA time zone such as "Europe/Berlin"');
  }
}

/** The first full date in a dateline („Berlin, 3. Dezember 2024“), for articles without a publication date. */
function datelineDay(article: Article, grammar: Grammar): DayNumber | undefined {
  const datelines = textBlocks(article).filter(({ role }) => role === 'dateline');
  for (const dateline of datelines) {
    const tokens = spansWithin(article.annotations.tokens ?? [], dateline);
    const items = readItems(article.text, tokens, grammar);
    for (const expression of findExpressions(article.text, items, grammar)) {
      const { day } = resolve(expression, nothingKnown);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

const nothingKnown: Surroundings = {
  anchor: undefined,
  lastNamed: undefined,
  lastYear: undefined,
  justNamed: undefined,
  direction: () => 0,
};

/** For so many sentences a bare „am Abend“ belongs to the day named last. */
const MEMORY_IN_SENTENCES = 2;

/** A value that begins with a known year; decades and centuries have fewer digits. */
const namesYear = /^\d{4}/;

/** Reads one article; what it remembers from sentence to sentence ends with the text block. */
class Reader {
  private readonly timexes: Timex[] = [];
  private lastNamed: { readonly day: DayNumber; readonly sentence: number } | undefined;
  private lastYear: number | undefined;

  constructor(
    private readonly article: Article,
    private readonly given: { readonly grammar: Grammar; readonly anchor: DayNumber | undefined },
  ) {}

  read(): Timex[] {
    const { sentences = [], tokens = [] } = this.article.annotations;
    const blocks = textBlocks(this.article);
    let block = 0;
    let token = 0;
    sentences.forEach((sentence, index) => {
      while (block < blocks.length && blocks[block]!.end <= sentence.start) {
        block++;
        this.lastNamed = undefined;
        this.lastYear = undefined;
      }
      while (token < tokens.length && tokens[token]!.start < sentence.start) token++;
      const firstToken = token;
      while (token < tokens.length && tokens[token]!.end <= sentence.end) token++;
      this.readSentence(tokens.slice(firstToken, token), index);
    });
    return this.timexes;
  }

  private readSentence(tokens: readonly Token[], sentence: number): void {
    if (tokens.length === 0) return;
    const items = readItems(this.article.text, tokens, this.given.grammar);
    for (const expression of findExpressions(this.article.text, items, this.given.grammar)) this.add(expression, items, sentence);
  }

  private add(expression: Expression, items: readonly Item[], sentence: number): void {
    const { timex, day } = resolve(expression, this.surroundings(expression, items, sentence));
    this.timexes.push({ start: items[expression.first]!.start, end: items[expression.end - 1]!.end, ...timex });
    if (expression.rule.make !== 'calendar') return;
    if (day !== undefined) this.lastNamed = { day, sentence };
    if (namesYear.test(timex.value)) this.lastYear = Number(timex.value.slice(0, 4));
  }

  private surroundings(expression: Expression, items: readonly Item[], sentence: number): Surroundings {
    const { anchor, grammar } = this.given;
    const last = this.lastNamed;
    return {
      anchor,
      lastNamed: last?.day,
      lastYear: this.lastYear,
      justNamed: last !== undefined && sentence - last.sentence <= MEMORY_IN_SENTENCES ? last.day : undefined,
      direction: (): Direction => directionOf(items, expression.completedBy ?? expression, grammar.tense),
    };
  }
}
