#!/usr/bin/env node
/** The `depesche` command. */
import { readFileSync } from 'node:fs';
import { run } from './cli/run.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

// A reader that closes the pipe early (`depesche … | head`) is no error; any other is told where it was written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});
// Messages that nobody reads keep no article from being written.
process.stderr.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), version);
