/** The article to take away. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describePage } from './testing/describe-page.js';

describePage('formats', ({ open }) => {
  it('gives the article in every format', async () => {
    const page = await open();
    await page.click('#downloads-tab');
    // What is loaded only now would make a busy browser forget that a visitor clicked.
    for (const format of ['RSS', 'ninjs', 'NITF']) {
      const row = page.locator('.formats li').filter({ has: page.getByText(format, { exact: true }) });
      await row.getByRole('button', { name: /^Vorschau:/ }).click();
      await row.locator('.preview').waitFor({ state: 'visible' });
    }
    const buttons = page.getByRole('button', { name: /^Herunterladen:/ });
    const files = new Map<string, string>();
    for (const button of await buttons.all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const name = download.suggestedFilename();
      files.set(name.slice(name.indexOf('.')), await readFile(await download.path(), 'utf8'));
    }
    expect([...files.keys()].sort()).toEqual(
      ['.annotations.jsonld', '.atom', '.brat.ann', '.brat.txt', '.conll', '.displacy.json', '.feed.json', '.html', '.json', '.jsonld', '.md', '.newsml.xml', '.ninjs.json', '.nitf.xml', '.rss', '.txt'],
    );
    for (const content of files.values()) expect(content).toContain('Ukraine');
    for (const [name, content] of files) if (name.includes('json')) expect(() => JSON.parse(content) as unknown).not.toThrow();
    expect(files.get('.html')).toMatch(/^<!doctype html>/);
    expect(files.get('.txt')).toBe((JSON.parse(files.get('.json') ?? '') as { text: string }).text);
  });

  it('shows every format before it is taken away', async () => {
    const page = await open();
    await page.click('#downloads-tab');
    for (const row of await page.locator('.formats li').all()) {
      const button = row.getByRole('button', { name: /^Vorschau:/ });
      await button.click();
      await row.locator('.preview').waitFor({ state: 'visible' });
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect(await row.locator('.preview').textContent()).toContain('NATO');
      await button.click();
      expect(await row.locator('.preview').isVisible()).toBe(false);
    }
  });

  it('copies every format whole', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('#downloads-tab');
    for (const row of await page.locator('.formats li').all()) {
      await row.getByRole('button', { name: /^Kopieren:/ }).click();
      await row.getByText('Kopiert.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('Ukraine');
      if ((await row.locator('.name').innerText()) === 'Text') expect(copied).toMatch(/geeinigt\."$/);
    }
  });

  it('gives the text to be selected where the browser refuses to copy', async () => {
    const page = await open();
    await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); });
    await page.click('#downloads-tab');
    const row = page.locator('.formats li', { hasText: 'Markdown' });
    await row.getByRole('button', { name: /^Kopieren:/ }).click();
    await row.getByText('Der Browser lässt das Kopieren nicht zu').waitFor();
    expect(await row.locator('.preview').evaluate((node) => node === document.activeElement)).toBe(true);
  });
});
