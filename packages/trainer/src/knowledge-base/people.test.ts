import { expect, it } from 'vitest';
import { surnamesOf } from './people.js';
import { lastYearOfPositions, rolesOfPositions } from './roles-of-positions.js';

it.each([
  ['Anna Beispiel', false, ['Beispiel']],
  ['Ursa von der Beispiel', false, ['Beispiel', 'von der Beispiel']],
  ['Bei Spiel', true, ['Bei']],
  ['Lula', false, []],
  ['Anna II.', false, []],
])('the surnames of %s (family name first: %s) are %j', (name, familyFirst, surnames) => {
  expect(surnamesOf(name, familyFirst)).toEqual(surnames);
});

it.each([
  ['Minister of Foreign Affairs (2004-) | Permanent Representative to the United Nations (1994-2004)', ['foreign']],
  ['Deputy Minister of Defence (2001-2007)', []],
  ['President (2019-)', ['headOfState']],
  ['Vice President (2019-2021)', []],
  ['Prime Minister of the Netherlands (2010-) | member of the House of Representatives (2003-2010)', ['headOfGovernment', 'legislator']],
  ['Secretary of State (2021-)', ['foreign']],
  ['Secretary of State for Transport', ['transport']],
])('%s gives the offices %j', (positions, held) => {
  expect(rolesOfPositions(positions)).toEqual(held);
});

it.each([
  ['President (1999-2000) | Prime Minister (2003-2008)', 2008],
  ['President (1999-)', 9999],
  ['President', 0],
])('%s were held until %d', (positions, year) => {
  expect(lastYearOfPositions(positions)).toBe(year);
});
