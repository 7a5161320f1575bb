/** Figures for Prometheus. */
import { openQueue, type QueueOptions } from './connection.js';

/**
 * Jobs by state and their totals in the text format of Prometheus, as BullMQ counts them.
 *
 * @throws QueueError when the queue cannot be used
 */
export async function metrics(options: QueueOptions): Promise<string> {
  const queue = await openQueue({ ...options, allowVolatile: true }, false);
  try {
    return `${await queue.exportPrometheusMetrics()}\n`;
  } finally {
    await queue.close();
  }
}
