/** Damage to a page, as editors, templates, transfers and attackers do it. */
import { pick, type Random } from '@depesche/corpus/random';
import { insertions } from './sound-pages.js';

/** Damaged inputs are no longer. */
const LONGEST = 20_000;
const MOST_CUTS = 12;
const LONGEST_CUT = 400;
const MOST_REPEATS = 400;

type Damage = (input: string, chance: Random) => string;

const damages: readonly Damage[] = [
  function insert(input, chance) {
    return splice(input, chance.below(input.length + 1), 0, pick(insertions, chance));
  },
  function repeat(input, chance) {
    const count = 2 + chance.below(chance.unit() < 0.9 ? 20 : MOST_REPEATS);
    return splice(input, chance.below(input.length + 1), 0, pick(insertions, chance).repeat(count));
  },
  function remove(input, chance) {
    return splice(input, chance.below(input.length), chance.below(LONGEST_CUT), '');
  },
  function duplicate(input, chance) {
    const from = chance.below(input.length);
    const piece = input.slice(from, from + chance.below(LONGEST_CUT));
    return splice(input, chance.below(input.length + 1), 0, piece.repeat(1 + chance.below(3)));
  },
  function truncate(input, chance) {
    return chance.unit() < 0.1 ? input.slice(0, chance.below(input.length)) : input;
  },
  function dropTag(input, chance) {
    const at = input.indexOf('<', chance.below(input.length));
    const end = input.indexOf('>', at);
    return at < 0 || end < 0 ? input : splice(input, at, end + 1 - at, '');
  },
  function swapTag(input, chance) {
    const at = input.indexOf('<', chance.below(input.length));
    const end = input.indexOf('>', at);
    return at < 0 || end < 0 ? input : splice(input, at, end + 1 - at, pick(insertions, chance));
  },
  function character(input, chance) {
    return splice(input, chance.below(input.length), 1, String.fromCharCode(chance.below(chance.unit() < 0.5 ? 0x80 : 0x10000)));
  },
];

/** The input after one to twelve kinds of damage. */
export function damaged(input: string, chance: Random): string {
  let page = input;
  for (let cuts = 1 + chance.below(MOST_CUTS); cuts > 0 && page !== ''; cuts--) page = pick(damages, chance)(page, chance);
  return page.slice(0, LONGEST);
}

/** A page as bytes that say of themselves what they are not. */
export function damagedBytes(input: string, chance: Random): Uint8Array {
  const kind = chance.below(3);
  if (kind === 0) return Uint8Array.from(input, (character) => character.charCodeAt(0) & 0xff);
  const bytes = kind === 1 ? new TextEncoder().encode(input) : new Uint8Array(Uint16Array.from(input, (character) => character.charCodeAt(0)).buffer);
  for (let i = chance.below(4); i > 0 && bytes.length > 0; i--) bytes[chance.below(bytes.length)] = chance.below(256);
  return bytes;
}

function splice(input: string, at: number, length: number, piece: string): string {
  return input.slice(0, at) + piece + input.slice(at + length);
}
