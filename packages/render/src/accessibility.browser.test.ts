/** What real validators say: axe-core in Chromium, and the Nu HTML checker. */
import type { Article } from '@depesche/article';
import { articles } from '@depesche/corpus';
import { axeViolations, hasChromium, hasNuChecker, inChromium, launchChromium, nuErrors, withNuChecker } from '@depesche/corpus/browser';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from './html.js';
import { stylesheet } from './stylesheet.js';
import { attackStrings } from './testing/attack-strings.js';
import { harbourArticle } from './testing/harbour-article.js';
import { poisonedArticle } from './testing/poisoned-article.js';

const PATIENCE = 300_000;

function documentOf(article: Article): string {
  return toHtml(article, { document: true, stylesheet, jsonLd: article });
}

describe.skipIf(!hasChromium)(`axe-core ${inChromium}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, PATIENCE);
  afterAll(() => browser.close());

  async function open(article: Article): Promise<Page> {
    const context = await browser.newContext({ offline: true, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.setContent(documentOf(article), { waitUntil: 'domcontentloaded' });
    return page;
  }

  it('finds nothing, in the light theme and in the dark one', async () => {
    for (const article of [harbourArticle, ...fc.sample(articles(), { numRuns: 10, seed: 3 })]) {
      expect(await axeViolations(browser, documentOf(article))).toEqual([]);
    }
  }, PATIENCE);

  it('finds something where there is something', async () => {
    const style = '<style>@media (prefers-color-scheme: dark) { p { color: #777; background: #666 } }</style>';
    const html = `<!doctype html><html lang="de"><title>x</title>${style}<main><h1>x</h1><p>Zu wenig Kontrast</p><img src="x"></main>`;
    expect(await axeViolations(browser, html)).toEqual(['image-alt: <img src="x">', 'dark color-contrast: <p>Zu wenig Kontrast</p>']);
  }, PATIENCE);

  it('has no sideways scrolling at 320 pixels', async () => {
    const page = await open(harbourArticle);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  }, PATIENCE);

  it('copies the text without labels', async () => {
    const page = await open(harbourArticle);
    const copied = await page.evaluate('getSelection().selectAllChildren(document.querySelector(".e-content")), getSelection().toString()');
    const paragraph = harbourArticle.blocks.find((block) => block.type === 'text' && block.role === 'paragraph')!;
    expect(copied).toContain(harbourArticle.text.slice(paragraph.start, paragraph.end));
    expect(copied).not.toContain('(Person)');
  }, PATIENCE);
});

describe.skipIf(!hasNuChecker)(withNuChecker, () => {
  it('finds no error', () => {
    const generated = fc.sample(articles(), { numRuns: 60, seed: 4 });
    expect(nuErrors([harbourArticle, ...generated, ...attackStrings.map(poisonedArticle)].map(documentOf))).toEqual([]);
  }, PATIENCE);

  it('finds errors where there are some', () => {
    expect(nuErrors(['<!doctype html><html lang="de"><title>x</title><time datetime="heute">x</time>'])).toHaveLength(1);
  }, PATIENCE);
});
