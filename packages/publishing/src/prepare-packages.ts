/**
 * `node … prepare-packages.ts [REPOSITORY]`: turns the working copy's packages into what is published. It rewrites package.json files
 * and adds licence and attributions, so it runs only where the copy is thrown away: in the release job and in the scratch copy of check:packages.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publicPackages } from './public-packages.js';
import { publishedManifest } from './published-manifest.js';

const repository = resolve(process.argv[2] ?? '.');
for (const { folder, manifest } of publicPackages(repository)) {
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(publishedManifest(manifest), undefined, 2)}\n`);
  copyFileSync(join(repository, 'LICENSE'), join(folder, 'LICENSE'));
  // The data of others that is named in NOTICE is in the models only.
  if (manifest.name.startsWith('@depesche/model-')) copyFileSync(join(repository, 'NOTICE'), join(folder, 'NOTICE'));
}
