/** What axe-core finds in a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';

export interface AxeOptions {
  readonly colorScheme: 'light' | 'dark';
  /** Rules that are good practice but no part of WCAG as well; default true. */
  readonly bestPractice?: boolean;
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Rule and first element of each violation of WCAG 2.2 A and AA, in a window 320 pixels wide without network. */
export async function axeViolations(browser: Browser, html: string, { colorScheme, bestPractice = true }: AxeOptions): Promise<string[]> {
  const context = await browser.newContext({ colorScheme, offline: true, viewport: { width: 320, height: 640 } });
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await page.evaluate(axeSource());
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', ...(bestPractice ? ['best-practice'] : [])];
    const { violations } = await page.evaluate(async (runOnly) => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } };
      return axe.run({ runOnly, resultTypes: ['violations'] });
    }, tags);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  } finally {
    await context.close();
  }
}

function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}
