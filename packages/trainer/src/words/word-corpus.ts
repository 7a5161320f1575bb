/** Unlabelled text as numbers: what word classes and frequencies are learnt from. */

/** A text as word numbers; 0 ends a line, 1 stands for a word too rare to have a number of its own. */
export interface WordCorpus {
  /** The words by number, by falling frequency from `FIRST_WORD` on; the first two are place holders. */
  readonly words: readonly string[];
  readonly counts: Int32Array;
  readonly stream: Int32Array;
}

export const LINE_END = 0;
export const RARE_WORD = 1;
export const FIRST_WORD = 2;

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-.'’&/][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words and marks of a line of running text, quotation marks made alike, digits made `0`. */
export function wordsOfLine(line: string): string[] {
  return (line.match(TOKEN) ?? []).map(plainWord);
}

/** A word as the corpus counts it: digits as `0`, every quotation mark as `"`. */
export function plainWord(word: string): string {
  return word.replace(/[0-9]/g, '0').replace(/[„“”»«‟]/g, '"');
}

/**
 * Numbers the words of the lines. A word at the start of a sentence is taken in lower case where the rest of the corpus
 * writes it so more often.
 *
 * @param minimumCount words seen less often become `RARE_WORD`
 */
export function readWordCorpus(lines: Iterable<readonly string[]>, minimumCount: number): WordCorpus {
  const seen = new Map<string, number>();
  const names: string[] = [];
  const initial: number[] = [];
  let stream = new Int32Array(1 << 22);
  let length = 0;
  const push = (value: number): void => {
    if (length === stream.length) {
      const grown = new Int32Array(stream.length * 2);
      grown.set(stream);
      stream = grown;
    }
    stream[length++] = value;
  };
  for (const line of lines) {
    let starts = true;
    for (const word of line) {
      let id = seen.get(word);
      if (id === undefined) {
        id = names.length;
        seen.set(word, id);
        names.push(word);
      }
      if (starts) initial.push(length);
      push(id);
      starts = word === '.' || word === '!' || word === '?' || word === ':' || (starts && word === '"');
    }
    push(-1);
  }
  stream = stream.subarray(0, length);
  lowerSentenceStarts(stream, initial, { names, seen });
  return renumber(stream, names, minimumCount);
}

function lowerSentenceStarts(
  stream: Int32Array,
  initial: readonly number[],
  { names, seen }: { readonly names: readonly string[]; readonly seen: ReadonlyMap<string, number> },
): void {
  const inside = new Int32Array(names.length);
  for (const id of stream) if (id >= 0) inside[id]!++;
  for (const at of initial) inside[stream[at]!]!--;
  for (const at of initial) {
    const id = stream[at]!;
    const lower = seen.get(names[id]!.toLowerCase());
    if (lower !== undefined && lower !== id && inside[lower]! > inside[id]!) stream[at] = lower;
  }
}

function renumber(stream: Int32Array, names: readonly string[], minimumCount: number): WordCorpus {
  const frequency = new Int32Array(names.length);
  for (const id of stream) if (id >= 0) frequency[id]!++;
  const kept = [...frequency.keys()].filter((id) => frequency[id]! >= minimumCount);
  kept.sort((a, b) => frequency[b]! - frequency[a]! || a - b);
  const numbers = new Int32Array(names.length).fill(RARE_WORD);
  kept.forEach((id, place) => (numbers[id] = place + FIRST_WORD));
  return {
    words: ['', '', ...kept.map((id) => names[id]!)],
    counts: Int32Array.from([0, 0, ...kept.map((id) => frequency[id]!)]),
    stream: stream.map((id) => (id < 0 ? LINE_END : numbers[id]!)),
  };
}
