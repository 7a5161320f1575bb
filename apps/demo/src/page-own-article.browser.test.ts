/** An article of the visitor's own: it is never lost, and goes when they want it to. */
import { expect, it } from 'vitest';
import { describePage } from './testing/describe-page.js';
import { harbourText } from './testing/harbour-page.js';
import { processText } from './testing/opened-page.js';

describePage('an article of the visitor’s own', ({ open, seen }) => {
  it('outlasts a reload, with its date', async () => {
    const page = await open();
    await processText(page, harbourText, '2025-03-11');
    await page.reload();
    await page.waitForSelector('#forget:not([hidden])');
    expect(await page.locator('article h1').innerText()).toBe('Hamburg baut die Köhlbrandbrücke neu');
    expect(await page.locator('article .meta').innerText()).toContain('11. März 2025');
    expect(await page.inputValue('#source-input')).toBe(harbourText);
  });

  it('is kept while it is only being written, and while an example is shown', async () => {
    const page = await open();
    await page.click('#own-article summary');
    await page.fill('#source-input', 'Noch nicht fertig');
    await page.reload();
    expect(await page.inputValue('#source-input')).toBe('Noch nicht fertig');
    expect(await page.locator('article h1').innerText()).toContain('Rutte');
    await processText(page, harbourText);
    await page.click('#example');
    await page.click('#own-again');
    expect(await page.locator('article h1').innerText()).toContain('Hamburg');
    await page.click('#example');
    await page.reload();
    expect(await page.locator('article h1').innerText()).toContain('Rutte');
    expect(await page.inputValue('#source-input')).toBe(harbourText);
  });

  it('is gone when it is deleted', async () => {
    const page = await open();
    await processText(page, harbourText);
    await page.click('#forget');
    expect(await page.locator('article h1').innerText()).toContain('Rutte');
    expect(await page.locator('#status').innerText()).toBe('Ihr Artikel ist gelöscht.');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    expect(await page.inputValue('#source-input')).toBe('');
    expect(await page.locator('article h1').innerText()).toContain('Rutte');
  });

  it.each([
    ['refuses everything', `Object.defineProperty(globalThis, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`],
    ['is full', `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`],
    ['holds what the page never wrote', `sessionStorage.setItem('depesche-article', '{"source": 1}');`],
    ['holds no JSON', `sessionStorage.setItem('depesche-article', '{');`],
  ])('is processed where storage %s', async (_, script) => {
    const page = await open();
    await page.addInitScript(script);
    await page.reload();
    await processText(page, harbourText);
    expect(await page.locator('article h1').innerText()).toContain('Hamburg');
    await page.click('#forget');
    expect(await page.locator('article h1').innerText()).toContain('Rutte');
  });

  it('lets the example show where the model does not come after a reload, and keeps the text', async () => {
    const page = await open();
    await processText(page, harbourText);
    await page.route('**/*.bin', (route) => route.fulfill({ status: 503 }));
    await page.reload();
    await page.waitForSelector('#status.is-error');
    expect(await page.locator('article h1').isVisible()).toBe(true);
    expect(await page.inputValue('#source-input')).toBe(harbourText);
    seen().complaints.splice(0); // The browser logs the 503 that this test made.
  });
});
