/** `depesche batch` in a process of its own, for tests. */
import { run } from '../command/run.js';

process.exitCode = await run(process.argv.slice(2));
