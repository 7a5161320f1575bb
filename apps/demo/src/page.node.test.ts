/** The built page in a real browser: what a visitor does with it, by mouse and by keyboard. */
import { readFile } from 'node:fs/promises';
import { hasChromium, inChromium } from '@depesche/corpus/browser';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { harbourPage, harbourText } from './testing/harbour-page.js';
import { type BuiltPage, builtPage, type OpenedPage, processText } from './testing/opened-page.js';

describe.skipIf(!hasChromium)(`the page ${inChromium}`, { timeout: 90_000 }, () => {
  let built: BuiltPage;
  let opened: OpenedPage | undefined;

  beforeAll(async () => {
    built = await builtPage();
  }, 120_000);
  afterEach(async () => {
    const complaints = opened?.complaints ?? [];
    await opened?.page.context().close();
    opened = undefined;
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await built.close();
  });

  const open = async (options?: Parameters<BuiltPage['open']>[0]): Promise<Page> => {
    opened = await built.open(options);
    return opened.page;
  };

  it('shows the prepared article without a script', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('article h1').innerText()).toContain('Rutte');
    expect(await page.locator('article .mention').count()).toBeGreaterThan(20);
    expect(await page.locator('#tabs').isVisible()).toBe(false);
  });

  it('is ready on the prepared article without loading the model', async () => {
    const page = await open();
    expect(await page.locator('#names-view li').count()).toBeGreaterThan(8);
    expect(opened?.requested.filter((path) => path.endsWith('.bin') || path.includes('worker'))).toEqual([]);
  });

  it('processes pasted text in the browser', async () => {
    const page = await open();
    await processText(page, harbourText, '2025-03-11');
    expect(await page.locator('article h1').innerText()).toBe('Hamburg baut die Köhlbrandbrücke neu');
    const petersen = page.locator('#names-view li', { hasText: 'Petersen' });
    expect(await petersen.locator('.find').innerText()).toBe('3×');
    await page.click('#quotations-tab');
    expect(await page.locator('#quotations-view').innerText()).toContain('Wir bauen die Brücke bis 2032');
    await page.click('#dates-tab');
    expect(await page.locator('.timeline').innerText()).toContain('Dienstag, 11. März 2025');
    await page.click('#example');
    expect(await page.locator('article h1').innerText()).toContain('Rutte');
  });

  it('processes a pasted page, shows what was left out and why, and loads none of its pictures', async () => {
    const page = await open();
    await processText(page, harbourPage);
    await page.click('#source-tab');
    const reasons = await page.locator('.removals .reason').allInnerTexts();
    expect(reasons).toContain('Fußzeile');
    expect(await page.locator('.source ins').allInnerTexts()).toContain('Hamburg baut die Köhlbrandbrücke neu');
    expect(await page.locator('.source del').count()).toBeGreaterThan(0);
    expect(await page.locator('#article img').count()).toBe(0);
  });

  it('says what was not looked for in a language that nobody here speaks, and fetches no model for it', async () => {
    const page = await open();
    expect(await page.locator('#language-note').isVisible()).toBe(false);
    await processText(page, `<html lang="fr"><article><h1>Le port</h1><p>${'Le maire a annoncé hier que le pont sera reconstruit, mais que les travaux commenceront plus tard. '.repeat(4)}</p></article>`);
    expect(await page.locator('#language-note').innerText()).toBe(
      'Der Artikel ist in einer Sprache, für die hier weder Regeln noch Modell da sind: Französisch. Nicht gesucht wurden: Namen, Zitate und Zeitangaben.',
    );
    expect(await page.locator('#names-view').innerText()).toBe('Wurde in dieser Sprache nicht gesucht.');
    await page.click('#language-en');
    expect(await page.locator('#language-note').innerText()).toContain('here: French. Not looked for: Names, Quotations, and Dates.');
    expect(opened?.requested.filter((path) => path.endsWith('.bin'))).toEqual([]);
    await page.click('#example');
    expect(await page.locator('#language-note').isVisible()).toBe(false);
  });

  it('has an English example, which is loaded when it is asked for, whatever language the page speaks', async () => {
    const page = await open();
    const fetched = opened!.requested.length;
    await page.click('#english-example');
    await page.waitForSelector('article[lang="en"]');
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    expect(await page.locator('article h1').innerText()).toContain('Canada offers to pay');
    expect(opened!.requested.slice(fetched).filter((path) => path.endsWith('.js'))).toHaveLength(1);
    expect(opened!.requested.filter((path) => path.endsWith('.bin') || path.includes('worker'))).toEqual([]);
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

  it('processes English text in the browser, names included', async () => {
    const page = await open();
    await processText(page, 'Harbour closes\n\nThe town council has closed the harbour. “We had no choice, and nobody else was going to do it,” Mayor Ruth Vance told reporters on Tuesday.', '2026-03-12');
    expect(await page.getAttribute('article', 'lang')).toBe('en');
    await page.click('#quotations-tab');
    expect(await page.locator('#quotations-view').innerText()).toMatch(/^Ruth Vance$/m);
    await page.click('#dates-tab');
    expect(await page.locator('.timeline').innerText()).toContain('Dienstag, 10. März 2026');
  });

  it('tells an address from an article', async () => {
    const page = await open();
    await page.click('#own-article summary');
    await page.fill('#source-input', ' https://example.org/artikel ');
    await page.click('#process');
    expect(await page.locator('#status').innerText()).toContain('nur eine Adresse');
    expect(opened?.requested.filter((path) => path.includes('worker'))).toEqual([]);
  });

  it('takes a file, also one that is no UTF-8', async () => {
    const page = await open();
    await page.click('#own-article summary');
    await page.setInputFiles('#file-input', { name: 'alt.txt', mimeType: 'text/plain', buffer: Buffer.from(harbourText.replace(/[„“]/g, '"'), 'latin1') });
    await page.waitForSelector('#example:not([hidden])', { timeout: 60_000 });
    expect(await page.locator('article h1').innerText()).toBe('Hamburg baut die Köhlbrandbrücke neu');
  });

  it.each([
    ['nothing', '', '', 'Bitte fügen Sie zuerst einen Text ein'],
    ['an address that is none', 'Ein Text.', 'javascript:alert(1)', 'muss mit http:// oder https:// beginnen'],
  ])('says in plain words what is wrong with %s', async (_, text, url, message) => {
    const page = await open();
    await page.click('#own-article summary');
    await page.fill('#source-input', text);
    await page.fill('#url-input', url);
    await page.click('#process');
    expect(await page.locator('#status').innerText()).toContain(message);
  });

  it('says so when the model does not come, and can try again', async () => {
    const page = await open();
    await page.route('**/*.bin', (route) => route.fulfill({ status: 503 }));
    await page.click('#own-article summary');
    await page.fill('#source-input', harbourText);
    await page.click('#process');
    await page.waitForSelector('#status.is-error');
    expect(await page.locator('#status').innerText()).toContain('Sprachmodell ließ sich nicht laden');
    await page.unroute('**/*.bin');
    await processText(page, harbourText);
    expect(await page.locator('article h1').innerText()).toContain('Hamburg');
    opened?.complaints.splice(0); // The browser logs the 503 that this test made.
  });

  it('can be cancelled', async () => {
    const page = await open();
    await page.route('**/*.bin', () => undefined); // never answered
    await page.click('#own-article summary');
    await page.fill('#source-input', harbourText);
    await page.click('#process');
    await page.click('#cancel');
    expect(await page.locator('#status').innerText()).toBe('Abgebrochen.');
    expect(await page.locator('#process').isEnabled()).toBe(true);
  });

  it('switches kinds of marks off and on', async () => {
    const page = await open();
    const border = (): Promise<string> => page.locator('.depesche .mention[data-type="place"]').first().evaluate((node) => getComputedStyle(node).borderBottomColor);
    const before = await border();
    await page.click('.kind[data-kind="place"]');
    expect(await page.getAttribute('.kind[data-kind="place"]', 'aria-pressed')).toBe('false');
    await expect.poll(border).toBe('rgba(0, 0, 0, 0)');
    await page.click('.kind[data-kind="place"]');
    await expect.poll(border).toBe(before);
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

  it('puts the places on a map and in a list of the same order', async () => {
    const page = await open();
    await page.click('#map-tab');
    const names = await page.locator('.places .name').allInnerTexts();
    expect(names).toEqual(expect.arrayContaining(['Ukraine', 'Brüssel']));
    expect(await page.locator('.map .dot').count()).toBe(names.length);
    const titles = await page.locator('.map title').allTextContents();
    expect(titles.map((title) => title.split(':', 1)[0])).toEqual(names);
    const radius = (name: string): Promise<number> => page.locator('.map .place', { has: page.locator('title', { hasText: `${name}:` }) }).locator('.dot').evaluate((dot) => Number(dot.getAttribute('r')));
    expect(await radius('Ukraine')).toBeGreaterThan(await radius('Brüssel'));
    await page.locator('.zoom').click();
    expect(await page.locator('.map svg').getAttribute('viewBox')).toBe('0 0 1000 460');
  });

  it('gives the article in every format', async () => {
    const page = await open();
    await page.click('#downloads-tab');
    const buttons = page.locator('.formats button');
    const files = new Map<string, string>();
    for (const button of await buttons.all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const name = download.suggestedFilename();
      files.set(name.slice(name.indexOf('.')), await readFile(await download.path(), 'utf8'));
    }
    expect([...files.keys()].sort()).toEqual(
      ['.annotations.jsonld', '.brat.ann', '.brat.txt', '.conll', '.displacy.json', '.html', '.json', '.jsonld', '.md', '.txt'],
    );
    for (const content of files.values()) expect(content).toContain('Ukraine');
    for (const [name, content] of files) if (name.includes('json')) expect(() => JSON.parse(content) as unknown).not.toThrow();
    expect(files.get('.html')).toMatch(/^<!doctype html>/);
    expect(files.get('.txt')).toBe((JSON.parse(files.get('.json') ?? '') as { text: string }).text);
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
    await page.locator('#example').focus();
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
