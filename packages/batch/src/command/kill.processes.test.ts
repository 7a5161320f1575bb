/** `kill -9` at random moments: nothing lost, nothing twice, no torn line, and in the end the same bytes as without it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { address, gzipCrawl, page, pagesUpTo } from '../testing/pages.js';
import { linesOf, results, runBatch, startBatch } from '../testing/run-folder.js';

/** More rounds: `DEPESCHE_KILL_ROUNDS=50 npx vitest run packages/batch/src/command/kill`. */
const ROUNDS = Number(process.env['DEPESCHE_KILL_ROUNDS'] ?? 3);
const PAGES = 120;

/** What a run may be like; dates are looked for, because names take a second to load. */
const kinds: readonly (readonly string[])[] = [
  ['--layers', 'none', '--dedupe', 'url'],
  ['--layers', 'timexes', '--records', 'timexes', '--format', 'parquet', '--dedupe', 'near'],
  ['--layers', 'none', '--gzip'],
  ['--layers', 'timexes', '--records', 'timexes', '--format', 'csv', '--dedupe', 'near', '--keep-duplicates'],
];

let folder = '';
let inputs: string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depesche-kill-'));
  inputs = ['a.warc.gz', 'b.jsonl'].map((name) => join(folder, name));
  const pages = pagesUpTo(PAGES);
  writeFileSync(inputs[0]!, gzipCrawl(pages.map((html, i) => (i % 40 === 39 ? '' : html))));
  writeFileSync(inputs[1]!, [...pages.slice(0, 20), page(999), ' '].map((html, i) => JSON.stringify({ url: address(i), html })).join('\n'));
});
afterAll(() => { rmSync(folder, { recursive: true }); });

const moments = fc.sample(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 3 }), ROUNDS);

it.each(moments.map((permille, round) => [round, permille] as const))('round %i, killed at %j thousandths of its time', async (round, permille) => {
  const args = [...inputs, ...kinds[round % kinds.length]!, '--chunk-size', '0.004', '--workers', String(1 + (round % 2))];
  const [unbroken, killed] = [join(folder, `unbroken-${round}`), join(folder, `killed-${round}`)];
  const start = performance.now();
  const { code } = await runBatch([...args, '--out', unbroken]);
  const time = performance.now() - start;
  for (const moment of permille) {
    const { child, ended } = startBatch([...args, '--out', killed, '--resume']);
    const timer = setTimeout(() => child.kill('SIGKILL'), (time * moment) / 1000);
    await ended;
    clearTimeout(timer);
  }
  expect((await runBatch([...args, '--out', killed, '--resume'])).code).toBe(code);
  expect(results(killed)).toEqual(results(unbroken));
  expect(linesOf(killed, 'failed.jsonl').map(({ reason }) => reason)).toEqual(['no-content']);
  rmSync(unbroken, { recursive: true });
  rmSync(killed, { recursive: true });
});
