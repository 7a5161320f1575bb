/**
 * `npm run check:packages [-- PACKAGE or examples/NAME or docs …] [--nodes 20,22,24,26] [--pnpm]`: publishes every package to a registry on this machine and
 * uses each as a stranger would, and so the projects in examples/; `--nodes` runs the README's examples on further versions of Node, which npm's package `node` brings; `--pnpm`
 * installs with pnpm as well.
 * Steps: pack and lint the tarballs; `changeset version` and `changeset publish` from a scratch copy; for each package an empty project that
 * installs it, compiles and runs its README's examples on Node, the first also in an edge runtime, and bundles it for the browser; a copy of each
 * example project, installed and tested; the code of the guides in docs/, run, and all commands that guides and READMEs say to type.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildVersioned } from './build-versioned.js';
import { checkExampleCommands } from './check-commands.js';
import { checkExample, exampleProjects } from './check-example.js';
import { checkGuides } from './check-guides.js';
import { checkInstalled } from './check-installed.js';
import { checkTarball } from './check-tarball.js';
import type { InstallPlace } from './example-project.js';
import { publicPackages } from './public-packages.js';
import { type Registry, startRegistry } from './registry.js';
import { run } from './run.js';
import { scratchCopy } from './scratch-copy.js';
import { nodePackages } from './size-budgets.js';

const repository = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const binaries = join(repository, 'node_modules/.bin');
const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { nodes: { type: 'string', default: '' }, pnpm: { type: 'boolean', default: false } },
});
const guides = 'docs';
const known = [...publicPackages(repository).map(({ manifest }) => manifest.name), ...exampleProjects(repository), guides];
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No published package or example is called ${unknown.join(', ')}; there are: ${known.join(', ')}.`);
  process.exit(2);
}
const nodes = values.nodes.split(',').filter((version) => version !== '');

const folder = mkdtempSync(join(tmpdir(), 'depesche-packages-'));
let registry: Registry | undefined;
try {
  const copy = join(folder, 'copy');
  mkdirSync(copy);
  scratchCopy(repository, copy);
  run([join(binaries, 'changeset'), 'version'], { cwd: copy });
  buildVersioned(copy, binaries);
  run(
    [process.execPath, '--import', 'tsx', join(repository, 'packages/publishing/src/prepare-packages.ts'), copy],
    { cwd: repository },
  );
  checkTarballs(copy);
  registry = await startRegistry(folder);
  run([join(binaries, 'changeset'), 'publish'], { cwd: copy, env: registry.environment });
  await checkProjects(copy, registry.environment);
  checkExamples(copy, registry.environment);
  if (isAsked(guides)) {
    const { blocks, commands } = checkGuides(copy, placeOf('guides', registry.environment));
    console.log(`guides     ${blocks} code blocks compile and run, ${commands} commands of guides and READMEs run`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  registry?.stop();
  rmSync(folder, { recursive: true, force: true });
}

function checkTarballs(copy: string): void {
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  for (const publicPackage of chosen(copy)) {
    const size = checkTarball(publicPackage, tarballs, binaries);
    console.log(`packed     ${publicPackage.manifest.name} ${publicPackage.manifest.version}, ${size.toFixed(0)} kB unpacked; publint and attw content`);
  }
}

async function checkProjects(copy: string, environment: Registry['environment']): Promise<void> {
  for (const [i, publicPackage] of chosen(copy).entries()) {
    const { name } = publicPackage.manifest;
    const sizes = await checkInstalled(name, join(publicPackage.folder, 'README.md'), placeOf(`project-${i}`, environment));
    const measured = Object.entries(sizes).map(([entry, size]) => `${entry} ${size.toFixed(1)} kB gzip`);
    console.log(`installed  ${name}: compiles, runs on Node${nodes.length > 0 ? ` (also ${nodes.join(', ')})` : ''}${nodePackages.has(name) ? '' : ' and the edge'}${values.pnpm ? ', installs with pnpm' : ''}${measured.length === 0 ? '' : `; ${measured.join(', ')}`}`);
  }
}

function checkExamples(copy: string, environment: Registry['environment']): void {
  for (const example of exampleProjects(copy)) {
    if (!isAsked(example)) continue;
    const project = join(folder, example);
    const passed = checkExample(join(copy, example), project, environment);
    const commands = checkExampleCommands(project, environment);
    console.log(`example    ${example}: installs, ${passed} of its tests pass, ${commands} further commands of its README run`);
  }
}

function chosen(copy: string): ReturnType<typeof publicPackages> {
  return publicPackages(copy).filter(({ manifest }) => isAsked(manifest.name));
}

function isAsked(name: string): boolean {
  return asked.length === 0 || asked.includes(name);
}

function placeOf(project: string, environment: Registry['environment']): InstallPlace {
  return { project: join(folder, project), environment, binaries, nodes, withPnpm: values.pnpm };
}
