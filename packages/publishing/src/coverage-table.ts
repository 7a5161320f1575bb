/** `npm run coverage:table`: what the tests reach of each package, as a Markdown table out of what `npm run coverage` wrote; CI puts it into the summary of its run. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

interface Counted {
  readonly total: number;
  readonly covered: number;
}

/** The `json-summary` report of istanbul: counts by absolute path of a file, and of all together as `total`. */
export type CoverageSummary = Readonly<Record<string, Readonly<Record<'lines' | 'branches', Counted>>>>;

/** A row for each package below `packages/` of the repository, and one for all. */
export function coverageTable(summary: CoverageSummary, repository: string): string {
  const packages = new Map<string, { lines: Counted; branches: Counted }>();
  for (const [path, { lines, branches }] of Object.entries(summary)) {
    const name = path === 'total' ? undefined : relative(repository, path).split(sep)[1];
    if (name === undefined) continue;
    const sum = packages.get(name) ?? { lines: none, branches: none };
    packages.set(name, { lines: added(sum.lines, lines), branches: added(sum.branches, branches) });
  }
  const rows = [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = rows.reduce((sum, [, each]) => ({ lines: added(sum.lines, each.lines), branches: added(sum.branches, each.branches) }), { lines: none, branches: none });
  return ['| package | lines | branches |', '| --- | --- | --- |', ...rows.map(([name, each]) => row(name, each)), row('**all**', all), ''].join('\n');
}

const none: Counted = { total: 0, covered: 0 };

function added(a: Counted, b: Counted): Counted {
  return { total: a.total + b.total, covered: a.covered + b.covered };
}

function row(name: string, { lines, branches }: { readonly lines: Counted; readonly branches: Counted }): string {
  return `| ${name} | ${percent(lines)} | ${percent(branches)} |`;
}

function percent({ total, covered }: Counted): string {
  return total === 0 ? '–' : `${((100 * covered) / total).toFixed(1)} %`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const repository = fileURLToPath(new URL('../../..', import.meta.url));
  console.log(coverageTable(JSON.parse(readFileSync(join(repository, 'coverage/coverage-summary.json'), 'utf8')) as CoverageSummary, repository));
}
