/** What the legend switches off and on. */
import { expect, it } from 'vitest';
import { describePage } from './testing/describe-page.js';
import { harbourText } from './testing/harbour-page.js';
import { processText } from './testing/opened-page.js';

describePage('the legend', ({ open }) => {
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

  it('leaves no gap where quotations are switched off', async () => {
    const page = await open();
    const room = (): Promise<string[]> =>
      page.locator('article .quotation').first().evaluate((node) => {
        const { paddingInlineStart, paddingInlineEnd, borderInlineStartWidth, borderInlineEndWidth } = getComputedStyle(node);
        return [paddingInlineStart, paddingInlineEnd, borderInlineStartWidth, borderInlineEndWidth];
      });
    expect(await room()).not.toEqual(['0px', '0px', '0px', '0px']);
    await page.click('.kind[data-kind="quotation"]');
    expect(await room()).toEqual(['0px', '0px', '0px', '0px']);
  });

  it('starts anew with the next article', async () => {
    const page = await open();
    await page.click('.kind[data-kind="place"]');
    await page.click('.kind[data-kind="quotation"]');
    await page.click('#language-en');
    expect(await page.getAttribute('.kind[data-kind="place"]', 'aria-pressed')).toBe('false');
    await processText(page, harbourText);
    for (const kind of await page.locator('.kind[data-kind]').all()) expect(await kind.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getAttribute('#article', 'class')).not.toContain('hides-');
  });

  it('has one kind of switch for marks and for labels', async () => {
    const page = await open();
    const looks = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluate((node) => {
        const { borderStyle, borderWidth, borderColor, borderRadius, backgroundColor, fontSize, padding } = getComputedStyle(node);
        return [borderStyle, borderWidth, borderColor, borderRadius, backgroundColor, fontSize, padding, getComputedStyle(node, '::before').visibility];
      });
    const on = await looks('.kind[data-kind="person"]');
    const labelsOff = await looks('#show-labels');
    await page.click('.kind[data-kind="person"]');
    await page.click('#show-labels');
    await page.mouse.move(0, 0);
    expect(await looks('.kind[data-kind="person"]')).toEqual(labelsOff);
    expect(await looks('#show-labels')).toEqual(on);
    expect(on).not.toEqual(labelsOff);
  });
});
