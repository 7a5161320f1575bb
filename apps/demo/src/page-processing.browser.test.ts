/** What becomes of what visitors give the page: text, pages, files, and what is none of these. */
import { expect, it } from 'vitest';
import { describePage } from './testing/describe-page.js';
import { harbourPage, harbourText } from './testing/harbour-page.js';
import { processText } from './testing/opened-page.js';

describePage('processing', ({ open, seen }) => {
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
    expect(seen().requested.filter((path) => path.endsWith('.bin'))).toEqual([]);
    await page.click('#example');
    expect(await page.locator('#language-note').isVisible()).toBe(false);
  });

  it('says so where the language of a text cannot be told', async () => {
    const page = await open();
    await processText(page, 'Hic pons novus erit. Cives omnes laeti sunt. '.repeat(12));
    expect(await page.locator('#language-note').innerText()).toBe('Die Sprache des Artikels war nicht zu erkennen. Nicht gesucht wurden: Namen, Zitate und Zeitangaben.');
    for (const panel of ['names', 'quotations', 'dates', 'map']) {
      await page.click(`#${panel}-tab`);
      expect(await page.locator(`#${panel}-view`).innerText()).toBe('Wurde in dieser Sprache nicht gesucht.');
    }
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
    expect(seen().requested.filter((path) => path.includes('worker'))).toEqual([]);
  });

  it('takes a file, also one that is no UTF-8', async () => {
    const page = await open();
    await page.click('#own-article summary');
    await page.setInputFiles('#file-input', { name: 'alt.txt', mimeType: 'text/plain', buffer: Buffer.from(harbourText.replace(/[„“]/g, '"'), 'latin1') });
    await page.waitForSelector('#example:not([hidden])', { timeout: 60_000 });
    expect(await page.locator('article h1').innerText()).toBe('Hamburg baut die Köhlbrandbrücke neu');
  });

  it('takes no picture for a text', async () => {
    const page = await open();
    await page.click('#own-article summary');
    await page.setInputFiles('#file-input', { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]) });
    await page.waitForSelector('#status.is-error');
    expect(await page.locator('#status').innerText()).toContain('ist es ein Bild');
    expect(await page.inputValue('#source-input')).toBe('');
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
    seen().complaints.splice(0); // The browser logs the 503 that this test made.
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
});
