import { expect, it } from 'vitest';
import { LISTS } from './name-lists.js';
import { wordSupply } from './word-supply.js';

it('sorts words by what they are used for, without those the labelled text shows', () => {
  const lists = new Map([
    ['Erika', LISTS.given],
    ['Max', LISTS.given],
    ['Muster', LISTS.given | LISTS.family],
    ['KFG', LISTS.party],
    ['A3', LISTS.organisation],
  ]);
  const supply = wordSupply({ lists, words: ['Rad', 'Brille', 'Brot', 'Max', 'gehen', 'ADAC'], titles: ['Quest', 'Brot'], shown: new Set(['Max', 'Brot']) });
  expect(supply).toMatchObject({ given: ['Erika', 'Muster'], family: ['Muster'], abbreviation: ['KFG'], organization: [], noun: ['Brille'], title: ['Quest'] });
});
