/** Labelled sentences from templates: lines and names that the corpora hardly have. */
import type { EntityType } from '@depesche/article';
import { beginOf, classOf, insideOf, OUTSIDE } from '@depesche/entities/training';
import type { LabelledSentence } from './labelled-sentence.js';

/** What stands in a slot: words, all of them one name where they have a type. */
export interface Filling {
  readonly words: readonly string[];
  readonly type?: EntityType;
}

/** Marks of the templates that begin a name of several parts; `]` ends it. */
const NAME_MARKS: Readonly<Record<string, EntityType>> = { '[ORG': 'organization', '[LOC': 'place', '[PER': 'person', '[OTH': 'misc' };

/**
 * The sentence of a template: words, slots in braces, and names in brackets, all parted by blanks: „[ORG Landgericht {town} ] entscheidet“. A slot within
 * brackets is a part of the name there, whatever its own type.
 */
export function templateSentence(template: string, fill: (slot: string) => Filling): LabelledSentence {
  const words: string[] = [];
  const allowed: number[] = [];
  const push = (added: readonly string[], type: EntityType | undefined, begun: boolean): void => {
    added.forEach((word, i) => {
      words.push(word);
      const nameClass = type === undefined ? undefined : classOf(type, 'name');
      allowed.push(1 << (nameClass === undefined ? OUTSIDE : i === 0 && !begun ? beginOf(nameClass) : insideOf(nameClass)));
    });
  };
  let type: EntityType | undefined;
  let begun = false;
  for (const part of template.split(' ')) {
    if (part in NAME_MARKS) {
      type = NAME_MARKS[part];
      begun = false;
    } else if (part === ']') type = undefined;
    else {
      const slot = /^\{([\w-]+)\}$/.exec(part)?.[1];
      const filling = slot === undefined ? { words: [part] } : fill(slot);
      push(filling.words, type ?? filling.type, type !== undefined && begun);
      begun = true;
    }
  }
  return { words, allowed };
}
