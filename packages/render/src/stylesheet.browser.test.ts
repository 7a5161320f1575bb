/** The stylesheet in a browser: where lines break, what lies above what, and what screen readers are told. */
import { hasChromium, inChromium, launchChromium } from '@depesche/corpus/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stylesheet } from './stylesheet.js';

const quotation = 'Das sagte er: <span class="quotation" data-label="Zitat">Wir warten seit <span class="timex" data-label="Zeitangabe"><i>gestern</i></span></span> – und gar nicht gern.';

/** Widths, all wider than the longest word, at which the end of the quotation is on a line after its last word; the page has no types here, so this is text. */
const widthsWithBarAlone = `Array.from({ length: 300 }, (_, i) => 200 + i).filter((width) => {
  const block = document.querySelector('.e-content > *');
  block.style.inlineSize = width + 'px';
  return [...block.querySelector('.quotation').getClientRects()].at(-1).top > block.querySelector('i').getBoundingClientRect().bottom;
})`;

const onTopOfTheName = `(() => {
  const { left, bottom } = document.querySelector('.mention').getBoundingClientRect();
  return document.elementFromPoint(left + 4, bottom - 1).className;
})()`;

describe.skipIf(!hasChromium)(`the stylesheet ${inChromium}`, { timeout: 300_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 640, height: 640 } });
  });
  afterAll(() => browser.close());

  async function show(content: string): Promise<void> {
    await page.setContent(`<!doctype html><html lang="de"><title>x</title><style>${stylesheet}</style><article class="depesche" lang="de"><div class="e-content">${content}</div></article>`);
  }

  it.each(['p', 'h1'])('leaves no bar of a quotation alone on a line of <%s>', async (tag) => {
    await show(`<${tag}>${quotation}</${tag}>`);
    expect(await page.evaluate(widthsWithBarAlone)).toEqual([]);
  });

  it('draws the line under a name above the tint of a quotation in the next line', async () => {
    await show('<h1>Der <i class="mention">Chef</i><br><span class="quotation">Wir warten</span></h1>');
    expect(await page.evaluate(onTopOfTheName)).toBe('mention');
  });

  it('tells screen readers what is marked', async () => {
    await show(`<p>${quotation}</p>`);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const read = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText').map(({ name }) => String(name?.value).trim());
    expect(read).toEqual(expect.arrayContaining(['(Zitat)', '(Zeitangabe)']));
  });
});
