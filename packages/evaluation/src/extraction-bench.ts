/** Runs the extraction bench: unpacks its pages, puts it where its rivals are installed, and reads what it wrote. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchPath, cacheFolder, dataPath } from './data-folder.js';

/** This package's adapter for the bench. */
export const ownAdapter: string = join(dirname(fileURLToPath(import.meta.url)), 'extraction-adapter.ts');

/** The adapter that also gives captions, as Readability does. */
export const captionsAdapter: string = join(dirname(fileURLToPath(import.meta.url)), 'extraction-captions-adapter.ts');

/** The named rival that speed is measured against. */
export const readabilityAdapter = 'readability-linkedom';

/** Runs the bench with these arguments in a process of its own; gives what it printed. */
export function runExtractionBench(args: readonly string[]): string {
  const folder = join(cacheFolder, 'extraction-bench');
  cpSync(benchPath('extraction'), folder, { recursive: true, force: true });
  const run = spawnSync(process.execPath, ['extract-bench.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: {
      ...process.env,
      BENCH_TRAFILATURA: trafilaturaFolder(),
      BENCH_READABILITY: readabilityFolder(),
      BENCH_NODE_ARGS: `--conditions=@depesche/source --import ${import.meta.resolve('tsx')}`,
    },
  });
  if (run.status !== 0) throw new Error(`The extraction bench failed:\n${run.stderr}`);
  return run.stdout;
}

/** Runs the bench and reads the JSON it writes. */
export function extractionResults(args: readonly string[]): unknown {
  const file = join(cacheFolder, `extraction-${args[0]!}.json`);
  rmSync(file, { force: true });
  runExtractionBench([...args, '--json', file]);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Trafilatura's pages as the bench wants them, unpacked once. */
export function trafilaturaFolder(): string {
  const folder = join(cacheFolder, 'trafilatura');
  const tests = join(folder, 'tests');
  if (!existsSync(join(tests, 'eval'))) {
    mkdirSync(tests, { recursive: true });
    execFileSync('tar', ['-xJf', dataPath('extraction/trafilatura/pages.tar.xz'), '-C', tests]);
  }
  cpSync(dataPath('extraction/trafilatura/evaldata.json'), join(tests, 'evaldata.json'), { force: true });
  return folder;
}

/** Readability's pages as the bench wants them: a link to where they are. */
function readabilityFolder(): string {
  const folder = join(cacheFolder, 'readability');
  const pages = join(folder, 'test', 'test-pages');
  if (!existsSync(pages)) {
    mkdirSync(dirname(pages), { recursive: true });
    symlinkSync(resolve(dataPath('extraction/readability')), pages);
  }
  return folder;
}
