import type { EntityType, Mention } from '@depesche/article';
import { expect, it } from 'vitest';
import { withOneType } from './one-type.js';

/** A text of names with blanks between, and their types behind the step. */
function types(names: readonly (readonly [name: string, type: EntityType, score?: number, form?: Mention['form']])[]): EntityType[] {
  const text = names.map(([name]) => name).join(' ; ');
  let at = 0;
  const mentions = names.map(([name, type, score, form = 'name']): Mention => {
    const start = at;
    at += name.length + 3;
    return { start, end: start + name.length, type, form, ...(score !== undefined && { score }) };
  });
  return withOneType(text, mentions).map(({ type }) => type);
}

it.each([
  ['the likelier type', [['Muster', 'person', 0.5], ['Muster', 'organization', 0.8]], ['organization', 'organization']],
  ['the type of most', [['Muster', 'person', 0.7], ['Muster', 'organization', 0.8], ['Muster', 'person', 0.6]], ['person', 'person', 'person']],
  ['both where the tagger is sure', [['Muster', 'person', 0.95], ['Muster', 'place', 0.9], ['Muster', 'place', 0.99]], ['person', 'place', 'place']],
  ['one for names of several words, however sure', [['Bad Muster', 'person', 0.95], ['Bad Muster', 'place', 0.98], ['Bad Muster', 'place', 0.97]], ['place', 'place', 'place']],
  ['those of other strings', [['Muster', 'person', 0.5], ['Musters', 'organization', 0.8]], ['person', 'organization']],
  ['that of words made from names', [['Muster', 'organization', 0.9], ['Muster', 'place', 0.5, 'derived']], ['organization', 'place']],
  ['what is sure without a score', [['Muster', 'person'], ['Muster', 'place', 0.6]], ['person', 'person']],
  ['nothing', [], []],
] as const)('gives %s', (_, names, expected) => {
  expect(types(names)).toEqual(expected);
});
