/** Names of the knowledge base in a sentence, where the tagger sees none or only a part. */
import type { EntityType, Span, Token } from '@depesche/article';
import type { KnowledgeBase } from './knowledge-base/knowledge-base.js';
import { type EntryKind, type NameRelation } from './knowledge-base/knowledge-entry.js';
import { nameKey } from './knowledge-base/name-key.js';
import { baseForms, withBaseAdjective } from './linking/name-forms.js';
import type { KnownWordSources } from './known-words.js';
import { Remembered } from './remembered.js';

/** A known name over the tokens `[start, end)` of a sentence. */
export interface KnownStretch extends Span {
  readonly type: EntityType;
}

/** Names of more words are not looked for. */
const MOST_WORDS = 6;
/** Shorter words are too many things. */
const SHORTEST_WORD = 4;
/** Rank from which a thing of one word is looked for; towns are called like families and much else. */
const KNOWN_WORD = 60;
/** Rank from which somebody is meant by a full name wherever it stands. */
const KNOWN_PERSON = 60;
/** Stretches of text that are kept with what they name. */
const MOST_KEPT = 20_000;

const wordKinds: readonly EntryKind[] = ['region', 'site', 'country', 'organization', 'media'];
const wholeNames: readonly NameRelation[] = ['name', 'alias'];

/** Looks for names of the knowledge base; keeps what it has looked up. */
export class KnownEntries {
  private readonly types = new Remembered(MOST_KEPT, (name) => this.typeOf(name));
  private readonly beginnings = new Remembered(MOST_KEPT, (word) => this.mayBegin(word));

  constructor(private readonly sources: KnownWordSources) {}

  /** The longest known name of several words that begins at token `first`; its tokens are `tokens[first … ]` of one sentence. */
  longestAt(text: string, tokens: readonly Token[], first: number): KnownStretch | undefined {
    const { start: from, end: behind } = tokens[first]!;
    if (!isCapital(text, from) || !this.beginnings.of(text.slice(from, behind))) return undefined;
    let found: KnownStretch | undefined;
    let words = 1;
    for (let last = first + 1; last < tokens.length && words < MOST_WORDS; last++) {
      const { start, end, type } = tokens[last]!;
      if (type === 'punctuation' && text[start] !== '.' && text[start] !== '&' && text[start] !== '-' && text[start] !== '/') break;
      words++;
      if (!isCapital(text, start) && type !== 'number') {
        if (words > 2 && !isShort(start, end)) break;
        continue;
      }
      const named = this.types.of(text.slice(from, end));
      if (named !== undefined) found = { start: first, end: last + 1, type: named };
    }
    return found;
  }

  /** Whether a name of several words begins with this one in any of its forms; articles are left out, and names with a full stop are not told by their first word. */
  private mayBegin(word: string): boolean {
    const { knowledgeBase, language } = this.sources;
    if (language.articles.includes(word.toLowerCase())) return false;
    const forms = [word, ...withBaseAdjective(`${word} `, language)];
    return word.length === 1 || word.includes('.') || forms.some((form) => knowledgeBase.hasLonger(nameKey(form)));
  }

  /** What a word alone names: a region, building, country, body or medium that is spoken of often; no town, person, company. */
  word(word: string): EntityType | undefined {
    return word.length < SHORTEST_WORD ? undefined : this.types.of(word);
  }

  private typeOf(name: string): EntityType | undefined {
    const { knowledgeBase, language } = this.sources;
    for (const form of baseForms(name, language)) {
      const matches = knowledgeBase.find(nameKey(form)).filter(({ relation }) => wholeNames.includes(relation));
      const entry = matches.map((match) => match.entry).find((each) => this.isTelling(each, knowledgeBase, name));
      if (entry !== undefined) return knowledgeBase.type(entry);
    }
    return undefined;
  }

  private isTelling(entry: number, knowledgeBase: KnowledgeBase, name: string): boolean {
    const kind = knowledgeBase.kind(entry);
    if (name.includes(' ')) return kind !== 'work' && (kind !== 'person' || knowledgeBase.prominence(entry) >= KNOWN_PERSON);
    return wordKinds.includes(kind) && knowledgeBase.prominence(entry) >= KNOWN_WORD;
  }
}

function isShort(start: number, end: number): boolean {
  return end - start <= 4;
}

/** Whether a word begins with a capital. */
export function isCapital(text: string, start: number): boolean {
  const letter = text[start]!;
  return letter !== letter.toLowerCase();
}
