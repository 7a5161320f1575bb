import { beginOf, classOf, insideOf } from '@depesche/entities/training';
import { expect, it } from 'vitest';
import type { WordSupply } from '../names/word-supply.js';
import { seededRandom } from '@depesche/corpus/random';
import { hiddenWord, unseenLetters, unseenWord } from './labelled-sentence.js';
import { HiddenWordFiller, type Shares } from './refill-hidden.js';

const supply: WordSupply = {
  given: ['Erika'],
  family: ['Muster'],
  place: ['Musterstadt'],
  placePart: ['Muster'],
  organization: ['Musterix'],
  organizationPart: ['Works'],
  abbreviation: ['KFG'],
  title: ['Quest'],
  noun: ['Rad'],
};
const each = (share: number): Shares => ({ outside: share, person: share, place: share, organization: share, misc: share });
const filler = (refilled: Shares, known: Shares, invented = 0) => new HiddenWordFiller(supply, { refilled, known, invented, genitives: 0 }, seededRandom(1));
const [person, place, organization] = (['person', 'place', 'organization'] as const).map((type) => classOf(type, 'name'));
const sentence = {
  words: ['Frau', hiddenWord('Xxxx'), hiddenWord('Xxxx'), 'fand', hiddenWord('xxxx'), 'in', hiddenWord('Xxxx'), 'bei', hiddenWord('Xxxx'), hiddenWord('Xxxx')],
  allowed: [1, 1 << beginOf(person!), 1 << insideOf(person!), 1, 1, 1, 1 << beginOf(place!), 1, 1, 1 << beginOf(organization!)],
};

it('puts words of the right kind in the place of hidden ones', () => {
  const given = new Set(['Erika']);
  const refilled = filler(each(1), each(1)).refill(sentence);
  expect(given.has(refilled.words[1]!)).toBe(true);
  expect(refilled.words.slice(2)).toEqual(['Muster', 'fand', hiddenWord('xxxx'), 'in', 'Musterstadt', 'bei', 'Rad', 'Musterix']);
  expect(refilled.allowed).toBe(sentence.allowed);
});

it('says which of them are to be looked at as unknown', () => {
  const refilled = filler(each(1), { ...each(1), person: 0 }).refill(sentence);
  expect(refilled.words.slice(1, 3)).toEqual([unseenWord('Erika'), unseenWord('Muster')]);
  expect(unseenLetters(refilled.words[1]!)).toBe('Erika');
  expect(unseenLetters(refilled.words[6]!)).toBeUndefined();
});

it('invents names of places', () => {
  const [before, town] = filler(each(1), each(1), 1).refill(sentence).words.slice(5);
  expect(before).toBe('in');
  expect(unseenLetters(town!)).toMatch(/^\p{Lu}\p{Ll}+$/u);
});

it('leaves a sentence as it is where nothing is to be refilled', () => {
  expect(filler(each(0), each(1)).refill(sentence)).toBe(sentence);
  const readable = { words: ['Das', 'Rad'], allowed: [1, 1] };
  expect(filler(each(1), each(1)).refill(readable)).toBe(readable);
});

it('makes abbreviations for organisations only', () => {
  const upper = { words: [hiddenWord('XXXX'), hiddenWord('XXXX')], allowed: [1 << beginOf(organization!), 1 << beginOf(person!)] };
  const [first, second] = filler(each(1), each(1)).refill(upper).words;
  expect(first).toMatch(/^[A-Z]{2,5}$/);
  expect(second).toBe(hiddenWord('XXXX'));
});
