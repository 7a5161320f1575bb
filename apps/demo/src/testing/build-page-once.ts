/** Vitest's global setup of the browser tests: the page is built once, into a folder that all its tests serve. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasChromium } from '@depesche/corpus/browser';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page lies as `npm run demo -- serve` builds it. */
    pageFolder: string;
  }
}

/** Builds the page, and takes it away when all tests are done. */
export default async function buildPageOnce({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-page-'));
  provide('pageFolder', folder);
  const script = fileURLToPath(new URL('../build-page.ts', import.meta.url));
  if (hasChromium) await promisify(execFile)(process.execPath, ['--conditions=@depesche/source', '--import', 'tsx', script, folder]);
  return () => rm(folder, { recursive: true });
}
