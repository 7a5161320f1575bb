/**
 * Other names in the place of those of labelled sentences, others in each pass: so that the words around a name are learnt, and its letters, rather than
 * the few names the corpora have. Part of the words put in are looked at as unknown ones, or the lists they come from would look more reliable than they are.
 */
import type { EntityType } from '@depesche/article';
import type { Random } from '@depesche/corpus/random';
import { classOfLabel, formOfClass, insideOf, isBegin, OUTSIDE, typeOfClass } from '@depesche/entities/training';
import { type LabelledSentence, onlyLabel, unseenWord } from './labelled-sentence.js';

/** Full names by type; the words of a name are parted by single blanks. */
export type NameSupply = Readonly<Record<'person' | 'place' | 'organization', readonly string[]>>;

export interface SwapOptions {
  /** Share of the names of each type that others take the place of. */
  readonly swapped: Readonly<Record<'person' | 'place' | 'organization', number>>;
  /** Share of the words put in that are looked at with all that is known of them. */
  readonly known: number;
}

export class NameSwapper {
  constructor(
    private readonly supply: NameSupply,
    private readonly options: SwapOptions,
    private readonly random: Random,
  ) {}

  /** The sentence with some names changed; itself when none is. */
  swap(sentence: LabelledSentence): LabelledSentence {
    const words: string[] = [];
    const allowed: number[] = [];
    let isChanged = false;
    for (let i = 0; i < sentence.words.length; ) {
      const end = endOfName(sentence.allowed, i);
      const label = onlyLabel(sentence.allowed[i]!);
      const other = end === undefined ? undefined : this.otherName(label!, end - i);
      if (end === undefined || other === undefined) {
        words.push(sentence.words[i]!);
        allowed.push(sentence.allowed[i]!);
        i++;
        continue;
      }
      isChanged = true;
      other.forEach((word, place) => {
        words.push(word);
        allowed.push(1 << (place === 0 ? label! : label! + 1));
      });
      i = end;
    }
    return isChanged ? { words, allowed } : sentence;
  }

  private otherName(label: number, length: number): readonly string[] | undefined {
    const nameClass = classOfLabel(label);
    const type = typeOfClass(nameClass);
    if (type === 'misc' || formOfClass(nameClass) !== 'name' || this.random.unit() >= this.options.swapped[type]) return undefined;
    const name = this.drawn(type, length);
    return this.random.unit() < this.options.known ? name : name.map(unseenWord);
  }

  private drawn(type: Exclude<EntityType, 'misc'>, length: number): readonly string[] {
    const names = this.supply[type];
    const words = names[this.random.below(names.length)]!.split(' ');
    // People are called by one of their names as well.
    return type !== 'person' || length > 1 ? words : [words[this.random.unit() < 0.7 ? words.length - 1 : 0]!];
  }
}

/** Where a name that begins at `i` ends; undefined when none begins, or its labels are known only in part. */
function endOfName(allowed: readonly number[], i: number): number | undefined {
  const label = onlyLabel(allowed[i]!);
  if (label === undefined || label === OUTSIDE || !isBegin(label)) return undefined;
  const inside = insideOf(classOfLabel(label));
  let end = i + 1;
  while (end < allowed.length && onlyLabel(allowed[end]!) === inside) end++;
  return end < allowed.length && onlyLabel(allowed[end]!) === undefined && (allowed[end]! >> inside) & 1 ? undefined : end;
}
