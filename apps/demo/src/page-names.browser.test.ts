/** Names on the page: who chooses one stays where they are. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './testing/describe-page.js';
import { harbourText } from './testing/harbour-page.js';
import { processText } from './testing/opened-page.js';

describePage('names on the page', ({ open }) => {
  it('shows what a name stands for and all its mentions, without leaving the page', async () => {
    const page = await open();
    const address = page.url();
    await page.click('#quotations-tab');
    await page.locator('article p .mention', { hasText: 'Mark Rutte' }).click();
    expect(page.url()).toBe(address);
    expect(await page.locator('#names').isVisible()).toBe(true);
    expect(await page.locator('.card h3').innerText()).toBe('Mark Rutte');
    expect(await page.locator('.card .about').innerText()).toMatch(/^Person\s+Generalsekretär der NATO$/);
    const contexts = page.locator('.card .contexts li');
    expect(await contexts.count()).toBe(3);
    for (const mark of await contexts.locator('mark').allInnerTexts()) expect(mark).toContain('Rutte');
    expect(await page.locator('article .is-chosen').count()).toBe(3);
    await page.getByRole('button', { name: 'Alle Namen' }).click();
    expect(await page.locator('article .is-chosen').count()).toBe(0);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toContain('Mark Rutte');
  });

  it('does not say twice what a name is', async () => {
    const page = await open();
    await entity(page, 'Brüssel').click();
    const about = await page.locator('.card .about').innerText();
    expect(about).toMatch(/^Ort\s/);
    expect(about.match(/Ort/g)).toHaveLength(1);
  });

  it('opens Wikidata beside the page, from the card alone', async () => {
    const page = await open();
    expect(await page.locator('article a.mention[href]').count()).toBe(0);
    await entity(page, 'Ukraine').click();
    const link = page.getByRole('link', { name: /Wikidata: Ukraine .*neuen Tab/ });
    expect(await link.getAttribute('href')).toBe('http://www.wikidata.org/entity/Q212');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('shows a mention of the card in the text', async () => {
    const page = await open();
    await entity(page, 'NATO').click();
    await page.locator('.card .context-link').nth(2).click();
    expect(await page.locator('#find-position').innerText()).toMatch(/^NATO 3 von \d+$/);
    expect(await page.locator('.is-found').innerText()).toContain('NATO');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('context-link');
  });

  it('lets every link of the article open beside the page, also where it is a name', async () => {
    const page = await open();
    await processText(page, `<html lang="de"><article><h1>Hamburg baut neu</h1><p>${'Die Stadt Hamburg plant seit langem eine neue Brücke, '.repeat(4)} wie <a href="https://elsewhere.example/">Anna Petersen in Berlin</a> sagte.</p></article>`);
    const link = page.locator('article a', { hasText: 'Petersen' }).first();
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await page.locator('article a [role="button"], article [role="button"] a').count()).toBe(0);
    expect(await page.locator('article .mention[role="button"]').count()).toBeGreaterThan(0);
  });

  it('can be done by keyboard alone, and gives the focus back', async () => {
    const page = await open();
    const rutte = page.locator('article h1 .mention', { hasText: 'Rutte' });
    await rutte.focus();
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('card-name');
      await page.keyboard.press('Escape');
      expect(await rutte.evaluate((node) => node === document.activeElement)).toBe(true);
    }
  });

  it('keeps the card when the language changes, and closes it with the article', async () => {
    const page = await open();
    await page.locator('article h1 .mention', { hasText: 'Ukraine' }).click();
    await page.click('#language-en');
    expect(await page.locator('.card h3').innerText()).toBe('Ukraine');
    expect(await page.locator('.card').innerText()).toContain('In the text: 15×');
    await processText(page, harbourText);
    expect(await page.locator('.card').count()).toBe(0);
  });
});

/** The row of the index with this name. */
function entity(page: Page, name: string): Locator {
  return page.locator('#names-view .entity').filter({ has: page.getByText(name, { exact: true }) });
}
