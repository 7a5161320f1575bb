/** The page on a phone: the article at once, everything else a bar at the bottom away. */
import { expect, it } from 'vitest';
import { describePage } from './testing/describe-page.js';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describePage('the page on a phone', ({ open }) => {
  it('has little above the headline', async () => {
    const page = await open(phone);
    expect((await page.locator('article h1').boundingBox())?.y).toBeLessThan(200);
  });

  it('has every panel in a bar at the bottom, whatever part of the article is read', async () => {
    const page = await open(phone);
    await page.evaluate(() => { scrollTo(0, 1500); });
    for (const tab of await page.locator('[role="tab"]').all()) {
      await tab.tap();
      const panel = page.locator(`#${await tab.getAttribute('aria-controls')}`);
      expect(await panel.isVisible()).toBe(true);
      const { y = 0, height = 0 } = (await tab.boundingBox()) ?? {};
      expect(Math.round(y + height)).toBeLessThanOrEqual(844);
      expect(height).toBeGreaterThanOrEqual(40);
      await page.locator('#close-panel').tap();
      expect(await page.locator('[role="tabpanel"]:visible').count()).toBe(0);
    }
  });

  it('closes a panel by its tab, by key, and by what leads into the text', async () => {
    const page = await open(phone);
    const sheets = page.locator('[role="tabpanel"]:visible');
    await page.tap('#quotations-tab');
    await page.tap('#quotations-tab');
    expect(await sheets.count()).toBe(0);
    await page.tap('#quotations-tab');
    await page.keyboard.press('Escape');
    expect(await sheets.count()).toBe(0);
    await page.tap('#quotations-tab');
    await page.locator('#quotations-view a').first().tap();
    expect(await sheets.count()).toBe(0);
    expect(await page.evaluate(() => location.hash)).toMatch(/^#q-/);
  });

  it('opens the card of a name that is tapped, and shows its mentions above the bar', async () => {
    const page = await open(phone);
    await page.locator('article h1 .mention', { hasText: 'Rutte' }).tap();
    expect(await page.locator('.card h3').innerText()).toBe('Mark Rutte');
    await page.locator('.card .context-link').last().tap();
    expect(await page.locator('[role="tabpanel"]:visible').count()).toBe(0);
    expect(await page.locator('.is-found').innerText()).toBe('Rutte');
    const { y: bar = 0 } = (await page.locator('#tabs').boundingBox()) ?? {};
    const { y = 0, height = 0 } = (await page.locator('#finder').boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(bar);
    await page.tap('#find-close');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe('Rutte');
  });

  it('shows panels beside the article when the window becomes wide', async () => {
    const page = await open({ viewport: phone.viewport });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.waitForSelector('#names', { state: 'visible' }); // the window tells the page in its own time
    expect(await page.locator('#close-panel').isVisible()).toBe(false);
  });
});
