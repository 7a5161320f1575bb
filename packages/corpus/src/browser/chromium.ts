/** Chromium for the checks that need a real browser. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Whether Chromium is there; the tests that need it are skipped otherwise. */
export const hasChromium: boolean = existsSync(path);

/** What to write into the name of a test that is skipped without Chromium. */
export const inChromium: string = hasChromium
  ? 'in Chromium'
  : 'in Chromium (not there: install it with "apt-get install -y chromium", or set CHROMIUM_PATH)';

/** How long a browser may take for anything, in milliseconds: what hangs is ended by the test, and a busy machine is slow. */
export const patience = 300_000;

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    timeout: patience,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
}
