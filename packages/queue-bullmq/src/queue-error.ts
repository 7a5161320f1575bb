/** What can be wrong with a queue, as opposed to the work in it. */

/** Every code of this package, with what it means. */
export const queueErrorCodes = {
  unreachable: 'Redis or PostgreSQL did not answer',
  volatile: 'Redis keeps its data in memory only, so that a restart would lose the queue',
  'no-schema': 'the PostgreSQL schema of BullMQ is not there or is of another version; enqueue makes it',
  incomplete: 'the queue is empty, some parts are not there, and adding their jobs again did not help',
} as const;

export type QueueErrorCode = keyof typeof queueErrorCodes;

/** Thrown when a queue cannot be used, or a run cannot be completed. */
export class QueueError extends Error {
  override readonly name = 'QueueError';

  /** @param message what, where, and what to do next */
  constructor(
    readonly code: QueueErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
