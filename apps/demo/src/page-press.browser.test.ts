/** Feeds and messages of the press, dropped or pasted. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './testing/describe-page.js';
import { ninjs, nitf, rss } from './testing/press-files.js';
import { processText } from './testing/opened-page.js';

describePage('feeds and press files', ({ open }) => {
  it('takes a feed dropped onto the page, article by article, and keeps which one over a reload', async () => {
    const page = await open();
    await drop(page, 'blatt.rss', Buffer.from(rss.replace(/[„“]/g, '"'), 'latin1'));
    expect(await page.locator('article h1').innerText()).toBe('Hamburg baut die Brücke neu');
    expect(await page.locator('#items').innerText()).toContain('2 Artikel darin:');
    await page.selectOption('#item-select', { label: 'Bremen zieht nach' });
    await page.waitForFunction(() => document.querySelector('article h1')?.textContent === 'Bremen zieht nach');
    await page.click('#dates-tab');
    expect(await page.locator('.timeline').innerText()).toContain('Dienstag, 11. März 2025'); // from the item's own date
    await page.reload();
    await page.waitForSelector('#forget:not([hidden])');
    expect(await page.locator('article h1').innerText()).toBe('Bremen zieht nach');
    await page.click('#example');
    expect(await page.locator('#items').isVisible()).toBe(false);
  });

  it('says in its own language that a feed holds only teasers, and says it once', async () => {
    const page = await open();
    await drop(page, 'blatt.rss', Buffer.from(rss, 'latin1'));
    await page.click('#source-tab');
    const notes = await page.locator('#source-view .notes li').allInnerTexts();
    expect(notes.filter((note) => note.includes('Anfang oder eine Zusammenfassung'))).toHaveLength(1);
    expect(await page.locator('#source-view .notes [lang="en"]').count()).toBe(0);
  });

  it.each([
    ['ninjs', 'meldung.json', ninjs, 'Rotterdam hilft Hamburg', 'ninjs'],
    ['NITF', 'meldung.xml', nitf, 'Kiel wartet', 'NITF'],
  ])('takes a message in %s', async (_, name, content, headline, format) => {
    const page = await open();
    await drop(page, name, Buffer.from(content));
    expect(await page.locator('article h1').innerText()).toBe(headline);
    expect(await page.locator('#names-view').innerText()).toContain('Petersen');
    expect(await page.locator('#items').isVisible()).toBe(false);
    await page.click('#source-tab');
    expect(await page.locator('#source-view').innerText()).toMatch(new RegExp(`^Gelesen als: .*${format}`));
    expect(await page.locator('#source-view .source').innerText()).toContain('Petersen');
  });

  it('takes what is pasted, whatever character set it names', async () => {
    const page = await open();
    await processText(page, rss);
    expect(await page.locator('article h1').innerText()).toBe('Hamburg baut die Brücke neu');
    await page.click('#quotations-tab');
    expect(await page.locator('#quotations-view').innerText()).toContain('Wir bauen bis 2032');
  });

  it('says what is wrong with a message that is broken', async () => {
    const page = await open();
    await page.click('#own-article summary');
    await page.fill('#source-input', nitf.replace('</hl1>', ''));
    await page.click('#process');
    await page.waitForSelector('#status.is-error');
    expect(await page.locator('#status').innerText()).toMatch(/^Der Artikel ließ sich nicht verarbeiten\. .*hl1/);
    expect(await page.locator('#status [lang="en"]').count()).toBe(1);
  });
});

/** Drops a file onto the page and waits until its article is shown. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], fileName));
      return transfer;
    },
    [name, content.toString('base64')] as const,
  );
  await page.dispatchEvent('article', 'drop', { dataTransfer: data });
  await page.waitForSelector('#forget:not([hidden])', { timeout: 60_000 });
}
