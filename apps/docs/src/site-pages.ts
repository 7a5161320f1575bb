/** Which files of the repository are pages of the site, and under which address: they are read where they lie, nothing is copied. */
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { repository, repositoryAddress } from './repository.js';

/** VitePress's table of pages: the file's path from the root of the repository, and the page's. */
export const rewrites: Readonly<Record<string, string>> = {
  'docs/:page.md': ':page.md',
  'docs/decisions/:page.md': 'decisions/:page.md',
  'packages/:package/README.md': 'packages/:package.md',
  'examples/README.md': 'examples/index.md',
  'examples/:example/README.md': 'examples/:example.md',
  'CONTRIBUTING.md': 'contributing.md',
};

/** The path of a file's page on the site (`/formats` for `docs/formats.md`); undefined for a file that is none. */
export function pageOf(file: string): string | undefined {
  for (const [source, target] of Object.entries(rewrites)) {
    const names: string[] = [];
    const pattern = source.replace(/[.]/g, '\\.').replace(/:(\w+)/g, (_, name: string) => (names.push(name), '([^/]+)'));
    const match = new RegExp(`^${pattern}$`).exec(file);
    if (match === null) continue;
    const path = names.reduce((address, name, i) => address.replace(`:${name}`, match[i + 1]!), target);
    return `/${path.replace(/(?:^|(?<=\/))index\.md$/, '').replace(/\.md$/, '')}`;
  }
  return undefined;
}

/**
 * A link of a file as the site writes it: to a page where the target is one, otherwise to the file in the repository. A folder means its README.
 * Addresses and anchors stay. A target that is not there is an Error.
 */
export function siteLink(file: string, link: string): string {
  if (/^(?:[a-z]+:|#|\/)/.test(link)) return link;
  const [path = '', anchor] = link.split('#');
  const target = posix.normalize(posix.join(posix.dirname(file), decodeURI(path))).replace(/\/$/, '');
  const readme = `${target}/README.md`;
  const found = existsSync(`${repository}/${readme}`) ? readme : target;
  if (!existsSync(`${repository}/${found}`)) throw new Error(`${file} links to ${link}, which is not there.`);
  return (pageOf(found) ?? `${repositoryAddress}${target}`) + (anchor === undefined ? '' : `#${anchor}`);
}
