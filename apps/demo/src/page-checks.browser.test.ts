/** The built page under inspection: accessibility, validity, attacks, size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hostileTexts, hostileUrls } from '@depesche/corpus';
import { hasChromium, hasNuChecker, inChromium, nuErrors, pageViolations, withNuChecker } from '@depesche/corpus/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbourPage } from './testing/harbour-page.js';
import { type ServedPage, servedPage, processText } from './testing/opened-page.js';

describe.skipIf(!hasChromium)(`the page ${inChromium}`, { timeout: 120_000 }, () => {
  let served: ServedPage;

  beforeAll(async () => {
    served = await servedPage();
  }, 120_000);
  afterAll(async () => {
    await served.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('has no accessibility violations in any view (%s, %d pixels)', async (colorScheme, width) => {
    const { page } = await served.open({ colorScheme, viewport: { width, height: 800 } });
    await page.click('#own-article summary');
    for (const tab of await page.locator('[role="tab"]').all()) {
      await tab.click();
      expect(await pageViolations(page)).toEqual([]);
    }
    await page.click('#names-tab');
    await page.locator('.find').first().click();
    await page.click('#show-labels');
    expect(await pageViolations(page)).toEqual([]);
    await page.context().close();
  });

  it.skipIf(!hasNuChecker)(`is valid as it is served, in both languages and with a page processed: ${withNuChecker}`, async () => {
    const { page } = await served.open();
    const documents = [readFileSync(join(served.folder, 'index.html'), 'utf8'), await markup(page)];
    await page.click('#language-en');
    await processText(page, harbourPage);
    documents.push(await markup(page));
    expect(nuErrors(documents)).toEqual([]);
    await page.context().close();
  });

  it('runs nothing of what is pasted, and asks nobody', async () => {
    const { page, complaints } = await served.open();
    await page.evaluate(countCalls);
    for (const attack of [attackText(), attackPage()]) {
      await processText(page, attack);
      for (const tab of await page.locator('[role="tab"]').all()) await tab.click();
      await page.locator('.depesche').hover();
      const schemes = await page.evaluate(() => [...new Set([...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ protocol }) => protocol))].sort());
      expect(schemes.filter((scheme) => !['http:', 'https:', 'mailto:', 'tel:'].includes(scheme))).toEqual([]);
      expect(await page.locator('#article script, #article iframe, #article style, #article svg, #article form').count()).toBe(0);
      await page.click('#example');
    }
    expect(await page.evaluate(() => (globalThis as unknown as { attackCalls: string[] }).attackCalls)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is small: what loads before anything is processed', async () => {
    const { page, requested } = await served.open();
    const files = requested.map((path) => join(served.folder, path === '/' ? 'index.html' : path));
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
    expect(files.length).toBeGreaterThan(2);
    expect(bytes).toBeLessThan(110_000);
    await page.context().close();
  });
});

async function markup(page: Page): Promise<string> {
  return `<!doctype html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`;
}

/** Counts calls that attacks make; runs in the page. */
function countCalls(): void {
  const calls: string[] = [];
  Object.assign(globalThis, { attackCalls: calls });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) Object.assign(globalThis, { [name]: () => calls.push(name) });
}

function attackText(): string {
  return ['<script>alert(1)</script> warnt Hamburg', ...hostileTexts.map((text) => `„${text}“, sagte Angela Merkel am Dienstag in Berlin.`)].join('\n\n');
}

function attackPage(): string {
  const paragraphs = hostileTexts.map((text) => `<p>Angela Merkel sagte am Dienstag in Berlin, es sei genug davon: ${text}</p>`);
  const links = hostileUrls.map((url) => `<p>Wer mehr wissen will, der liest in Berlin <a href="${url.replaceAll('"', '&quot;')}">diesen Text</a> am Montag.</p>`);
  return `<!doctype html><html lang="de"><body><article><h1>Angriff in Berlin</h1>${[...paragraphs, ...links].join('')}<img src=x onerror=alert(1)><svg onload=alert(1)></svg><iframe src="javascript:alert(1)"></iframe></article></body></html>`;
}
