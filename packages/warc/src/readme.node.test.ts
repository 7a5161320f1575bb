import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { warcIssueCodes } from './index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it.each(Object.entries(warcIssueCodes))('lists the issue code %s with its meaning', (code, meaning) => {
  expect(readme).toContain(`| \`${code}\` | ${meaning} |`);
});
