/** `depesche batch`, which is a package of its own: it depends on this one. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from './usage-error.js';

interface BatchCommand {
  /** Gives the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

const entry = '@depesche/batch/command';

/**
 * Hands on to `@depesche/batch`.
 *
 * @throws UsageError when it is not installed
 */
export async function runBatch(args: readonly string[]): Promise<number> {
  const { run } = (await import(batchPath())) as BatchCommand;
  return await run(args);
}

/** Beside this package, or in the project in which the command is called. */
function batchPath(): string {
  for (const place of [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href]) {
    try {
      return pathToFileURL(createRequire(place).resolve(entry)).href;
    } catch (error) {
      if (!['MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  throw new UsageError('"depesche batch" needs the package @depesche/batch: npm install @depesche/batch');
}
