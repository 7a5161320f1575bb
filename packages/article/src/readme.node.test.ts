import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { issueCodes } from './issues.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it.each(Object.entries(issueCodes))('lists the issue code %s with its meaning', (code, meaning) => {
  expect(readme).toContain(`| \`${code}\` | ${meaning} |`);
});
