/** The map of the places of an article. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './testing/describe-page.js';
import { processText } from './testing/opened-page.js';

describePage('the map', ({ open }) => {
  it('shows where most of the article happens, and the whole world if wanted', async () => {
    const page = await open();
    await page.click('#map-tab');
    const [, , width] = (await page.getAttribute('.map svg', 'viewBox'))!.split(' ').map(Number);
    expect(width).toBeLessThan(300);
    expect(await page.locator('.outside').innerText()).toMatch(/^Außerhalb des Ausschnitts: .*Japan/);
    await page.locator('.zoom').click();
    expect(await page.getAttribute('.map svg', 'viewBox')).toBe('0 0 1000 460');
    expect(await page.locator('.outside').innerText()).toBe('');
    expect(await page.locator('.map .place').count()).toBe(await page.locator('.places li').count());
  });

  it('colours countries, puts dots on towns, and keeps names apart', async () => {
    const page = await open();
    await page.click('#map-tab');
    for (const zoom of [false, true]) {
      if (zoom) await page.locator('.zoom').click();
      const named = await page.locator('.map .place', { has: page.locator('.named') }).locator('title').allTextContents();
      expect(named.map((title) => title.split(':', 1)[0])).toEqual(expect.arrayContaining(['Ukraine', 'Russland']));
      const dots = await page.locator('.map .place', { has: page.locator('.dot') }).locator('title').allTextContents();
      expect(dots.map((title) => title.split(':', 1)[0])).toEqual(expect.arrayContaining(['Kiew', 'Moskau', ...(zoom ? ['Brüssel'] : [])]));
      expect(await overlappingNames(page)).toEqual([]);
    }
  });

  it('tells towns next to each other apart, and names what it cannot show', async () => {
    const page = await open();
    await processText(page, 'Freibad in Freiburg\n\nDer Stadtrat von Freiburg im Breisgau sprach am Montag über ein Bad. Vorbild ist Basel. Auch aus Hinterwaldhausen kamen Gäste nach Freiburg im Breisgau, teilte der Bürgermeister von Hinterwaldhausen mit.');
    await page.click('#map-tab');
    const dots = await page.locator('.map .dot').evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
    expect(dots).toHaveLength(2);
    const [a, b] = dots as [(typeof dots)[0], (typeof dots)[0]];
    expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
    expect(await page.locator('.unknown-places').innerText()).toMatch(/^Nicht auf der Karte.*Hinterwaldhausen/);
  });

  it('lists places with what they are and in which country, without coordinates', async () => {
    const page = await open();
    await page.click('#map-tab');
    const kiev = page.locator('.places li', { hasText: 'Kiew' });
    expect(await kiev.innerText()).toContain('Hauptstadt, Ukraine');
    expect(await page.locator('.places').innerText()).not.toMatch(/\d°|\d\.\d/);
    await kiev.locator('.entity').click();
    expect(await page.locator('.card h3').innerText()).toBe('Kiew');
  });
});

/** Pairs of names whose boxes as they are drawn touch. */
async function overlappingNames(page: Page): Promise<string[]> {
  return page.locator('.map text').evaluateAll((nodes) => {
    const boxes = nodes.map((node) => [node.textContent, node.getBoundingClientRect()] as const);
    return boxes.flatMap(([name, a], i) =>
      boxes.slice(i + 1).flatMap(([other, b]) => (a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom ? [`${name} ${other}`] : [])),
    );
  });
}
