/** The labels of the sequence tagger: outside, and begin and inside of each of the twelve classes of names. */
import type { EntityType, MentionForm } from '@depesche/article';

/** The types in the order of the model's classes. */
export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'misc'];

/** The forms in the order of the model's classes. */
export const MENTION_FORMS: readonly MentionForm[] = ['name', 'compound', 'derived'];

/** Number of classes: each type in each form. */
export const CLASS_COUNT: number = ENTITY_TYPES.length * MENTION_FORMS.length;

/** Number of labels: 0 is outside, `1 + 2 * class` begins a name of the class, `2 + 2 * class` goes on with it. */
export const LABEL_COUNT: number = 1 + 2 * CLASS_COUNT;

/** The label of a token outside every name. */
export const OUTSIDE = 0;

/** Class of a type and form; the inverse of `typeOfClass` and `formOfClass`. */
export function classOf(type: EntityType, form: MentionForm): number {
  return ENTITY_TYPES.indexOf(type) * MENTION_FORMS.length + MENTION_FORMS.indexOf(form);
}

/** Type of a class. */
export function typeOfClass(nameClass: number): EntityType {
  return ENTITY_TYPES[Math.floor(nameClass / MENTION_FORMS.length)]!;
}

/** Form of a class. */
export function formOfClass(nameClass: number): MentionForm {
  return MENTION_FORMS[nameClass % MENTION_FORMS.length]!;
}

/** The label that begins a name of the class. */
export function beginOf(nameClass: number): number {
  return 1 + 2 * nameClass;
}

/** The label that goes on with a name of the class. */
export function insideOf(nameClass: number): number {
  return 2 + 2 * nameClass;
}

/** Whether a label begins a name. */
export function isBegin(label: number): boolean {
  return (label & 1) === 1;
}

/** Class of a label other than `OUTSIDE`. */
export function classOfLabel(label: number): number {
  return (label - 1) >> 1;
}

/** Whether `next` may follow `previous`: a name goes on only after its own beginning or middle. */
export function mayFollow(previous: number, next: number): boolean {
  if (next === OUTSIDE || isBegin(next)) return true;
  return previous !== OUTSIDE && classOfLabel(previous) === classOfLabel(next);
}
