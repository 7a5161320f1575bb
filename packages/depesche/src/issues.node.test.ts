import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outputFormats } from './cli/output-formats.js';
import { analyzeIssueCodes } from './issues.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it.each([...Object.keys(analyzeIssueCodes), ...Object.keys(outputFormats)])('the README lists `%s`', (name) => {
  expect(readme).toContain(`\`${name}\``);
});
