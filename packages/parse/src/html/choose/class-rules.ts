/** Looks up the words of class names and ids: what an element calls itself. */
import { KIND, type KindName } from './kinds.js';
import { nameRules, wordRules } from '../../words.js';

/** Longer lists of names are cut: no site needs them. */
const MAX_LENGTH = 400;
/** Rules have at most so many words. */
const MAX_WORDS = 5;
/** Beginnings of words (`cookie*`) are filed under so many of their letters. */
const STEM = 3;

const sequences = new Map<string, number>();
/** Beginnings of words by the first letters of all rules: words that begin otherwise need not be joined with those after them. */
const stems = new Map<string, (readonly [beginning: string, kind: number])[]>();
for (const [word, kind] of entries(wordRules)) {
  const letters = word.slice(0, STEM);
  const alike = stems.get(letters) ?? [];
  stems.set(letters, alike);
  if (word.endsWith('*')) alike.push([word.slice(0, -1), kind]);
  else sequences.set(word, (sequences.get(word) ?? 0) | kind);
}
const wholeNames = new Map<string, number>();
/** Their first words: other names need not be put together from their words. */
const firstWords = new Set<string>();
for (const [name, kind] of entries(nameRules)) {
  wholeNames.set(name, (wholeNames.get(name) ?? 0) | kind);
  firstWords.add(name.split('-', 1)[0]!);
}

/** The words of a table, each with the bit of its kind. */
function entries(table: Readonly<Partial<Record<KindName, string>>>): [word: string, kind: number][] {
  return Object.entries(table).flatMap(([name, words]) => words.trim().split(/\s+/).map((word): [string, number] => [word, KIND[name as KindName]]));
}

/** Kinds by the class names or id of an element; `seen` keeps those of lists and of single names, since a page repeats its few. */
export function kindsOfNames(list: string, seen: Map<string, number>): number {
  let kinds = seen.get(list);
  if (kinds !== undefined) return kinds;
  kinds = 0;
  const names = withoutPostClasses(list.slice(0, MAX_LENGTH)).split(/\s+/);
  for (const name of names) {
    let known = names.length === 1 ? undefined : seen.get(name);
    if (known === undefined) seen.set(name, (known = kindsOfName(name)));
    kinds |= known;
  }
  seen.set(list, kinds);
  return kinds;
}

/** WordPress lists category, tags and author of a post in its class names, which says nothing about the box. */
function withoutPostClasses(names: string): string {
  if (!/hentry|type-post|type-page|status-publish|single-post|page-template/.test(names)) return names;
  return names.replace(/(?<=^|\s)(?:category|tag|type|status|format|author|tax|term|parent|has)-\S*/g, '');
}

/** The words of a name in lower case. */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  let start = 0;
  let wasLower = false;
  let hasUpper = false;
  for (let i = 0; i <= name.length; i++) {
    const code = i < name.length ? name.charCodeAt(i) : 0;
    const isUpper = code >= 0x41 && code <= 0x5a;
    const isWord = isUpper || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (!isWord || (isUpper && wasLower)) {
      const word = name.slice(start, i);
      if (i > start) words.push(hasUpper ? word.toLowerCase() : word);
      start = isWord ? i : i + 1;
      hasUpper = false;
    }
    hasUpper ||= isUpper;
    wasLower = isWord && !isUpper;
  }
  return words;
}

/** Names of page builders tell layout only (`elementor-widget` is no sidebar), those of Drupal's fields the form of data (`field--type-text-with-summary` is no lead). */
const layoutName = /^(?:elementor|field-(?:-)?type-|wp-block-media-text)/;
/** Words around `sidebar` in the name of what holds the text beside it. */
const layoutWords: ReadonlySet<string> = new Set(['grid', 'layout', 'container', 'content', 'page', 'has', 'with', 'without', 'no']);

function kindsOfName(name: string): number {
  if (name === '' || layoutName.test(name)) return 0;
  const words = nameWords(name);
  const sidebar = words.findIndex((word) => word.startsWith('sidebar'));
  if (sidebar >= 0 && words.some((word, i) => Math.abs(i - sidebar) === 1 && layoutWords.has(word))) words.splice(sidebar, 1);
  let kinds = firstWords.has(words[0] ?? '') ? (wholeNames.get(words.join('-')) ?? 0) : 0;
  for (let i = 0; i < words.length; i++) {
    let sequence = words[i]!;
    const beginnings = stems.get(sequence.slice(0, STEM));
    if (beginnings === undefined && sequence.length >= STEM) continue;
    kinds |= sequences.get(sequence) ?? 0;
    for (const [beginning, kind] of beginnings ?? []) if (sequence.startsWith(beginning)) kinds |= kind;
    for (let j = i + 1; j < words.length && j < i + MAX_WORDS; j++) {
      sequence += words[j]!;
      kinds |= sequences.get(sequence) ?? 0;
    }
  }
  return kinds;
}
