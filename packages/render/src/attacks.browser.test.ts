/** The published payload list, and everything executed in a real browser. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from './html.js';
import { toMarkdown } from './markdown.js';
import { attackStrings } from './testing/attack-strings.js';
import { execute, hasChromium, inChromium, launchChromium } from '@depesche/corpus/browser';
import { foreignMarkdown, foreignParts } from '@depesche/corpus/rendered';
import { poisonedArticle } from './testing/poisoned-article.js';
import { toTerminal } from './terminal.js';

const dataFolder = process.env['DEPESCHE_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const list = `${dataFolder}/formats/xss-payloads.json`;
const payloads = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { payload: string }[]).map(({ payload }) => payload) : [];

/** Several articles on one page, so that a browser need not be asked for each. */
function pages(attacks: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < attacks.length; i += 20) {
    const articles = attacks.slice(i, i + 20).map((attack, j) => toHtml(poisonedArticle(attack), { legend: true, idPrefix: `${i + j}-`, jsonLd: { attack } }));
    found.push(`<!doctype html><title>x</title>${articles.join('')}`);
  }
  return found;
}

describe.skipIf(payloads.length === 0)(payloads.length === 0 ? `payload list (not there: set DEPESCHE_DATA to the folder of formats/xss-payloads.json)` : 'payload list', () => {
  it.each(payloads.map((payload, i) => [i, payload] as const))('%i adds nothing', (_, payload) => {
    const article = poisonedArticle(payload);
    expect(foreignParts(toHtml(article, { document: true, jsonLd: { payload } }))).toEqual([]);
    expect(foreignMarkdown(toMarkdown(article, { links: true }))).toEqual([]);
    expect(toTerminal(article)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe.skipIf(!hasChromium)(inChromium, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  it('runs nothing of an article', async () => {
    for (const page of pages([...attackStrings, ...payloads])) {
      const { calls, requests, schemes } = await execute(browser, page);
      expect(calls).toEqual([]);
      expect(requests).toEqual([]);
      expect(schemes.filter((scheme) => !['http:', 'https:', 'mailto:', 'tel:'].includes(scheme))).toEqual([]);
    }
  }, 600_000);

  it('notices what runs', async () => {
    const page = '<img src=x onerror="alert(1)"><p onmouseover="fetch(2)">x</p><iframe src="https://example.org/"></iframe><a href="javascript:x">y</a>';
    expect(await execute(browser, page)).toEqual({
      calls: expect.arrayContaining(['alert', 'fetch']) as string[],
      requests: ['document https://example.org/'],
      schemes: ['javascript:'],
    });
  }, 60_000);
});
