import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeatureIndex } from './feature-index.js';

it('gives each key a row of its own and finds it again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** 24 - 1), { maxLength: 400 }), fc.nat(2 ** 24 - 1), (keys, other) => {
      const index = new FeatureIndex();
      expect(keys.map((key) => index.add(key))).toEqual([...keys.keys()]);
      expect(keys.map((key) => index.add(key))).toEqual([...keys.keys()]);
      expect(index.find(other)).toBe(keys.indexOf(other));
      expect([...index.keysByRow()]).toEqual(keys);
    }),
  );
});

it('grows', () => {
  const index = new FeatureIndex();
  for (let key = 0; key < 100_000; key++) index.add(key * 7);
  expect([index.size, index.find(7 * 99_999), index.find(5)]).toEqual([100_000, 99_999, -1]);
});
