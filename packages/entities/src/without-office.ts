/** Names without the office that the tagger took in: „President Joe Biden“ at the start of a sentence, where every word has a capital; and no offices as names. */
import type { Mention } from '@depesche/article';
import type { NameData } from '@depesche/language';
import { TitleReader } from './linking/title-reader.js';

/** Trims mentions of people to what stands behind their last word for an office, a trade or a shortened title; those that hold nothing else stay. „Prinz Harry“ stays whole. */
export class OfficeTrimmer {
  private readonly titles: TitleReader;
  private readonly legalForms: ReadonlySet<string>;

  constructor(language: NameData) {
    this.titles = new TitleReader(language);
    this.legalForms = new Set(language.legalForms);
  }

  /** The mentions in their order, each with at least one word of a name; “Prime Minister” is no name of anything. */
  trimmed(text: string, mentions: readonly Mention[]): Mention[] {
    const names = mentions.filter(({ start, end, type, form }) => type !== 'misc' || form !== 'name' || this.titles.titleOf(text.slice(start, end))?.role === undefined);
    return names.map((mention) => {
      if (mention.form !== 'name') return mention;
      const isPerson = mention.type === 'person' || this.isTitled(text.slice(mention.start, mention.end));
      return isPerson ? { ...mention, type: 'person', start: this.nameStart(text, mention) } : mention;
    });
  }

  /** “Sen. Ted Cruz”: a shortened title before several words with capitals, which no legal form ends, is a person, whatever the tagger says. */
  private isTitled(name: string): boolean {
    const [title = '', ...words] = name.split(' ');
    if (words.length < 2 || !title.endsWith('.') || this.titles.titleOf(title) === undefined) return false;
    return words.every((word) => /^\p{Lu}/u.test(word)) && !this.legalForms.has(words.at(-1)!.toLowerCase());
  }

  private nameStart(text: string, { start, end }: Mention): number {
    let name = start;
    for (let blank = text.indexOf(' ', start); blank >= 0 && blank < end; blank = text.indexOf(' ', blank + 1)) {
      const title = this.titles.titleOf(text.slice(Math.max(name, text.lastIndexOf(' ', blank - 1) + 1), blank));
      if (title !== undefined && (title.role !== undefined || title.inName !== true)) name = blank + 1;
    }
    return name;
  }
}
