/** How often names occur in the texts we may learn from. */
import { parseColumns, readText } from '@depesche/corpus/readers';
import type { KnowledgeLanguage } from './knowledge-language.js';
import { dataPath } from './read-table.js';

/** Names are looked for up to this many words. */
const LONGEST_NAME = 5;

export interface NameCounts {
  count(name: string): number;
}

/** Words that stand before names of towns; without one, „Essen“ and „Linden“ are no towns. */
const beforeTowns = new Set(['in', 'aus', 'nach', 'bei', 'um', 'bis', 'from', 'near', 'to', 'at']);

/**
 * Counts names, as they are written, in the Bundestag speeches, the Wikinews articles and further texts; of the names of towns only
 * those behind a preposition.
 */
export function countNames(names: Iterable<string>, towns: ReadonlySet<string>, further: KnowledgeLanguage['furtherTexts']): NameCounts {
  const counts = new Map<string, number>();
  const firstWords = new Set<string>();
  for (const name of names) {
    if (name.split(' ').length > LONGEST_NAME) continue;
    counts.set(name, 0);
    firstWords.add(name.split(' ')[0]!);
  }
  const index: NameIndex = { counts, firstWords, towns };
  for (const text of [readText(dataPath('text/bundestag-speeches.txt.xz')), readText(dataPath('text/wikinews-de.jsonl'))]) {
    for (const line of linesOf(text)) countLine(line, index);
  }
  for (const { file, wordColumn } of further) {
    for (const { rows } of parseColumns(readText(dataPath(file)))) countLine(rows.map((row) => row[wordColumn] ?? '').join(' '), index);
  }
  return { count: (name) => counts.get(name) ?? 0 };
}

interface NameIndex {
  readonly counts: Map<string, number>;
  readonly firstWords: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
}

function countLine(line: string, { counts, firstWords, towns }: NameIndex): void {
  const words = line.split(/[^\p{L}\p{M}\p{N}’'./-]+/u).map((word) => word.replace(/^[.'/-]+/, ''));
  words.forEach((first, i) => {
    if (!firstWords.has(bare(first))) return;
    let name = '';
    for (let end = i; end < Math.min(words.length, i + LONGEST_NAME); end++) {
      const last = words[end]!;
      for (const form of new Set([name + last, name + bare(last)])) {
        const count = counts.get(form);
        if (count !== undefined && (!towns.has(form) || beforeTowns.has(words[i - 1] ?? ''))) counts.set(form, count + 1);
      }
      if (last !== bare(last) && !/^\p{Lu}\.$/u.test(last)) return; // the sentence ends here
      name += `${last} `;
    }
  });
}

function bare(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function* linesOf(text: string): Generator<string, void, undefined> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield text.slice(start, stop);
    start = stop + 1;
  }
}
