/** Patterns over items: the notation of `DateRule.pattern`, and how it is matched. */
import type { Item, Reading } from './item.js';

/** Numbers for the class names of a grammar. */
export interface ClassIds {
  of(name: string): number;
}

interface Element {
  readonly classIds: readonly number[];
  readonly optional: boolean;
  /** No white space before it. */
  readonly glued: boolean;
  /** These are no classes of words; they look at the item, or at the lack of one. */
  readonly special?: 'adjective' | 'noun' | 'start' | 'end';
  /** What the item must not be; it may be missing. */
  readonly not?: readonly Element[];
}

export interface Pattern {
  /** What must stand before, nearest first. */
  readonly before: readonly Element[];
  readonly core: readonly Element[];
  readonly after: readonly Element[];
  readonly adjectiveEndings: readonly string[];
  /** How the core may start. */
  readonly starts: readonly PatternStart[];
}

/** A class the first item of a core may have, and those that one of the next item's must then be; none: it may be anything. */
export interface PatternStart {
  readonly first: number;
  readonly second: readonly number[] | undefined;
}

/** Where a pattern matched, as item indices, and the readings of the core. */
export interface PatternMatch {
  readonly first: number;
  /** Index after the last item. */
  readonly end: number;
  readonly readings: readonly Reading[];
}

/** Reads the notation of `DateRule.pattern`. */
export function compilePattern(source: string, ids: ClassIds, adjectiveEndings: readonly string[]): Pattern {
  const before: Element[] = [];
  const core: Element[] = [];
  const after: Element[] = [];
  let inside = false;
  for (const part of source.split(' ')) {
    inside ||= part.startsWith('(');
    const element = compileElement(part.replace(/^\(/, '').replace(/\)$/, ''), ids);
    if (!inside) core.push(element);
    else if (core.length === 0) before.unshift(element);
    else after.push(element);
    if (part.endsWith(')')) inside = false;
  }
  return { before, core, after, adjectiveEndings, starts: startsOf(core) };
}

function compileElement(part: string, ids: ClassIds): Element {
  if (part.startsWith('!')) {
    const not = part.slice(1).split('|').map((name) => compileElement(name, ids));
    return { classIds: [], optional: false, glued: false, not };
  }
  const glued = part.startsWith('~');
  const optional = part.endsWith('?');
  const names = part.slice(glued ? 1 : 0, optional ? -1 : undefined);
  if (names === 'adjective' || names === 'noun' || names === 'start') return { classIds: [], optional, glued, special: names };
  const alternatives = names.split('|');
  const classIds = alternatives.filter((name) => name !== 'end').map((name) => ids.of(name));
  return { classIds, optional, glued, ...(alternatives.includes('end') && { special: 'end' as const }) };
}

function startsOf(core: readonly Element[]): PatternStart[] {
  const starts: PatternStart[] = [];
  for (const [i, { classIds, optional }] of core.entries()) {
    const second = reachable(core.slice(i + 1));
    for (const first of classIds) starts.push({ first, second });
    if (!optional) break;
  }
  return starts;
}

/** The classes that the next item may have; nothing when it may be any item, or none. */
function reachable(rest: readonly Element[]): number[] | undefined {
  const found: number[] = [];
  for (const { classIds, optional, special } of rest) {
    if (special !== undefined) return undefined;
    found.push(...classIds);
    if (!optional) return found;
  }
  return undefined;
}

/** The match of a pattern whose core starts at an item, optional elements taken where they can be. */
export function matchPattern(pattern: Pattern, items: readonly Item[], first: number): PatternMatch | undefined {
  if (!matchesBefore(pattern, items, { item: first, element: 0 })) return undefined;
  const readings: Reading[] = [];
  const end = matchFrom(pattern, items, { item: first, element: 0, readings });
  return end < 0 ? undefined : { first, end, readings };
}

interface Position {
  readonly item: number;
  readonly element: number;
}

/** Matches the core from a position on and what must follow; the index after the core, or -1. */
function matchFrom(pattern: Pattern, items: readonly Item[], at: Position & { readonly readings: Reading[] }): number {
  const { item, element: index, readings } = at;
  const element = pattern.core[index];
  if (element === undefined) return matchesAfter(pattern, items, { item, element: 0 }) ? item : -1;
  const reading = read(element, items, item, pattern.adjectiveEndings);
  if (reading !== undefined) {
    readings.push(reading);
    const end = matchFrom(pattern, items, { item: item + 1, element: index + 1, readings });
    if (end >= 0) return end;
    readings.pop();
  }
  return element.optional ? matchFrom(pattern, items, { item, element: index + 1, readings }) : -1;
}

function matchesAfter(pattern: Pattern, items: readonly Item[], { item, element: index }: Position): boolean {
  const element = pattern.after[index];
  if (element === undefined) return true;
  if (read(element, items, item, pattern.adjectiveEndings) !== undefined) {
    if (matchesAfter(pattern, items, { item: item + 1, element: index + 1 })) return true;
  }
  return element.optional && matchesAfter(pattern, items, { item, element: index + 1 });
}

function matchesBefore(pattern: Pattern, items: readonly Item[], { item, element: index }: Position): boolean {
  const element = pattern.before[index];
  if (element === undefined) return true;
  if (read(element, items, item - 1, pattern.adjectiveEndings) !== undefined) {
    if (matchesBefore(pattern, items, { item: item - 1, element: index + 1 })) return true;
  }
  return element.optional && matchesBefore(pattern, items, { item, element: index + 1 });
}

const nothingSaid: Reading = { classId: -1, fields: {} };

function read(element: Element, items: readonly Item[], index: number, adjectiveEndings: readonly string[]): Reading | undefined {
  const item = items[index];
  if (element.not !== undefined) {
    const isOne = item !== undefined && element.not.some((other) => read(other, items, index, adjectiveEndings) !== undefined);
    return isOne ? undefined : nothingSaid;
  }
  if (element.special === 'start') return item === undefined || isBorder(item) ? nothingSaid : undefined;
  if (item === undefined) return element.special === 'end' && index >= 0 ? nothingSaid : undefined;
  if (element.glued && items[index - 1]?.end !== item.start) return undefined;
  if (element.special === 'noun') return item.capital ? nothingSaid : undefined;
  if (element.special === 'adjective') return isAdjective(item, adjectiveEndings) ? nothingSaid : undefined;
  for (const reading of item.readings) if (element.classIds.includes(reading.classId)) return reading;
  return undefined;
}

/** A sign after which a sentence may begin. */
function isBorder({ word, end, start }: Item): boolean {
  return end - start === 1 && word !== ',' && word.toUpperCase() === word && word !== '';
}

const SHORTEST_ADJECTIVE = 4;

/** Only by its form: a small first letter and an ending. */
function isAdjective({ word, capital }: Item, endings: readonly string[]): boolean {
  return !capital && word.length >= SHORTEST_ADJECTIVE && endings.some((ending) => ending !== '' && word.endsWith(ending));
}
