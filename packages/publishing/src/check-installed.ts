/** A package as its users get it: alone in an empty project, compiled, run, bundled, on the edge. */
import { readFileSync } from 'node:fs';
import { EdgeVM } from '@edge-runtime/vm';
import { browserBundle, bundleSize, insideFunction } from './browser-bundle.js';
import { compile, type InstallPlace, moduleKinds, nodeTypes, runOnNode, startProject } from './example-project.js';
import { readmeExample } from './readme-example.js';
import { run } from './run.js';
import { nodePackages, sizeBudgets } from './size-budgets.js';

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
  checkVersion(name, place.project);
  for (const kind of moduleKinds) compile(place, files, { ...kind, types });
  runOnNode(place, files);
  if (place.withPnpm) checkWithPnpm({ ...place, project: `${place.project}-pnpm`, nodes: [] }, { packages, types, examples });
  if (nodePackages.has(name)) return {};
  await runOnEdge(place, code);
  return measure(name, place);
}

/** An Error when what a package says of itself (`meta.version`) is not the version that was installed. */
function checkVersion(name: string, project: string): void {
  const script = `
    import manifest from '${name}/package.json' with { type: 'json' };
    const { meta } = await import('${name}');
    if (meta !== undefined && meta.version !== manifest.version) throw new Error('meta.version is ' + meta.version + ', the version is ' + manifest.version);`;
  run([process.execPath, '--input-type=module', '--eval', script], { cwd: project });
}

interface Installed {
  readonly packages: readonly string[];
  readonly types: readonly string[];
  readonly examples: readonly string[];
}

function checkWithPnpm(place: InstallPlace, { packages, types, examples }: Installed): void {
  const files = startProject(place, examples);
  run(['npm', 'exec', '--yes', '--package=pnpm@10', '--', 'pnpm', 'add', ...packages], { cwd: place.project, env: place.environment });
  compile(place, files, { ...moduleKinds[0], types });
  runOnNode(place, files);
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
