/** The page, built and opened in Chromium, with an eye on what it logs and asks for. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launchChromium } from '@depesche/corpus/browser';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type ServedFolder, serveFolder } from '../serve-folder.js';

/** The page built into a folder of its own, served, and a browser to open it in. */
export interface BuiltPage {
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

/** Builds the page as `npm run demo -- serve` does, and starts server and browser. */
export async function builtPage(): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-page-'));
  const script = fileURLToPath(new URL('../build-page.ts', import.meta.url));
  await promisify(execFile)(process.execPath, ['--conditions=@depesche/source', '--import', 'tsx', script, folder]);
  const served = await serveFolder(folder);
  const browser = await launchChromium();
  return {
    folder,
    url: served.url,
    open: (options) => openPage(browser, served, options),
    async close() {
      await browser.close();
      served.server.close();
      await rm(folder, { recursive: true });
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
