/** Quotations and dates beside the article. */
import { expect, it } from 'vitest';
import { describePage } from './testing/describe-page.js';
import { processText } from './testing/opened-page.js';

const quarrel = `Streit um den Haushalt

Die CDU-Fraktion erklärte am Montag, der Haushalt sei nicht gedeckt. „Wir stimmen nicht zu“, sagte die CDU-Fraktion. Der Sprecher der CDU-Fraktion, Karl Weber, räumte ein, dass man spät dran sei. „Das ist falsch“, sagte er am 1. Dezember 2024.

Die Polizei teilte mit, es sei ruhig geblieben.`;

describePage('quotations and dates', ({ open }) => {
  it('names speakers, not the phrases they are written with, and leads to who they are', async () => {
    const page = await open();
    await processText(page, quarrel, '2024-12-03');
    await page.click('#quotations-tab');
    const speakers = await page.locator('.speaker h3').allInnerTexts();
    expect(speakers).toEqual(expect.arrayContaining(['CDU-Fraktion', 'Karl Weber', 'Polizei']));
    expect(speakers.filter((name) => name.includes('CDU-Fraktion'))).toHaveLength(1);
    await page.locator('.speaker', { hasText: 'CDU-Fraktion' }).getByRole('button', { name: 'CDU', exact: true }).click();
    expect(await page.locator('.card h3').innerText()).toBe('CDU');
    await page.click('#quotations-tab');
    await page.locator('.speaker h3').getByRole('button', { name: 'Karl Weber' }).click();
    expect(await page.locator('.card h3').innerText()).toBe('Karl Weber');
  });

  it('shows cues whole', async () => {
    const page = await open();
    await processText(page, quarrel, '2024-12-03');
    await page.click('#quotations-tab');
    expect(await page.locator('.cue').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('räumte … ein'), expect.stringContaining('teilte … mit')]));
  });

  it('says every date once: over its sentence, which leads to its place', async () => {
    const page = await open();
    await processText(page, quarrel, '2024-12-03');
    await page.click('#dates-tab');
    const day = page.locator('.timeline > li', { hasText: 'Sonntag, 1. Dezember 2024' });
    expect((await day.innerText()).match(/1\. Dezember 2024/g)).toHaveLength(2); // the heading, and the sentence
    expect(await day.locator('mark').innerText()).toContain('1. Dezember 2024');
    await day.locator('a').click();
    expect(await page.evaluate(() => location.hash)).toMatch(/^#t-\d+$/);
  });

  it('says in words which days are meant, also of antiquity and where nothing tells the year', async () => {
    const page = await open();
    await processText(page, 'Rom feiert\n\nCaesar starb 44 v. Chr. in Rom. Am Dienstag erinnert die Stadt daran, am 14. Januar folgt ein Umzug. Das teilte die Stadt Rom mit.');
    await page.click('#dates-tab');
    expect(await page.locator('.timeline .day').allInnerTexts()).toEqual(['44 v. Chr.']);
    const undated = page.locator('#dates-view');
    expect(await page.locator('.undated .value').allInnerTexts()).toEqual([]);
    expect(await undated.innerText()).not.toMatch(/XX|BC\d/);
    expect(await undated.innerText()).toContain('unter „Erschienen am“');
    await processText(page, quarrel, '2024-12-03');
    await page.click('#dates-tab');
    expect(await undated.innerText()).not.toContain('Erschienen am');
  });

  it('writes the date of publication once over an article that prints it', async () => {
    const page = await open();
    await processText(page, `<html lang="de"><head><meta property="article:published_time" content="2025-03-11T08:00:00+01:00"></head><article><h1>Hamburg baut neu</h1><p class="byline">Von Anna Weber, 11.03.2025</p><p>${'Die Stadt Hamburg plant seit langem eine neue Brücke. '.repeat(5)}</p></article>`);
    expect((await page.locator('article header').innerText()).match(/2025/g)).toHaveLength(1);
  });
});
