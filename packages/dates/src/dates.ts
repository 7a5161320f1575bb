/** The tagger: time expressions of an article with their TIMEX3 values. */
import { type Annotations, type Article, badOption, spansWithin, type Tagger, textBlocks } from '@depesche/article';
import { checkPacks, type DateData, type NumericOrder, packFor, type PackWith } from '@depesche/language';
import { anchorDay } from './anchor.js';
import { ArticleReader } from './article-reader.js';
import type { DayNumber } from './civil-date.js';
import { findExpressions } from './find-expressions.js';
import { compileGrammar, type Grammar } from './grammar.js';
import { numericOrder } from './numeric-order.js';
import { readItems } from './read-items.js';
import { resolve } from './resolve.js';
import type { Surroundings } from './surroundings.js';

export interface DatesOptions {
  /** The pack of the article's language is used; without one, the layer stays absent. May be empty. */
  readonly packs: readonly PackWith<'dates'>[];
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
  const grammars = packs.map((pack) => ({ language: pack.language, grammars: grammarsByOrder(pack.dates), numbers: pack.dates.numbers }));
  return {
    name: 'dates',
    requires: ['tokens', 'sentences'],
    provides: ['timexes'],
    annotate(article: Article): Annotations {
      const found = packFor(article.language, grammars);
      if (found === undefined) return {};
      const grammar = found.grammars[numericOrder(found.numbers, article.language)];
      const published = anchorDay(article.metadata.datePublished, timeZone);
      return { timexes: new ArticleReader(article, { grammar, anchor: published ?? datelineDay(article, grammar) }).read() };
    },
  };
}

/** A compiled grammar for either order of day and month in digits; both share everything else. */
function grammarsByOrder(data: DateData): Readonly<Record<NumericOrder, Grammar>> {
  const grammar = compileGrammar(data);
  const inOrder = (order: NumericOrder): Grammar => ({ ...grammar, numbers: { ...data.numbers, order } });
  return { 'day-month': inOrder('day-month'), 'month-day': inOrder('month-day') };
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
