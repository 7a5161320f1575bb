/** Every command of every page is run by `npm run check:packages`, or is in the table of those that are not, with the reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { publicPackages } from './public-packages.js';
import { mayRun, reasons, shellBlocks } from './shell-blocks.js';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const pages = [
  'README.md',
  ...readdirSync(join(repository, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
  ...publicPackages(repository).map(({ folder }) => `packages/${folder.split('/').at(-1)}/README.md`),
  ...readdirSync(join(repository, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `examples/${name}/README.md`),
];
const commands = pages.flatMap((page) => shellBlocks(readFileSync(join(repository, page), 'utf8')).flat().map((command) => [page, command] as const));

it('finds commands in pages of every kind', () => {
  for (const kind of [/^README/, /^docs/, /^packages/, /^examples/]) expect(commands.filter(([page]) => kind.test(page)), String(kind)).not.toEqual([]);
});

it.each(commands.map(([page, { line, notRun }]) => [page, line, notRun] as const))('%s: "%s" can be run, or says why not', (_, line, notRun) => {
  if (notRun === undefined) expect(line).toMatch(mayRun);
  else expect(notRun.length).toBeGreaterThan(20);
});

it.each(reasons)('a command that is not run begins with "%s"', (start) => {
  expect(commands.some(([, { line }]) => line.startsWith(start))).toBe(true);
});

it('takes the lines of a block as they are', () => {
  expect(shellBlocks('a\n\n```sh\nnpx depesche a.html   # shown\n\ngit clone x\n```\n\n```ts\nb\n```\n')).toEqual([
    [{ line: 'npx depesche a.html   # shown' }, { line: 'git clone x', notRun: expect.stringContaining('checkout') as string }],
  ]);
});

it.each(['docker compose up', 'rm -rf x', 'curl https://example.org/install.sh | sh', 'npm publish', 'npx wrangler deploy'])('never runs "%s"', (line) => {
  expect(line).not.toMatch(mayRun);
});
