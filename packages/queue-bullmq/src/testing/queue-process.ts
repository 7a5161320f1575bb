/**
 * One call of this package in a process of its own, for tests: `queue-process.ts CALL OPTIONS`, options as JSON. Under the test runner BullMQ cannot
 * load `pg`, because of the conditions by which it asks for modules.
 */
import { complete, enqueue, metrics, work } from '../index.js';

const calls = { complete, enqueue, metrics, work } as const;
const [name, options] = process.argv.slice(2) as [keyof typeof calls, string];

try {
  const result: unknown = await calls[name](JSON.parse(options) as never);
  // Work goes on until the process is killed.
  process.stdout.write(`${JSON.stringify({ result })}\n`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
}
