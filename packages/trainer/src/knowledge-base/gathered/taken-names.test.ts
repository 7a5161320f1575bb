import { expect, it } from 'vitest';
import { TakenNames } from './taken-names.js';

const taken = new TakenNames([
  { id: 1, kind: 'country', name: 'Republik Freedonien', names: [], prominence: 1 },
  { id: 2, kind: 'person', name: 'Anna Beispiel', names: [{ text: 'Beispiel', relation: 'surname' }], prominence: 1 },
  { id: 3, kind: 'city', name: 'Großburg', names: [{ text: 'Burg', relation: 'alias' }], prominence: 1 },
]);

it.each([
  ['Freedonien', true, false],
  ['grossburg', true, false],
  ['Großburg', true, false],
  ['Burg', true, false],
  ['Beispiel', false, true],
])('%s: a name that is taken %s, a family %s', (name, isTaken, isFamily) => {
  expect([taken.hasName(name), taken.isFamily(name)]).toEqual([isTaken, isFamily]);
});

it('knows numbers, and takes more', () => {
  expect([taken.hasId(1), taken.hasId(9), taken.hasId(0)]).toEqual([true, false, false]);
  taken.take(9, 'Neuland');
  expect([taken.hasId(9), taken.hasName('Neuland')]).toEqual([true, true]);
});
