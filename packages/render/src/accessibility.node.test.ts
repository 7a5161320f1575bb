/** What real validators say: axe-core in Chromium, and the Nu HTML checker. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '@depesche/article';
import { articles } from '@depesche/corpus';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from './html.js';
import { stylesheet } from './stylesheet.js';
import { attackStrings } from './testing/attack-strings.js';
import { hasChromium, inChromium, launchChromium } from './testing/chromium.js';
import { harbourArticle } from './testing/harbour-article.js';
import { poisonedArticle } from './testing/poisoned-article.js';

function page(article: Article): string {
  return toHtml(article, { document: true, stylesheet, jsonLd: article });
}

describe.skipIf(!hasChromium)(`axe-core ${inChromium}`, () => {
  let browser: Browser;
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  async function violations(html: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
    const context = await browser.newContext({ colorScheme, offline: true, viewport: { width: 320, height: 640 } });
    const tab = await context.newPage();
    await tab.setContent(html, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(axe);
    const found = await tab.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      const result = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    await context.close();
    return found;
  }

  it.each(['light', 'dark'] as const)('finds nothing in the %s theme', async (colorScheme) => {
    for (const article of [harbourArticle, ...fc.sample(articles(), { numRuns: 12, seed: 3 })]) {
      expect(await violations(page(article), colorScheme)).toEqual([]);
    }
  }, 240_000);

  it('finds something where there is something', async () => {
    expect(await violations('<html lang="de"><title>x</title><main><h1>x</h1><img src="x"></main>', 'light')).toEqual(['image-alt: <img src="x">']);
  }, 60_000);

  it('has no sideways scrolling at 320 pixels', async () => {
    const context = await browser.newContext({ offline: true, viewport: { width: 320, height: 640 } });
    const tab = await context.newPage();
    await tab.setContent(page(harbourArticle));
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await context.close();
  }, 60_000);

  it('copies the text without labels', async () => {
    const context = await browser.newContext({ offline: true });
    const tab = await context.newPage();
    await tab.setContent(page(harbourArticle));
    const copied = await tab.evaluate('getSelection().selectAllChildren(document.querySelector(".e-content")), getSelection().toString()');
    const paragraph = harbourArticle.blocks.find((block) => block.type === 'text' && block.role === 'paragraph')!;
    expect(copied).toContain(harbourArticle.text.slice(paragraph.start, paragraph.end));
    expect(copied).not.toContain('(Person)');
    await context.close();
  }, 60_000);
});

const jar = process.env['VNU_JAR'] ?? fileURLToPath(new URL('../../../.cache/vnu/node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
const hasNu = existsSync(jar) && hasJava();

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What the Nu HTML checker says about pages; all of them in one run, since its start takes seconds. */
function nuErrors(pages: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-nu-'));
  try {
    const files = pages.map((html, i) => {
      writeFileSync(join(folder, `${i}.html`), html);
      return join(folder, `${i}.html`);
    });
    const output = execFileSync('java', ['-jar', jar, '--errors-only', '--format', 'gnu', '--stdout', '--exit-zero-always', ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    return output.split('\n').filter((line) => line !== '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!hasNu)(
  hasNu
    ? 'Nu HTML checker'
    : 'Nu HTML checker (needs Java and vnu.jar: npm install --ignore-scripts --no-save --prefix .cache/vnu vnu-jar@26.9.27, or set VNU_JAR)',
  () => {
    it('finds no error', () => {
      const generated = fc.sample(articles(), { numRuns: 60, seed: 4 });
      expect(nuErrors([harbourArticle, ...generated, ...attackStrings.map(poisonedArticle)].map(page))).toEqual([]);
    }, 240_000);

    it('finds errors where there are some', () => {
      expect(nuErrors(['<!doctype html><html lang="de"><title>x</title><time datetime="heute">x</time>'])).toHaveLength(1);
    }, 120_000);
  },
);
