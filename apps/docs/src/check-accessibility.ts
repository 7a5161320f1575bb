/** `npm run docs`, last step: what axe-core finds by WCAG 2.2 A and AA in a page of each kind, light and dark. Nothing is served: the browser is given the files. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasChromium, inChromium, launchChromium, pageViolations } from '@depesche/corpus/browser';
import type { Page } from 'playwright-core';
import { base, repository } from './repository.js';

const site = join(repository, 'apps/docs/dist');
const origin = 'http://documentation.invalid';

/** What the frames of VitePress and typedoc get wrong, which are not ours: a search button with its shortcut beside its name, links inside of what unfolds. */
const rulesOfFrames = new Set(['label-content-name-mismatch', 'nested-interactive']);

/** The guides, and one page of every kind that is written by a program or has a folder of its own. */
const pages = [
  ...readdirSync(join(repository, 'docs')).filter((name) => name.endsWith('.md')).map((name) => name.replace(/(?:index)?\.md$/, '')),
  'contributing',
  'packages/depesche',
  'examples/',
  'decisions/2026-11-22-architecture',
  'api/',
  'api/modules/_depesche_article.html',
  'api/functions/_depesche_parse.parseHtml.html',
];

if (hasChromium) await checkPages();
else console.log(`accessibility not checked ${inChromium}`);

async function checkPages(): Promise<void> {
  const browser = await launchChromium();
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 800 } });
    await context.route('**', (route) => {
      const file = fileOf(new URL(route.request().url()));
      return file === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ path: file });
    });
    const page = await context.newPage();
    for (const path of pages) found.push(...(await violationsOf(page, path)).map((violation) => `${path} (${colorScheme}): ${violation}`));
    await context.close();
  }
  await browser.close();
  for (const line of found) console.error(`not accessible  ${line}`);
  console.log(`${pages.length} pages checked for accessibility, ${found.length} violations`);
  if (found.length > 0) process.exitCode = 1;
}

async function violationsOf(page: Page, path: string): Promise<string[]> {
  const answer = await page.goto(`${origin}${base}${path}`, { waitUntil: 'load' });
  if (answer?.ok() !== true) throw new Error(`${path} is no page of the site.`);
  return (await pageViolations(page)).filter((violation) => !rulesOfFrames.has(violation.split(':', 1)[0]!));
}

/** What a server would give. */
function fileOf({ origin: from, pathname }: URL): string | undefined {
  if (from !== origin) return undefined;
  const path = join(site, decodeURIComponent(pathname).slice(base.length - 1));
  return [path.endsWith('/') ? `${path}index.html` : path, `${path}.html`].find((file) => existsSync(file) && !file.endsWith('/'));
}
