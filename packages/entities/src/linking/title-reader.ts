/** The words before a person's name, as far as they say who it is. */
import type { NameData, PersonTitle } from '@depesche/language';
import { Remembered } from '../remembered.js';

/** How far before a name its title is looked for. */
const REACH = 48;
/** Words that are kept with what they say. */
const MOST_READ = 8192;
/** Words are sorted out by so many of their last letters. */
const TAIL = 3;

/** Reads the titles of one language. */
export class TitleReader {
  private readonly tails: ReadonlySet<string>;
  private readonly titles = new Remembered(MOST_READ, (word) => this.readTitle(word.toLowerCase().replace(/^[„“"'‚(]+/, '').replace(/\.$/, '')));

  constructor(private readonly language: NameData) {
    this.tails = new Set(Object.keys(language.titles).map((title) => title.slice(-TAIL)));
  }

  /** The title right before `start`; `undefined` when the word there is none. */
  before(text: string, start: number): PersonTitle | undefined {
    if (text[start - 1] !== ' ') return undefined;
    const reach = text.slice(Math.max(0, start - REACH), start - 1);
    return this.titleOf(reach.slice(Math.max(reach.lastIndexOf(' '), reach.lastIndexOf('\n')) + 1));
  }

  /** What a word says about the person it stands before: „Bundesaußenministerin“, „Außenministers“, „Dr.“. */
  titleOf(word: string): PersonTitle | undefined {
    return this.titles.of(word);
  }

  private readTitle(word: string): PersonTitle | undefined {
    const { feminineTitleEndings, titleEndings } = this.language;
    const women = feminineTitleEndings.filter((ending) => word.endsWith(ending));
    const inflected = titleEndings.filter((ending) => word.endsWith(ending));
    const title = this.longestTitle(word);
    if (title !== undefined) return title;
    for (const ending of women) {
      const found = this.longestTitle(word.slice(0, -ending.length));
      if (found !== undefined) return { ...found, gender: 'female' };
    }
    return inflected.map((ending) => this.longestTitle(word.slice(0, -ending.length))).find((found) => found !== undefined);
  }

  /** The title, or a longer word that ends in one; such a word keeps the office only behind a known first part. */
  private longestTitle(word: string): PersonTitle | undefined {
    if (!this.tails.has(word.slice(-TAIL))) return undefined;
    const { titles, titlePrefixes } = this.language;
    for (let start = 0; start < word.length - 1; start++) {
      const part = word.slice(start);
      if (!Object.hasOwn(titles, part)) continue;
      const title = titles[part]!;
      const keepsOffice = word.slice(0, start).split('-').every((first) => first === '' || titlePrefixes.includes(first));
      if (keepsOffice || title.role === undefined) return title;
      return title.gender === undefined ? {} : { gender: title.gender };
    }
    return undefined;
  }
}
