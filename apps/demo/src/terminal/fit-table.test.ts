import { terminalWidth } from '@depesche/render';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableLines } from './fit-table.js';

it.each([
  ['what fits as it is', [['1×', 'Ukraine', 'Ort'], ['10×', 'NATO', 'Organisation']], 40, ['1×   Ukraine  Ort', '10×  NATO     Organisation']],
  ['the widest column cut first', [['1×', 'Donaudampfschifffahrtsgesellschaft', 'Ort']], 20, ['1×  Donaudampf…  Ort']],
  ['wide characters by what they take', [['日本', 'x'], ['a', 'y']], 40, ['日本  x', 'a     y']],
  ['wide characters cut between them', [['日本語テキスト', 'xxxx']], 12, ['日本…   xxxx']],
  ['an empty last cell without blanks', [['a', '']], 40, ['a']],
  ['nothing', [], 40, []],
])('writes %s', (_, rows, width, expected) => {
  expect(tableLines(rows, width)).toEqual(expected);
});

it('keeps to the width, whatever is in the cells', () => {
  const rows = fc.integer({ min: 1, max: 5 }).chain((columns) => fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: columns, maxLength: columns }), { maxLength: 6 }));
  fc.assert(
    fc.property(rows, fc.integer({ min: 40, max: 100 }), (cells, width) => {
      for (const line of tableLines(cells, width)) expect(terminalWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
