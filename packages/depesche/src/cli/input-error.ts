/** An input that cannot be read or written, with a message for the user; the next one is tried all the same. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
