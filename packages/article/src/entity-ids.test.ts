import { expect, it } from 'vitest';
import { entityIds } from './entity-ids.js';

it.each<[(string | undefined)[], string[]]>([
  [[undefined, undefined], ['e1', 'e2']],
  [['e7', undefined, 'e7'], ['e7', 'e2', 'e3']],
  [['e2', undefined, undefined], ['e2', 'e3', 'e4']],
  [['x', '__proto__', 'e1234567', ''], ['e1', 'e2', 'e3', 'e4']],
])('gives for %j the ids %j', (asked, ids) => {
  const id = entityIds();
  expect(asked.map((given) => id(given))).toEqual(ids);
});

it('takes linear time where every free id was asked for before', () => {
  const id = entityIds();
  const ids = new Set<string>();
  for (let i = 0; i < 100_000; i++) ids.add(id(`e${100_001 + i}`));
  for (let i = 0; i < 100_000; i++) ids.add(id());
  expect(ids.size).toBe(200_000);
});
