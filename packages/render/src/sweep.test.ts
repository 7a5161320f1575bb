import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_OPEN_ITEMS, Sweep, sweepable, type SweepItem } from './sweep.js';

interface Named extends SweepItem {
  readonly name: string;
}

/** Items written as `name start end`, over blocks written as `start end`, as brackets in the text. */
function swept(text: string, items: readonly Named[], blocks: readonly [number, number][] = [[0, text.length]]): string {
  let result = '';
  const sweep = new Sweep(sweepable(items), {
    open: ({ name }, again) => void (result += `<${name}${again ? '+' : ''}>`),
    close: ({ name }) => void (result += `</${name}>`),
    text: (start, end) => void (result += text.slice(start, end)),
    skip: ({ name }) => void (result += `<${name}/>`),
  });
  blocks.forEach(([start, end], i) => {
    if (i > 0) result += '|';
    sweep.block({ start, end });
  });
  return result;
}

function item(name: string, start: number, end: number, rank = 0): Named {
  return { name, start, end, rank };
}

describe('Sweep', () => {
  it.each<[string, Named[], string]>([
    ['nothing', [], 'abcdef'],
    ['one range', [item('x', 1, 3)], 'a<x>bc</x>def'],
    ['nested ranges', [item('x', 0, 6), item('y', 1, 3)], '<x>a<y>bc</y>def</x>'],
    ['ranges that start together, the longer outside', [item('y', 0, 2), item('x', 0, 4)], '<x><y>ab</y>cd</x>ef'],
    ['equal ranges, the lower rank outside', [item('y', 0, 2, 2), item('x', 0, 2, 1)], '<x><y>ab</y></x>cdef'],
    ['neighbours', [item('x', 0, 2), item('y', 2, 4)], '<x>ab</x><y>cd</y>ef'],
    ['crossing ranges: the second is split', [item('x', 0, 3), item('y', 2, 5)], '<x>ab<y>c</y></x><y+>de</y>f'],
    ['three that cross', [item('x', 0, 3), item('y', 1, 4), item('z', 2, 5)], '<x>a<y>b<z>c</z></y></x><z+><y+>d</y>e</z>f'],
    ['a range past the end', [item('x', 4, 99)], 'abcd<x>ef</x>'],
    ['ranges that are none', [item('x', 3, 3), item('y', 4, 2), item('z', NaN, 3), item('w', -1, 2), item('v', 0.5, 2)], 'abcdef'],
  ])('writes %s', (_, items, expected) => {
    expect(swept('abcdef', items)).toBe(expected);
  });

  it('splits ranges at block borders', () => {
    expect(swept('ab  cd  ef', [item('x', 1, 9)], [[0, 2], [4, 6], [8, 10]])).toBe('a<x>b</x>|<x+>cd</x>|<x+>e</x>f');
  });

  it('opens a range that starts between blocks in the next one', () => {
    expect(swept('ab  cd', [item('x', 3, 5)], [[0, 2], [4, 6]])).toBe('ab|<x>c</x>d');
  });

  it('skips a range that lies between blocks', () => {
    expect(swept('ab  cd', [item('x', 2, 4)], [[0, 2], [4, 6]])).toBe('ab|<x/>cd');
  });

  it('keeps the text, nests, and covers what each range covers', () => {
    const ranges = fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(2)), { maxLength: MAX_OPEN_ITEMS });
    fc.assert(
      fc.property(ranges, (seeds) => {
        const text = 'abcdefghijklmnopqrst';
        const items = seeds.map(([start, length, rank], i) => item(`i${i}`, Math.min(start, 19), Math.min(start + length, 20), rank));
        const output = swept(text, items);
        expect(coverage(output)).toEqual(items.filter(({ start, end }) => start < end).map(({ name, start, end }) => [name, text.slice(start, end)]));
      }),
    );
  });

  it.each([100, 1000, 10_000])('writes a bounded number of pieces for %i ranges over each other', (count) => {
    let opened = 0;
    let skipped = 0;
    const items = Array.from({ length: count }, (_, i) => item('x', i, i + count));
    const sweep = new Sweep(sweepable(items), {
      open: (_, again) => {
        if (!again) opened++;
      },
      close: () => undefined,
      text: () => undefined,
      skip: () => {
        skipped++;
      },
    });
    sweep.block({ start: 0, end: 2 * count });
    expect(opened + skipped).toBe(count);
  });
});

/** The text under each name, checked for proper nesting on the way. */
function coverage(output: string): [string, string][] {
  const stack: string[] = [];
  const covered = new Map<string, string>();
  for (const [, close, name, letter] of output.matchAll(/<(\/?)(i\d+)\+?>|([a-z])/g)) {
    if (letter !== undefined) for (const open of stack) covered.set(open, (covered.get(open) ?? '') + letter);
    else if (close === '/') expect(stack.pop()).toBe(name);
    else stack.push(name!);
  }
  expect(stack).toEqual([]);
  return [...covered].sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
}
