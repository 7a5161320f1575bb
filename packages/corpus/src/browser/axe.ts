/** What axe-core finds in a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { patience } from './chromium.js';

export interface AxeOptions {
  /** Rules that are good practice but no part of WCAG as well; default true. */
  readonly bestPractice?: boolean;
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose verdict depends on colours. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Rule and first element of each violation of WCAG 2.2 A and AA, in a window 320 pixels wide without network: all rules in
 * the light theme, those about colours in the dark one as well, where the rule has `dark ` before it.
 */
export async function axeViolations(browser: Browser, html: string, { bestPractice = true }: AxeOptions = {}): Promise<string[]> {
  const context = await browser.newContext({ colorScheme: 'light', offline: true, viewport: { width: 320, height: 640 } });
  context.setDefaultTimeout(patience);
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    const light = await run(page, { type: 'tag', values: bestPractice ? [...WCAG, 'best-practice'] : WCAG });
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await run(page, { type: 'rule', values: COLOR_RULES });
    return [...light, ...dark.map((violation) => `dark ${violation}`)];
  } finally {
    await context.close();
  }
}

/** The same of a page as it is open now, by the rules of WCAG 2.2 A and AA alone. */
export async function pageViolations(page: Page): Promise<string[]> {
  return run(page, { type: 'tag', values: WCAG });
}

async function run(page: Page, runOnly: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] }): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource());
  const { violations } = await page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } };
    return axe.run({ runOnly: rules, resultTypes: ['violations'] });
  }, runOnly);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}
