/** The commands of guides and READMEs, typed one after another as a reader would. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCommandInputs } from './command-inputs.js';
import type { InstallPlace } from './example-project.js';
import { run } from './run.js';
import { mayRun, shellBlocks } from './shell-blocks.js';

/**
 * Runs every command of the pages (paths from the root of the repository) in a project that has the packages, each block in a folder of its own; gives how many there were.
 * What is run elsewhere or cannot be run is left out, see `shell-blocks.ts`.
 */
export function checkCommands(repository: string, pages: readonly string[], { project, environment }: InstallPlace): number {
  let count = 0;
  for (const page of pages) {
    for (const block of shellBlocks(readFileSync(join(repository, page), 'utf8'))) {
      const lines = block.flatMap(({ line, notRun }) => (notRun === undefined ? [line] : []));
      if (lines.length === 0 || isInstallLine(page, lines)) continue;
      const folder = mkdtempSync(join(project, 'commands-'));
      const paths = writeCommandInputs(repository, folder, join(project, 'node_modules/.bin'));
      for (const line of lines) typeCommand(line, folder, { ...environment, ...paths });
      count += lines.length;
    }
  }
  return count;
}

/** The commands of an example's README in a copy of the example; gives how many there were. */
export function checkExampleCommands(project: string, environment: Readonly<Record<string, string>>): number {
  const lines = shellBlocks(readFileSync(join(project, 'README.md'), 'utf8')).flat().flatMap(({ line, notRun }) => (notRun === undefined && !/^npm (?:install|test)\b/.test(line) ? [line] : []));
  for (const line of lines) typeCommand(line, project, environment);
  return lines.length;
}

/** A README begins with what to install, which is how the package itself is checked. */
function isInstallLine(page: string, lines: readonly string[]): boolean {
  return page.endsWith('README.md') && lines.length === 1 && lines[0]!.startsWith('npm install ');
}

function typeCommand(line: string, cwd: string, env: Readonly<Record<string, string>>): void {
  if (!mayRun.test(line)) throw new Error(`No check may run "${line}": it belongs into the table of shell-blocks.ts, with a reason.`);
  run(['bash', '-euo', 'pipefail', '-c', line], { cwd, env });
}
