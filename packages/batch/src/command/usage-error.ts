/** What the user got wrong, and what is right; nothing is done. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
