import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codeTables, errorCodes } from './error-tables.js';
import { repository } from './repository.js';

const page = readFileSync(`${repository}/docs/errors.md`, 'utf8');
const tables = await codeTables();

/** The rows under a heading, by their first column. */
function rowsUnder(heading: string): Map<string, string> {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  return new Map([...section.split('\n## ')[0]!.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, code, meaning]) => [code!, meaning!]));
}

it('finds the tables of the packages', () => {
  expect(tables.map(({ name }) => name)).toContain('parseIssueCodes');
  expect(errorCodes()).toContain('bad-option');
});

it.each(tables)('has exactly the codes of $name of $package, with their meanings', ({ package: name, codes }) => {
  expect([...rowsUnder(`\`${name}\``)]).toEqual(Object.entries(codes));
});

it('has every code of DepescheError and no other', () => {
  expect([...rowsUnder('Errors').keys()].sort()).toEqual(errorCodes().sort());
});
