import { expect, it } from 'vitest';
import { CONTEXT_BITS, contextBits } from './context-bits.js';
import { findEnclosure } from './context-features.js';
import { markOf } from './word-mark.js';
import { plainWord } from './word-parts.js';

it.each([
  ['Er sagt : Nein', ['start', 'second', '', 'colon']],
  ['Der Film „ Der Weg “ lief', ['start', 'second', '', 'quoted first', 'quoted', '', '']],
  ['Er ( Berlin ) kam', ['start', 'second', 'bracket', '', '']],
])('in %j', (text, expected) => {
  const views = text.split(' ').map((word) => ({ mark: markOf(plainWord(word)) }));
  const enclosure = findEnclosure(views);
  const names = ['quoted', 'first', 'bracket', 'start', 'second', 'colon'];
  expect(names).toHaveLength(CONTEXT_BITS);
  expect(views.map((_, i) => names.filter((_name, bit) => (contextBits(views, i, enclosure) >> bit) & 1).join(' '))).toEqual(expected);
});
