/** The article to take away. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './testing/describe-page.js';

const extensions = ['.annotations.jsonld', '.atom', '.brat.ann', '.brat.txt', '.conll', '.displacy.json', '.feed.json', '.html', '.json', '.jsonld', '.md', '.newsml.xml', '.ninjs.json', '.nitf.xml', '.rss', '.txt'];

describePage('formats', ({ open }) => {
  it.each([
    ['HTML', '.html', /^<!doctype html>/],
    ['Text', '.txt', /geeinigt\."$/],
    ['NewsML-G2', '.newsml.xml', /^<\?xml .*\s*<newsItem/],
  ])('saves the article as %s', async (format, extension, content) => {
    const page = await open();
    await page.click('#downloads-tab');
    const [download] = await Promise.all([page.waitForEvent('download'), action(rowOf(page, format), 'Herunterladen').click()]);
    expect(download.suggestedFilename()).toBe(`nato-chef-rutte-konzentration-auf-militä${extension}`);
    expect(await readFile(await download.path(), 'utf8')).toMatch(content);
  });

  it('copies every format whole', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('#downloads-tab');
    const copies = new Map<string, string>();
    for (const row of await page.locator('.formats li').all()) {
      await action(row, 'Kopieren').click();
      await row.getByText('Kopiert.').waitFor();
      copies.set(await row.locator('.extension').innerText(), await page.evaluate(() => navigator.clipboard.readText()));
    }
    expect([...copies.keys()].sort()).toEqual(extensions);
    for (const content of copies.values()) expect(content).toContain('Ukraine');
    for (const [name, content] of copies) if (name.includes('json')) expect(() => JSON.parse(content) as unknown).not.toThrow();
    expect(copies.get('.txt')).toBe((JSON.parse(copies.get('.json') ?? '') as { text: string }).text);
  });

  it('shows every format before it is taken away', async () => {
    const page = await open();
    await page.click('#downloads-tab');
    for (const row of await page.locator('.formats li').all()) {
      const button = action(row, 'Vorschau');
      await button.click();
      await row.locator('.preview').waitFor({ state: 'visible' });
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect(await row.locator('.preview').textContent()).toContain('NATO');
      await button.click();
      expect(await row.locator('.preview').isVisible()).toBe(false);
    }
  });

  it('gives the text to be selected where the browser refuses to copy', async () => {
    const page = await open();
    await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); });
    await page.click('#downloads-tab');
    const row = rowOf(page, 'Markdown');
    await action(row, 'Kopieren').click();
    await row.getByText('Der Browser lässt das Kopieren nicht zu').waitFor();
    expect(await row.locator('.preview').evaluate((node) => node === document.activeElement)).toBe(true);
  });
});

function rowOf(page: Page, format: string): Locator {
  return page.locator('.formats li').filter({ has: page.getByText(format, { exact: true }) });
}

function action(row: Locator, words: string): Locator {
  return row.getByRole('button', { name: new RegExp(`^${words}:`) });
}
