/** A group of tests of the built page in a browser; nothing may be logged as an error and nothing asked for elsewhere in any of them. */
import { hasChromium, inChromium } from '@depesche/corpus/browser';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type ServedPage, servedPage, type OpenedPage } from './opened-page.js';

/** What a test of the page is given. */
export interface PageUnderTest {
  /** Opens the page anew. */
  readonly open: (options?: Parameters<ServedPage['open']>[0]) => Promise<Page>;
  /** What the opened page logged and asked for. */
  readonly seen: () => OpenedPage;
}

/** Serves the page for all tests of the group; skipped with a line that says so where there is no browser. */
export function describePage(name: string, tests: (page: PageUnderTest) => void): void {
  describe.skipIf(!hasChromium)(`${name} ${inChromium}`, { timeout: 90_000 }, () => {
    let served: ServedPage;
    let opened: OpenedPage | undefined;

    beforeAll(async () => {
      served = await servedPage();
    }, 120_000);
    afterEach(async () => {
      const complaints = opened?.complaints ?? [];
      await opened?.page.context().close();
      opened = undefined;
      expect(complaints).toEqual([]);
    });
    afterAll(async () => {
      await served.close();
    });

    tests({
      async open(options) {
        opened = await served.open(options);
        return opened.page;
      },
      seen: () => opened!,
    });
  });
}
