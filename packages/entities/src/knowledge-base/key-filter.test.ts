import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayContain, packKeyFilter } from './key-filter.js';

it('lets every key pass', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (keys) => {
      const filter = packKeyFilter(keys);
      for (const key of keys) expect(mayContain(filter, key)).toBe(true);
    }),
  );
});

it('holds back most others', () => {
  const filter = packKeyFilter(Array.from({ length: 2000 }, (_, i) => `beispiel ${i}`));
  const passed = Array.from({ length: 2000 }, (_, i) => `muster ${i}`).filter((key) => mayContain(filter, key));
  expect(passed.length).toBeLessThan(100);
});

it('holds back everything when it is empty', () => {
  expect(mayContain(packKeyFilter([]), 'x')).toBe(false);
});
