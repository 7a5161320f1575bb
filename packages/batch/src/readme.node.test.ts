import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { helpText } from './command/help.js';
import * as api from './index.js';
import { articleColumns, recordColumns } from './write/columns.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it.each(Object.entries(api.failureReasons))('lists the reason %s with its meaning', (reason, meaning) => {
  expect(readme).toContain(`| \`${reason}\` | ${meaning} |`);
});

it.each([...Object.keys(api), ...(helpText.match(/--[a-z-]+/g) ?? []), ...[...articleColumns, ...recordColumns].map(({ name }) => name)])('names `%s`', (name) => {
  expect(readme).toMatch(`\`${name}`);
});
