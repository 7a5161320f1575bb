import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseIssueCodes } from './issues.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it.each(Object.keys(parseIssueCodes))('the README lists `%s`', (code) => {
  expect(readme).toContain(`| \`${code}\` |`);
});
