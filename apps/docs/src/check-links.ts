/** `npm run docs`, last step: every link of every built page leads to a page that is there, and every anchor to a place on it. Nothing is fetched: other hosts are not asked. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { repository, repositoryAddress } from './repository.js';

interface Page {
  readonly links: string[];
  readonly anchors: Set<string>;
}

const site = join(repository, 'apps/docs/dist');
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html') && file !== '404.html');
const pages = new Map(files.map((file) => [file, readPage(file)]));
const dead = [...pages].flatMap(([file, { links }]) => [...new Set(links)].filter((link) => !leadsSomewhere(file, link)).map((link) => `${file}: ${link}`));
for (const line of dead) console.error(`dead link  ${line}`);
console.log(`${pages.size} pages, ${dead.length} dead links`);
if (dead.length > 0 || pages.size === 0) process.exitCode = 1;

function readPage(file: string): Page {
  const page: Page = { links: [], anchors: new Set() };
  const parser = new Parser({
    onopentag(name, { href, id, name: anchor }) {
      if (name === 'a' && href !== undefined) page.links.push(href);
      for (const place of [id, name === 'a' ? anchor : undefined]) if (place !== undefined) page.anchors.add(place);
    },
  });
  parser.end(readFileSync(join(site, file), 'utf8'));
  return page;
}

function leadsSomewhere(file: string, link: string): boolean {
  if (link.startsWith(repositoryAddress)) return existsSync(join(repository, decodeURI(link.slice(repositoryAddress.length).replace(/#.*/, ''))));
  if (/^[a-z]+:/i.test(link)) return true;
  const [path = '', anchor = ''] = link.split('#');
  const target = path === '' ? file : pageFile(file, decodeURI(path));
  if (target === undefined) return false;
  // The site's own script goes to `VPContent`.
  if (anchor === '' || anchor === 'VPContent') return true;
  return pages.get(target)?.anchors.has(decodeURIComponent(anchor)) ?? false;
}

/** The file that a server gives for a path: the page, or the index of a folder. */
function pageFile(from: string, path: string): string | undefined {
  const target = posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path)).replace(/^\.?\/?$/, '');
  const candidates = [target, `${target}.html`, posix.join(target, 'index.html')];
  return candidates.find((file) => existsSync(join(site, file)) && statSync(join(site, file)).isFile());
}
