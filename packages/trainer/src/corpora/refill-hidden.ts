/**
 * Words for hidden names and nouns, others in each pass over the data. Nearly half of the words in the names of the partly
 * hidden training set cannot be read; without them the letters of unknown words tell little. Most of the words put in
 * their place are looked at as unknown ones, letters and no more, since that is what such words are in use: the lists they
 * come from must not look more reliable than they are.
 */
import type { EntityType } from '@depesche/article';
import { classOfLabel, formOfClass, insideOf, isBegin, OUTSIDE, typeOfClass } from '@depesche/entities/training';
import { inventToponym } from '../names/toponyms.js';
import type { WordSupply } from '../names/word-supply.js';
import { pick, type Random } from '@depesche/corpus/random';
import { hiddenExample, type LabelledSentence, onlyLabel, unseenWord } from './labelled-sentence.js';

/** A share for words outside of names and for those of each type of names. */
export type Shares = Readonly<Record<EntityType | 'outside', number>>;

export interface RefillOptions {
  /** Share of the hidden words that others take the place of. */
  readonly refilled: Shares;
  /** Share of those that are looked at with all that is known of them. */
  readonly known: Shares;
  /** Share of the places of one word that get an invented name. */
  readonly invented: number;
  /** Share of the names of people and places with an s at the end. */
  readonly genitives: number;
}

/** Puts words in the place of hidden ones. */
export class HiddenWordFiller {
  constructor(
    private readonly supply: WordSupply,
    private readonly options: RefillOptions,
    private readonly random: Random,
  ) {}

  /** The sentence with other words in the place of some hidden ones; itself when it has none. */
  refill(sentence: LabelledSentence): LabelledSentence {
    let words: string[] | undefined;
    sentence.words.forEach((word, i) => {
      const example = hiddenExample(word);
      const label = onlyLabel(sentence.allowed[i]!);
      if (example === undefined || label === undefined) return;
      const next = onlyLabel(sentence.allowed[i + 1] ?? 1);
      const chosen = this.choose(example, label, next);
      if (chosen === undefined) return;
      words ??= [...sentence.words];
      words[i] = chosen;
    });
    return words === undefined ? sentence : { ...sentence, words };
  }

  private choose(example: string, label: number, next: number | undefined): string | undefined {
    const type = label === OUTSIDE ? 'outside' : typeOfClass(classOfLabel(label));
    if (label !== OUTSIDE && formOfClass(classOfLabel(label)) !== 'name') return undefined;
    if (this.random.unit() >= this.options.refilled[type]) return undefined;
    if (type === 'place' && isNameAlone(label, next) && example === 'Xxxx' && this.random.unit() < this.options.invented) {
      return unseenWord(this.inflected(inventToponym(this.random, this.supply.family)));
    }
    const word = example === 'Xxxx' ? this.titled(type, label, next) : example === 'XXXX' ? this.abbreviation(type) : undefined;
    if (word === undefined) return undefined;
    return this.random.unit() < this.options.known[type] ? word : unseenWord(word);
  }

  private titled(type: EntityType | 'outside', label: number, next: number | undefined): string {
    const { supply } = this;
    if (type === 'outside') return pick(supply.noun, this.random);
    const begins = isBegin(label);
    const isAlone = isNameAlone(label, next);
    if (type === 'person') return next !== goingOn(label) ? this.inflected(this.oneOf([supply.family, begins ? 0.85 : 1], [supply.given, 1])) : pick(supply.given, this.random);
    if (type === 'place') return isAlone ? this.inflected(pick(supply.place, this.random)) : this.oneOf([supply.placePart, begins ? 1 : 0.7], [supply.place, 1]);
    if (type === 'organization') return pick(isAlone ? supply.organization : supply.organizationPart, this.random);
    return this.oneOf([supply.title, 0.4], [supply.noun, 0.65], [supply.organization, 0.85], [supply.family, 1]);
  }

  /** An abbreviation for organisations: one that is known, or any letters. */
  private abbreviation(type: EntityType | 'outside'): string | undefined {
    if (type !== 'organization') return undefined;
    if (this.random.unit() < 0.5) return pick(this.supply.abbreviation, this.random);
    return Array.from({ length: 2 + this.random.below(4) }, () => pick(LETTERS, this.random)).join('');
  }

  private inflected(word: string): string {
    return this.random.unit() < this.options.genitives && !/[sxz]$/.test(word) ? `${word}s` : word;
  }

  /** A word from one of the lists; each is chosen up to its share, which counts those before it in. */
  private oneOf(...choices: readonly (readonly [words: readonly string[], upTo: number])[]): string {
    const drawn = this.random.unit();
    return pick(choices.find(([, upTo]) => drawn < upTo)![0], this.random);
  }
}

/** Whether the label begins a name that ends with its word. */
function isNameAlone(label: number, next: number | undefined): boolean {
  return isBegin(label) && next !== goingOn(label);
}

function goingOn(label: number): number {
  return insideOf(classOfLabel(label));
}

const LETTERS = 'A B C D E F G H I K L M N O P R S T U V W Z'.split(' ');
