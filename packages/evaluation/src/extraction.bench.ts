/** Speed of article extraction beside Readability on linkedom, memory, cost by page size, and the size of the bundle. */
import { join } from 'node:path';
import { parseHtml } from '@depesche/parse/html';
import { build } from 'esbuild';
import { browserSize } from './browser-size.js';
import { cacheFolder } from './data-folder.js';
import { ownAdapter, readabilityAdapter, runExtractionBench } from './extraction-bench.js';

/** Bytes the browser should have to load for all of `@depesche/parse`, minified and compressed. */
const BUNDLE_BUDGET = 45_000;

/** Pages per second in turns with Readability in one run; then what a page 2, 4 and 8 times as long costs; then the bundle. */
export async function benchExtraction(): Promise<string> {
  const rounds = runExtractionBench(['compare', '--set', 'readability', '--a', await builtAdapter(), '--b', readabilityAdapter, '--rounds', '5', '--warmup', '8']);
  return [rounds.trim(), costBySize(), await bundleSize()].join('\n\n');
}

/** Our adapter as users run it: built, not translated while it is loaded, which slows functions down. */
async function builtAdapter(): Promise<string> {
  const outfile = join(cacheFolder, 'extraction-adapter.mjs');
  await build({ entryPoints: [ownAdapter], bundle: true, format: 'esm', platform: 'node', target: 'node20', conditions: ['@depesche/source'], outfile });
  return outfile;
}

/** Milliseconds for a page of paragraphs, lists and teasers at 1, 2, 4 and 8 times its length; the best of five. */
function costBySize(): string {
  const rows = [1, 2, 4, 8].map((times) => {
    const page = largePage(times);
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      parseHtml(page);
      return performance.now() - start;
    });
    return `${times}×  ${(page.length / 1e6).toFixed(1)} MB  ${Math.min(...runs).toFixed(0)} ms`;
  });
  return ['cost by size of the page', ...rows].join('\n');
}

function largePage(times: number): string {
  const section = Array.from({ length: 200 }, (_, i) => {
    const sentence = `Paragraph ${i} says, as its number shows, what the one before it did not say, and <b>stresses</b> it with <a href="/${i}">a link</a>. `;
    return `<div class="box-${i % 9}"><p>${sentence.repeat(6)}</p><ul><li>one &amp; two</li><li><a href="/x">three</a></li></ul></div>`;
  }).join('\n');
  return `<html><body><nav><a href="/">home</a></nav><article><h1>Title</h1>${section.repeat(times * 5)}</article></body></html>`;
}

/** Size of everything the package exports, bundled for the browser. */
async function bundleSize(): Promise<string> {
  const { minified, compressed } = await browserSize('@depesche/parse');
  return `@depesche/parse for the browser: ${(minified / 1000).toFixed(1)} kB minified, ${(compressed / 1000).toFixed(1)} kB compressed (aim: ${BUNDLE_BUDGET / 1000})`;
}
