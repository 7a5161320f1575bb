/** The projects in `examples/`, as somebody has them who copied one: installed from a registry, away from the workspace, and tested. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from './run.js';

/** What a checkout may have beside an example's own files. */
const leftOver = new Set(['node_modules', 'dist', 'assets', '.next']);

/** Paths of the example projects from the root of a checkout; a folder is one when it has tests of its own. */
export function exampleProjects(repository: string): string[] {
  return readdirSync(join(repository, 'examples'))
    .map((name) => `examples/${name}`)
    .filter((path) => scriptsOf(join(repository, path))['test'] !== undefined);
}

/** Copies the example to `project`, installs it and runs its tests; gives how many passed, an Error when one fails or none ran. */
export function checkExample(example: string, project: string, environment: Readonly<Record<string, string>>): number {
  cpSync(example, project, { recursive: true, filter: (path) => !leftOver.has(basename(path)) });
  run(['npm', 'install', '--no-audit', '--no-fund'], { cwd: project, env: environment });
  const report = run(['npm', 'test'], { cwd: project, env: { ...environment, NEXT_TELEMETRY_DISABLED: '1' } });
  const passed = Number(/^(?:# |ℹ )pass (\d+)$/m.exec(report)?.[1] ?? 0);
  if (passed === 0) throw new Error(`No test of ${example} ran.\n${report}`);
  return passed;
}

function scriptsOf(folder: string): Readonly<Record<string, string>> {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return {};
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { scripts?: Record<string, string> }).scripts ?? {};
}
