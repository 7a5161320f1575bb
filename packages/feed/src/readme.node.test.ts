import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as api from './index.js';
import { feedIssueCodes } from './issues.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it.each(Object.entries(feedIssueCodes))('the README lists the issue code %s with its meaning', (code, meaning) => {
  expect(readme).toContain(`| \`${code}\` | ${meaning} |`);
});

it.each(Object.keys(api))('the README names %s', (name) => {
  expect(readme).toMatch(new RegExp(`\`${name}\\b`));
});
