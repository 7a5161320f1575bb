/** Which runs of items are time expressions, and by which rule. */
import type { DateFields, DateRule } from '@depesche/language';
import { isCivilDate } from './civil-date.js';
import type { Expression } from './expression.js';
import type { Grammar } from './grammar.js';
import type { Item } from './item.js';
import { joinedDuration } from './joined-duration.js';
import { matchPattern, type Pattern, type PatternMatch } from './pattern.js';
import { isLetter } from './read-items.js';
import { isDigit } from './digits.js';
import type { CompiledRule } from './compiled-rule.js';

/**
 * The time expressions of a sentence in order, without overlap: at each item the longest match. An item costs at most
 * the rules that start with its classes, so the whole is linear.
 */
export function findExpressions(text: string, items: readonly Item[], grammar: Grammar): Expression[] {
  const found: Expression[] = [];
  for (let i = 0; i < items.length; ) {
    // Most words are none of the grammar's, and no rule starts with them.
    const best = items[i]!.readings.length === 0 ? undefined : longestMatch(text, items, { grammar, first: i });
    if (best === undefined) {
      i++;
      continue;
    }
    const { compiled, match } = best;
    i = match.end;
    if (compiled.rule.make === 'block') continue;
    const expression = continued(toExpression(compiled.rule, match), found.at(-1));
    for (const part of completed(items, { compiled, expression, found, grammar })) found.push(part); // may be too many to spread
    const whole = joinedDuration(items, { last: found.at(-1), expression, grammar });
    if (whole !== undefined) found.pop();
    found.push(whole ?? expression);
  }
  return found;
}

interface RuleMatch {
  readonly compiled: CompiledRule;
  readonly match: PatternMatch;
}

function longestMatch(text: string, items: readonly Item[], { grammar, first }: { grammar: Grammar; first: number }): RuleMatch | undefined {
  let best: RuleMatch | undefined;
  grammar.rules.forEach(items[first]!, items[first + 1], (compiled) => {
    const match = matchPattern(compiled.pattern, items, first);
    if (match === undefined || (best !== undefined && !isBetter({ compiled, match }, best))) return;
    if (standsAlone(text, items, compiled, match) && isPossible(toExpression(compiled.rule, match).fields)) best = { compiled, match };
  });
  return best;
}

/** Longer ones win; of equally long ones that with more context, which knows more; then the earlier rule. */
function isBetter(one: RuleMatch, other: RuleMatch): boolean {
  return (one.match.end - other.match.end || contextOf(one) - contextOf(other) || other.compiled.order - one.compiled.order) > 0;
}

function contextOf({ compiled }: RuleMatch): number {
  return compiled.pattern.before.length + compiled.pattern.after.length;
}

/** Whether the match is made of whole words: „Juli-Hitze“ and „A380“ hold no date; what the rule asks for before it may be joined („Mo–Fr“). */
function standsAlone(text: string, items: readonly Item[], { pattern }: CompiledRule, { first, end }: PatternMatch): boolean {
  const { start } = items[first]!;
  const after = items[end - 1]!.end;
  return (pattern.before.length > 0 || !isJoined(text, start - 1, -1)) && !isJoined(text, after, 1);
}

function isJoined(text: string, offset: number, step: 1 | -1): boolean {
  const code = text.charCodeAt(offset);
  if (isLetter(code) || isDigit(code)) return true;
  return text[offset] === '-' && isLetter(text.charCodeAt(offset + step));
}

function toExpression(rule: DateRule, { first, end, readings }: PatternMatch): Expression {
  const fields: DateFields = Object.assign({}, ...readings.map((reading) => reading.fields), rule.set) as DateFields;
  const counted = rule.as === undefined || fields.ordinal === undefined ? fields : { ...fields, [rule.as]: fields.ordinal };
  return { rule, fields: counted, first, end };
}

/** „5“ in „May 3–5“ is of the month before it. */
function continued(expression: Expression, before: Expression | undefined): Expression {
  const { continues } = expression.rule;
  if (continues === undefined || before === undefined) return expression;
  return { ...expression, fields: { ...picked(before.fields, continues), ...expression.fields } };
}

function picked(fields: DateFields, names: readonly (keyof DateFields)[]): DateFields {
  return Object.fromEntries(names.map((name) => [name, fields[name]] as const).filter(([, value]) => value !== undefined));
}

const highest = { week: 53, quarter: 4, half: 2, century: 21, advent: 4, nth: 5 } as const;

/** Whether the calendar has what the words say: no 30 February, no fifth quarter, no hour 24:30. */
function isPossible(fields: DateFields): boolean {
  const { year = 2000, month = 1, day, hour = 0, minute = 0, meridiem } = fields; // 2000 was a leap year, and January is long
  if (day !== undefined && !isCivilDate({ year, month, day })) return false;
  if (hour * 60 + minute > 1440 || (meridiem !== undefined && (hour > 12 || hour === 0))) return false;
  return Object.entries(highest).every(([name, limit]) => {
    const value = fields[name as keyof typeof highest];
    return value === undefined || (value !== 0 && value <= limit);
  });
}

interface Completing {
  readonly compiled: CompiledRule;
  readonly expression: Expression;
  /** The expressions before; the last one is taken off when the completion reads it anew. */
  readonly found: Expression[];
  readonly grammar: Grammar;
}

/** The parts of a list or range before an expression that it completes: „am 3., 4. und 5. Mai“. */
function completed(items: readonly Item[], { compiled, expression, found, grammar }: Completing): Expression[] {
  const parts: Expression[] = [];
  let next = expression;
  while (compiled.completions.length > 0) {
    const part = partBefore(items, { compiled, next, grammar });
    const last = found.at(-1);
    if (part === undefined) break;
    if (last !== undefined && part.first < last.end) {
      if (part.first !== last.first || part.end < last.end || knowsAll(last.fields, part.fields)) break;
      found.pop();
    }
    parts.push(part);
    next = part;
  }
  return parts.reverse();
}

/** Whether the expression that stands there already says as much as the completed one would. */
function knowsAll(known: DateFields, completed: DateFields): boolean {
  return Object.keys(completed).every((name) => name in known);
}

const LONGEST_PART = 6;

function partBefore(items: readonly Item[], { compiled, next, grammar }: { compiled: CompiledRule; next: Expression; grammar: Grammar }): Expression | undefined {
  for (const connector of grammar.connectors) {
    const border = next.first - connector.length;
    if (!connector.every((word, k) => items[border + k]?.word === word)) continue;
    for (const { pattern, takes } of compiled.completions) {
      const match = matchEndingAt(pattern, items, border);
      if (match === undefined) continue;
      const { rule, fields: own } = toExpression(compiled.rule, match);
      return { rule, fields: { ...picked(next.fields, takes), ...own }, own, first: match.first, end: match.end, completedBy: next.completedBy ?? next };
    }
  }
  return undefined;
}

function matchEndingAt(pattern: Pattern, items: readonly Item[], end: number): PatternMatch | undefined {
  for (let first = Math.max(0, end - LONGEST_PART); first < end; first++) {
    const match = matchPattern(pattern, items, first);
    if (match?.end === end) return match;
  }
  return undefined;
}
