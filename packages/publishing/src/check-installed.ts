/** A package as its users get it: alone in an empty project, compiled, run, bundled, on the edge. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EdgeVM } from '@edge-runtime/vm';
import { transformSync } from 'esbuild';
import { browserBundle, bundleSize, insideFunction } from './browser-bundle.js';
import { readmeExample } from './readme-example.js';
import { run } from './run.js';
import { nodePackages, sizeBudgets } from './size-budgets.js';

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
const nodeTypes = '@types/node@20';

/** Sizes by entry point, in kB gzipped. */
export type Sizes = Readonly<Record<string, number>>;

/** Installs what the README says, runs its examples on Node and the first one everywhere; an Error when anything fails. */
export async function checkInstalled(name: string, readmePath: string, place: InstallPlace): Promise<Sizes> {
  const { install, code, examples } = readmeExample(readFileSync(readmePath, 'utf8'), name);
  if (!install.includes(name)) throw new Error(`The README of ${name} installs ${install.join(', ')} but not the package itself.`);
  const files = startProject(place, examples);
  const packages = nodePackages.has(name) ? [...install, nodeTypes] : install;
  run(['npm', 'install', '--no-audit', '--no-fund', ...packages], { cwd: place.project, env: place.environment });
  const types = nodePackages.has(name) ? ['--types', 'node'] : [];
  compile(place, files, { module: 'node16', moduleResolution: 'node16', types });
  compile(place, files, { module: 'esnext', moduleResolution: 'bundler', types });
  runOnNode(place, files);
  if (place.withPnpm) checkWithPnpm({ ...place, project: `${place.project}-pnpm`, nodes: [] }, { packages, types, examples });
  if (nodePackages.has(name)) return {};
  await runOnEdge(place, code);
  return measure(name, place);
}

/** An empty project with the examples; gives their names without ending. */
function startProject(place: InstallPlace, examples: readonly string[]): string[] {
  mkdirSync(place.project, { recursive: true });
  writeFileSync(join(place.project, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }\n');
  return examples.map((example, i) => writeExample(place, example, i));
}

interface Installed {
  readonly packages: readonly string[];
  readonly types: readonly string[];
  readonly examples: readonly string[];
}

function checkWithPnpm(place: InstallPlace, { packages, types, examples }: Installed): void {
  const files = startProject(place, examples);
  run(['npm', 'exec', '--yes', '--package=pnpm@10', '--', 'pnpm', 'add', ...packages], { cwd: place.project, env: place.environment });
  compile(place, files, { module: 'node16', moduleResolution: 'node16', types });
  runOnNode(place, files);
}

/** As TypeScript for the compiler, and without types for Node; gives the name without ending. */
function writeExample({ project }: InstallPlace, code: string, number: number): string {
  const name = `example-${number + 1}`;
  writeFileSync(join(project, `${name}.ts`), code);
  writeFileSync(join(project, `${name}.js`), transformSync(code, { loader: 'ts' }).code);
  return name;
}

interface ModuleOptions {
  readonly module: string;
  readonly moduleResolution: string;
  /** Arguments for types that no import brings. */
  readonly types: readonly string[];
}

function compile({ project, binaries }: InstallPlace, files: readonly string[], { module, moduleResolution, types }: ModuleOptions): void {
  const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'];
  const sources = files.map((file) => `${file}.ts`);
  run([join(binaries, 'tsc'), ...options, '--module', module, '--moduleResolution', moduleResolution, ...types, ...sources], { cwd: project });
}

function runOnNode({ project, nodes, environment }: InstallPlace, files: readonly string[]): void {
  const others = nodes.map((version) => ['npm', 'exec', '--yes', `--package=node@${version}`, '--', 'node']);
  for (const node of [[process.execPath], ...others]) for (const file of files) run([...node, `${file}.js`], { cwd: project, env: environment });
}

async function runOnEdge({ project }: InstallPlace, code: string): Promise<void> {
  const bundle = await browserBundle(insideFunction(code), project);
  const edge = new EdgeVM();
  edge.evaluate('console.log = console.warn = console.error = () => {}');
  edge.evaluate(bundle);
  await edge.evaluate<Promise<void>>('globalThis.finished');
}

async function measure(name: string, { project }: InstallPlace): Promise<Sizes> {
  const sizes: Record<string, number> = {};
  for (const [entry, budget] of Object.entries(sizeBudgets)) {
    if (entry !== name && !entry.startsWith(`${name}/`)) continue;
    const size = await bundleSize(entry, project);
    if (size > budget) throw new Error(`${entry} is ${size.toFixed(1)} kB gzipped; its budget is ${budget} kB.`);
    sizes[entry] = size;
  }
  return sizes;
}
