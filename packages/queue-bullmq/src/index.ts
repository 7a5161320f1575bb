export { complete, type CompleteOptions } from './complete.js';
export type { QueueConnection, QueueOptions } from './connection.js';
export { enqueue, type EnqueueOptions } from './enqueue.js';
export { metrics } from './metrics.js';
export { QueueError, type QueueErrorCode, queueErrorCodes } from './queue-error.js';
export { type RunningWork, work, type WorkOptions } from './work.js';
