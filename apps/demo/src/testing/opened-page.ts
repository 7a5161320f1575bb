/** The page opened in Chromium, with an eye on what it logs and asks for. */
import { launchChromium } from '@depesche/corpus/browser';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { type ServedFolder, serveFolder } from '../serve-folder.js';
import type {} from './build-page-once.js';

/** The page as it was built for all tests, served, and a browser to open it in. */
export interface ServedPage {
  readonly folder: string;
  readonly url: string;
  open(options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors in the console, exceptions, and requests that went elsewhere; must stay empty. */
  readonly complaints: string[];
  /** Paths asked for so far. */
  readonly requested: readonly string[];
}

/** Starts server and browser. */
export async function servedPage(): Promise<ServedPage> {
  const folder = inject('pageFolder');
  const served = await serveFolder(folder);
  const browser = await launchChromium();
  return {
    folder,
    url: served.url,
    open: (options) => openPage(browser, served, options),
    async close() {
      await browser.close();
      served.server.close();
    },
  };
}

async function openPage(browser: Browser, { url }: ServedFolder, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requested: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => {
    if (request.url().startsWith(url)) requested.push(new URL(request.url()).pathname);
    else if (!request.url().startsWith('blob:')) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(url);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('.has-script');
  return { page, complaints, requested };
}

/** Has the page process a text and waits until it is shown. */
export async function processText(page: Page, text: string, date = ''): Promise<void> {
  await page.locator('#own-article').evaluate((details) => {
    (details as HTMLDetailsElement).open = true;
  });
  await page.fill('#source-input', text);
  await page.fill('#date-input', date);
  await page.click('#process');
  await page.waitForSelector('#example:not([hidden])', { timeout: 60_000 });
}
