/** `npm run docs`, second step: the API of every published package out of its docstrings, as HTML beside the guides. */
import { join } from 'node:path';
import { Application, type ProjectReflection } from 'typedoc';
import { base, icon, repository } from './repository.js';
import { sourceEntries } from './source-entries.js';

const target = join(repository, 'apps/docs/dist/api');
const entries = sourceEntries();

const application = await Application.bootstrapWithPlugins({
  name: 'Depesche',
  entryPoints: Object.values(entries),
  tsconfig: join(repository, 'apps/docs/tsconfig.api.json'),
  skipErrorChecking: true,
  readme: 'none',
  favicon: icon,
  // Paths count from the folder that all entry points are in. The same in every build: no date, and nothing is asked of git.
  disableGit: true,
  sourceLinkTemplate: 'https://github.com/depesche/depesche/blob/main/packages/{path}#L{line}',
  gitRevision: 'main',
  basePath: repository,
  hideGenerator: true,
  excludeInternal: true,
  excludePrivate: true,
  // From the root: typedoc writes the same address into pages of every depth.
  navigationLinks: { Guide: base, 'Try it': `${base}playground/` },
  validation: { invalidLink: true, invalidPath: true, notExported: false, notDocumented: false, rewrittenLink: true },
  treatValidationWarningsAsErrors: true,
});
const project = await application.convert();
if (project === undefined) throw new Error('The API cannot be read.');
nameByEntry(project);
application.validate(project);
await application.generateDocs(project, target);
if (application.logger.hasErrors() || application.logger.hasWarnings()) process.exitCode = 1;
else console.log(`API of ${Object.keys(entries).length} entry points in ${target.slice(repository.length + 1)}`);

/** Modules are called as one imports them, not as their files are. */
function nameByEntry({ children = [] }: ProjectReflection): void {
  const names = new Map(Object.entries(entries).map(([name, file]) => [file, name]));
  for (const child of children) {
    const [source] = child.sources ?? [];
    const name = source === undefined ? undefined : names.get(source.fullFileName);
    if (name === undefined) throw new Error(`${child.name} is no entry point of a package.`);
    child.name = name;
  }
}
