import { expect, it } from 'vitest';
import { restoreCase } from './restore-case.js';

const frequencies: Readonly<Record<string, number>> = { in: 14, sich: 13, NATO: 8, Kiew: 5, kiew: 1, wehrt: 4 };
const lexicon = {
  attributesOf: (word: string) => (word in frequencies ? { frequency: frequencies[word]!, classes: [0, 0], lists: 0, vector: 0 } : undefined),
};

it.each([
  ['NATO WEHRT SICH IN KIEW', 'NATO wehrt sich in Kiew'],
  ['NATO-CHEF REDET IN KIEW', 'NATO-Chef Redet in Kiew'],
  ['NATO SPD EU', 'NATO Spd Eu'],
  ['NATO in Kiew', 'NATO in Kiew'],
  ['NATO , EU', 'NATO , EU'],
  ['1 2 3', '1 2 3'],
])('%s', (sentence, expected) => {
  expect(restoreCase(sentence.split(' '), lexicon).join(' ')).toBe(expected);
});
