import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as api from './index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it.each(Object.entries(api.queueErrorCodes))('lists the error code %s with its meaning', (code, meaning) => {
  expect(readme).toContain(`| \`${code}\` | ${meaning} |`);
});

it('exports what its README names', () => {
  expect(Object.keys(api).sort()).toEqual(['QueueError', 'complete', 'enqueue', 'metrics', 'queueErrorCodes', 'work']);
  for (const name of Object.keys(api)) expect(readme).toContain(`\`${name}`);
});
