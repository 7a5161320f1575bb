/** The code of the root's README and of the guides in `docs/`, in a project that has every package: compiled, and each block run by itself; then the commands. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { checkCommands } from './check-commands.js';
import { compile, type InstallPlace, moduleKinds, nodeTypes, runOnNode, startProject, writeExample } from './example-project.js';
import { publicPackages } from './public-packages.js';
import { codeBlocks } from './readme-example.js';
import { run } from './run.js';

/** Installs everything, runs every `ts` block of every guide and every command of guides and READMEs; gives how many there are. */
export function checkGuides(repository: string, place: InstallPlace): { readonly blocks: number; readonly commands: number } {
  const guides = ['README.md', ...readdirSync(join(repository, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  const blocks = guides.flatMap((guide) => {
    const codes = codeBlocks(readFileSync(join(repository, guide), 'utf8'), guide);
    return codes.map((code, i) => ({ code, name: `${basename(guide, '.md')}-${i + 1}` }));
  });
  const files = startProject(place, blocks.map(({ code }) => code), blocks.map(({ name }) => name));
  copyLanguage(join(repository, 'examples/lang-fr/src'), place);
  const packages = publicPackages(repository).map(({ manifest }) => manifest.name);
  run(['npm', 'install', '--no-audit', '--no-fund', ...packages, nodeTypes], { cwd: place.project, env: place.environment });
  const standIns = join(repository, 'packages/publishing/stand-ins');
  for (const name of readdirSync(standIns)) cpSync(join(standIns, name), join(place.project, 'node_modules/@huggingface', name), { recursive: true });
  for (const kind of moduleKinds) compile(place, files, { ...kind, types: ['--types', 'node'] });
  runOnNode(place, files);
  const readmes = publicPackages(repository).map(({ folder }) => join(relative(repository, folder), 'README.md'));
  const commands = checkCommands(repository, [...guides, ...readmes], place);
  return { blocks: files.length, commands };
}

/** The guide to a new language imports the files that it leads to. */
function copyLanguage(source: string, place: InstallPlace): void {
  for (const name of readdirSync(source)) {
    if (name.endsWith('.test.ts') || name === 'index.ts') continue;
    writeExample(place, readFileSync(join(source, name), 'utf8'), name.replace(/\.ts$/, ''));
  }
}
