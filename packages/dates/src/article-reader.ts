/** Reads the time expressions of one article, sentence by sentence. */
import { type Article, textBlocks, type Timex, type Token } from '@depesche/article';
import type { CalendarValue } from './calendar-value.js';
import type { DayNumber } from './civil-date.js';
import { directionOf } from './direction.js';
import type { Expression } from './expression.js';
import { findExpressions } from './find-expressions.js';
import type { Grammar } from './grammar.js';
import type { Item } from './item.js';
import { isTimeAlone } from './named-day.js';
import { rangeEnds } from './range-ends.js';
import { rangeStart } from './range-words.js';
import { readItems } from './read-items.js';
import { resolve, type Resolved } from './resolve.js';
import type { Direction, Surroundings } from './surroundings.js';
import { withDayPart, withTimesInOrder } from './time-context.js';

/** For so many sentences a bare „am Abend“ belongs to the day named last. */
const MEMORY_IN_SENTENCES = 1;

/** A value that begins with a known year; decades and centuries have fewer digits. */
const namesYear = /^\d{4}/;

/** A sentence with the expressions found in it. */
interface Sentence {
  readonly items: readonly Item[];
  readonly expressions: readonly Expression[];
  readonly index: number;
}

/** What it remembers from sentence to sentence ends with the text block. */
export class ArticleReader {
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
    for (const [index, sentence] of sentences.entries()) {
      while (block < blocks.length && blocks[block]!.end <= sentence.start) {
        block++;
        this.lastNamed = undefined;
        this.lastYear = undefined;
      }
      while (token < tokens.length && tokens[token]!.start < sentence.start) token++;
      const firstToken = token;
      while (token < tokens.length && tokens[token]!.end <= sentence.end) token++;
      this.readSentence(tokens.slice(firstToken, token), index);
    }
    return this.timexes;
  }

  private readSentence(tokens: readonly Token[], index: number): void {
    if (tokens.length === 0) return;
    const items = readItems(this.article.text, tokens, this.given.grammar);
    const found = findExpressions(this.article.text, items, this.given.grammar);
    if (found.length === 0) return;
    const expressions = withTimesInOrder(withDayPart(found), (i) => rangeStart(items, found, { last: i, grammar: this.given.grammar }) === i - 1);
    const sentence: Sentence = { items, expressions, index };
    const known = this.knownEnds(sentence);
    for (const i of expressions.keys()) this.add(sentence, i, known.get(i));
  }

  /** The ends of ranges, by the place of their expressions. */
  private knownEnds(sentence: Sentence): Map<number, CalendarValue> {
    const known = new Map<number, CalendarValue>();
    const { items, expressions } = sentence;
    for (let last = 1; last < expressions.length; last++) {
      const first = rangeStart(items, expressions, { last, grammar: this.given.grammar });
      if (first === undefined) continue;
      const ends = rangeEnds(expressions[first]!, expressions[last]!, this.surroundings(expressions[last]!, sentence));
      if (ends === undefined) continue;
      known.set(first, ends.first);
      known.set(last, ends.last);
    }
    return known;
  }

  private add(sentence: Sentence, i: number, known: CalendarValue | undefined): void {
    const { items, expressions, index } = sentence;
    const expression = expressions[i]!;
    const { timex, day } = this.resolved(sentence, i, known);
    this.timexes.push({ start: items[expression.first]!.start, end: items[expression.end - 1]!.end, ...timex });
    if (expression.rule.make !== 'calendar') return;
    if (day !== undefined && expression.fields.nextDay === undefined) this.lastNamed = { day, sentence: index };
    if (namesYear.test(timex.value)) this.lastYear = Number(timex.value.slice(0, 4));
  }

  private resolved(sentence: Sentence, i: number, known?: CalendarValue): Resolved {
    const expression = sentence.expressions[i]!;
    const around = this.surroundings(expression, sentence);
    const day = known === undefined ? this.dayBehind(sentence, i) : undefined;
    return resolve(expression, day === undefined ? around : { ...around, justNamed: day }, known);
  }

  /** The day that a time without one belongs to because it follows: „19 Uhr am Montag“. */
  private dayBehind(sentence: Sentence, i: number): DayNumber | undefined {
    const { items, expressions } = sentence;
    const { grammar } = this.given;
    if (!isTimeAlone(expressions[i]!.fields) || (i > 0 && expressions[i]!.first - expressions[i - 1]!.end <= 1)) return undefined;
    const startsRange = i + 1 < expressions.length && isTimeAlone(expressions[i + 1]!.fields) && rangeStart(items, expressions, { last: i + 1, grammar }) === i;
    const next = startsRange ? i + 2 : i + 1;
    const behind = expressions[next];
    if (behind === undefined || isTimeAlone(behind.fields)) return undefined;
    const between = items.slice(expressions[next - 1]!.end, behind.first);
    return between.length <= 1 && between.every(({ word }) => grammar.timeBeforeDay.has(word)) ? this.resolved(sentence, next).day : undefined;
  }

  private surroundings(expression: Expression, { items, index }: Sentence): Surroundings {
    const { anchor, grammar } = this.given;
    const last = this.lastNamed;
    return {
      anchor,
      lastNamed: last?.day,
      lastYear: this.lastYear,
      justNamed: last !== undefined && index - last.sentence <= MEMORY_IN_SENTENCES ? last.day : undefined,
      direction: (): Direction => directionOf(items, expression.completedBy ?? expression, grammar.tense),
    };
  }
}
