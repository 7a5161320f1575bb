/** An empty project with examples in it: as TypeScript for the compiler, and without types for Node. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { run } from './run.js';

export interface InstallPlace {
  /** Where the empty project is made. */
  readonly project: string;
  /** Points npm to the registry that has the packages. */
  readonly environment: Readonly<Record<string, string>>;
  /** `node_modules/.bin` of the workspace. */
  readonly binaries: string;
  /** Further versions of Node that the examples run on, for instance `22`; npm's package `node` brings them. */
  readonly nodes: readonly string[];
  /** Also install with pnpm, which lets a project import only what it has asked for itself. */
  readonly withPnpm: boolean;
}

/** Whoever uses Node's modules from TypeScript has them. */
export const nodeTypes = '@types/node@20';

/** How Node finds modules, and how bundlers do. */
export const moduleKinds = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const;

/** An empty project with the examples; gives their names without ending. `names` are what their files are called, when something fails. */
export function startProject(place: InstallPlace, examples: readonly string[], names: readonly string[] = examples.map((_, i) => `example-${i + 1}`)): readonly string[] {
  mkdirSync(place.project, { recursive: true });
  writeFileSync(join(place.project, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }\n');
  examples.forEach((example, i) => { writeExample(place, example, names[i]!); });
  return names;
}

/** As TypeScript for the compiler, and without types for Node. */
export function writeExample({ project }: InstallPlace, code: string, name: string): void {
  writeFileSync(join(project, `${name}.ts`), code);
  writeFileSync(join(project, `${name}.js`), transformSync(code, { loader: 'ts' }).code);
}

interface ModuleOptions {
  readonly module: string;
  readonly moduleResolution: string;
  /** Arguments for types that no import brings. */
  readonly types: readonly string[];
}

/** An Error when an example does not compile by strict rules. */
export function compile({ project, binaries }: InstallPlace, files: readonly string[], { module, moduleResolution, types }: ModuleOptions): void {
  const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'];
  const sources = files.map((file) => `${file}.ts`);
  run([join(binaries, 'tsc'), ...options, '--module', module, '--moduleResolution', moduleResolution, ...types, ...sources], { cwd: project });
}

/** An Error when an example fails on one of the versions of Node. */
export function runOnNode({ project, nodes, environment }: InstallPlace, files: readonly string[]): void {
  const others = nodes.map((version) => ['npm', 'exec', '--yes', `--package=node@${version}`, '--', 'node']);
  for (const node of [[process.execPath], ...others]) for (const file of files) run([...node, `${file}.js`], { cwd: project, env: environment });
}
