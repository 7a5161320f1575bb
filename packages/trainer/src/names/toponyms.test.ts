import { expect, it } from 'vitest';
import { seededRandom } from '@depesche/corpus/random';
import { inventToponym } from './toponyms.js';

it('invents towns, streets and buildings', () => {
  const random = seededRandom(3);
  const names = Array.from({ length: 300 }, () => inventToponym(random, ['Muster']));
  expect(names.every((name) => /^\p{Lu}\p{Ll}+$/u.test(name))).toBe(true);
  expect(names.some((name) => /(?:hausen|ingen|itz|ow)$/.test(name))).toBe(true);
  expect(names.some((name) => /^Muster(?:er|s)?\p{Ll}+$/u.test(name))).toBe(true);
  expect(new Set(names).size).toBeGreaterThan(200);
});
