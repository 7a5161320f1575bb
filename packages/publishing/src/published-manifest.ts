/** What of a package's `package.json` its users get. */
import type { Manifest } from './public-packages.js';

const sourceCondition = '@depesche/source';
/** Of use in the workspace only. */
const workspaceFields = ['devDependencies', 'scripts'];

/** The manifest without what points at files or packages that are not published: the source condition, scripts, development dependencies. npm packs the changes only where they are listed. */
export function publishedManifest(manifest: Manifest): Manifest {
  const kept = Object.entries(manifest).filter(([field]) => !workspaceFields.includes(field));
  return { ...(Object.fromEntries(kept) as Manifest), files: [...(manifest.files ?? []), 'CHANGELOG.md'], exports: withoutSource(manifest.exports ?? {}) };
}

function withoutSource(exports: NonNullable<Manifest['exports']>): NonNullable<Manifest['exports']> {
  return Object.fromEntries(
    Object.entries(exports).map(([path, target]) => [
      path,
      typeof target === 'string'
        ? target
        : Object.fromEntries(Object.entries(target).filter(([condition]) => condition !== sourceCondition)),
    ]),
  );
}
