/** The built page in a real browser: what a visitor does with it, by mouse and by keyboard. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './testing/describe-page.js';
import { harbourText } from './testing/harbour-page.js';
import { processText } from './testing/opened-page.js';

describePage('the page', ({ open, seen }) => {
  it('shows the prepared article without a script', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('article h1').innerText()).toContain('Rutte');
    expect(await page.locator('article .mention').count()).toBeGreaterThan(20);
    expect(await page.locator('#tabs').isVisible()).toBe(false);
  });

  it('is ready on the prepared article without loading the model', async () => {
    const page = await open();
    expect(await page.locator('#names-view li').count()).toBeGreaterThan(8);
    expect(seen().requested.filter((path) => path.endsWith('.bin') || path.includes('worker'))).toEqual([]);
  });

  it('has an English example, which is loaded when it is asked for, whatever language the page speaks', async () => {
    const page = await open();
    const fetched = seen().requested.length;
    await page.click('#english-example');
    await page.waitForSelector('article[lang="en"]');
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    expect(await page.locator('article h1').innerText()).toContain('Canada offers to pay');
    expect(seen().requested.slice(fetched).filter((path) => path.endsWith('.js'))).toHaveLength(1);
    expect(seen().requested.filter((path) => path.endsWith('.bin') || path.includes('worker'))).toEqual([]);
    expect(await page.locator('#english-example').isVisible()).toBe(false);
    await page.click('#quotations-tab');
    expect(await page.locator('#quotations-view blockquote[lang="de"]').innerText()).toContain('Wir haben das noch nicht entschieden');
    expect(await page.locator('#quotations-view blockquote[lang="en"]').count()).toBeGreaterThan(8);
    await page.click('#dates-tab');
    expect(await page.locator('.timeline').innerText()).toContain('Donnerstag, 12. März 2026');
    await page.click('#example');
    expect(await page.getAttribute('article', 'lang')).toBe('de');
    expect(await page.locator('#example').isVisible()).toBe(false);
  });

  it('greets who reads English with the English example, and keeps to what was asked for after that', async () => {
    const page = await open({ locale: 'en-GB' });
    await page.waitForSelector('article[lang="en"]');
    expect(await page.locator('#reading').isVisible()).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.click('#example');
    await page.waitForSelector('article[lang="de"]');
    await page.click('#language-de');
    await page.click('#language-en');
    expect(await page.getAttribute('article', 'lang')).toBe('de');
    await processText(page, harbourText);
    await page.reload();
    await page.waitForSelector('#forget:not([hidden])');
    expect(await page.locator('article h1').innerText()).toContain('Köhlbrandbrücke');
  });

  it('steps through the mentions of a name', async () => {
    const page = await open();
    const row = page.locator('#names-view li').filter({ has: page.getByText('Ukraine', { exact: true }) });
    const count = parseInt(await row.locator('.find').innerText(), 10);
    await row.locator('.find').click();
    expect(await page.locator('#find-position').innerText()).toBe(`Ukraine 1 von ${count}`);
    await page.click('#find-next');
    expect(await page.locator('#find-position').innerText()).toBe(`Ukraine 2 von ${count}`);
    await page.click('#find-previous');
    await page.click('#find-previous');
    expect(await page.locator('#find-position').innerText()).toBe(`Ukraine ${count} von ${count}`);
    const found = page.locator('.is-found');
    expect(await found.count()).toBe(1);
    expect(await isInView(page, '.is-found')).toBe(true);
  });

  it('leads from a quotation to its place', async () => {
    const page = await open();
    await page.click('#quotations-tab');
    await page.locator('#quotations-view a').last().click();
    expect(await page.evaluate(() => location.hash)).toMatch(/^#q-\d+$/);
    expect(await isInView(page, ':target')).toBe(true);
  });

  it('speaks German and English, and remembers which', async () => {
    const page = await open();
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    await page.click('#language-en');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.locator('#names-tab').innerText()).toBe('Names');
    expect(await page.getAttribute('article', 'lang')).toBe('de');
    expect(await page.locator('#names-view .name').first().getAttribute('lang')).toBe('de');
    await page.reload();
    expect(await page.locator('#names-tab').innerText()).toBe('Names');
  });

  it('goes dark by system and by switch', async () => {
    const page = await open({ colorScheme: 'dark' });
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(21, 23, 26)');
    await page.click('#theme');
    expect(await background()).toBe('rgb(253, 252, 249)');
    await page.reload();
    expect(await background()).toBe('rgb(253, 252, 249)');
  });

  it('can be used by keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Zum Artikel springen');
    await tabTo(page, 'Eigenen Artikel verarbeiten');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(harbourText);
    await tabTo(page, 'Verarbeiten');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#example:not([hidden])', { timeout: 60_000 });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('article');
    await page.locator('#forget').focus();
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toContain('Personen');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('false');
    await tabTo(page, 'Namen');
    await page.keyboard.press('End');
    expect(await page.locator('#downloads').isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#names').isVisible()).toBe(true);
    await tabTo(page, '3×');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find-next');
    await page.keyboard.press('Enter');
    expect(await page.locator('#find-position').innerText()).toContain('2 von 3');
    await page.keyboard.press('Escape');
    expect(await focusedText(page)).toBe('3×');
  });

  it('fits a window 320 pixels wide', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await page.click('#own-article summary');
    for (const tab of await page.locator('[role="tab"]').all()) {
      await tab.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await page.click('#names-tab');
    await page.locator('.find').first().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each(['de-DE', 'en-GB'])('has its tabs in one row, and room for what they show, in every window that is no phone (%s)', async (locale) => {
    const page = await open({ locale });
    for (const width of [1000, 1100, 1200, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForFunction((wanted) => innerWidth === wanted, width);
      const [tabs, panel] = [await page.locator('#tabs').boundingBox(), await page.locator('#names').boundingBox()];
      expect(tabs!.height, `${width} pixels`).toBeLessThan(50);
      expect(panel!.width, `${width} pixels`).toBeGreaterThanOrEqual(400);
    }
  });

  it('prints the article and all that was found', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    for (const id of ['article', 'names', 'quotations', 'dates', 'map']) expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    for (const id of ['tabs', 'legend', 'own-article', 'downloads']) expect(await page.locator(`#${id}`).isVisible()).toBe(false);
  });
});

async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
}

/** Presses the tab key until what is focused has the text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if ((await focusedText(page)).startsWith(text)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tab key never reaches "${text}".`);
}

async function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).first().evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
