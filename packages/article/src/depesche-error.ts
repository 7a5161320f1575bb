/** The one error class of all Depesche packages. */

/**
 * - `missing-layer`: a tagger or renderer needs a layer that no tagger has provided
 * - `undeclared-layer`: a tagger returned a layer it does not list in `provides`
 * - `invalid-article`: a value breaks the rules of the document model
 * - `invalid-input`: structured input that cannot be read
 * - `model-format`: a model file has another format version than this package reads
 * - `model-damaged`: a model file is cut short or altered
 * - `bad-option`: an option or argument is not what a function takes; `option` names it
 * - `async-tagger`: a tagger that returns a promise was given to a function that does not wait
 */
export type DepescheErrorCode =
  | 'missing-layer'
  | 'undeclared-layer'
  | 'invalid-article'
  | 'invalid-input'
  | 'model-format'
  | 'model-damaged'
  | 'bad-option'
  | 'async-tagger';

/**
 * Where in the input it happened (UTF-16 code units, bytes for binary input), which option it was, and the error behind
 * it.
 */
export interface DepescheErrorOptions extends ErrorOptions {
  readonly offset?: number;
  readonly option?: string;
}

const marker = Symbol.for('depesche.error');

/** Thrown for structured input that cannot be read and for wrong use; ugly pages are never an error. */
export class DepescheError extends Error {
  override readonly name = 'DepescheError';
  readonly code: DepescheErrorCode;
  readonly offset?: number;
  /** Of a `bad-option`: its name, with the place in a list: `knownNames[2].type`. */
  readonly option?: string;

  /** @param message what, where, and what to do next */
  constructor(code: DepescheErrorCode, message: string, options?: DepescheErrorOptions) {
    super(message, options);
    this.code = code;
    if (options?.offset !== undefined) this.offset = options.offset;
    if (options?.option !== undefined) this.option = options.option;
    Object.defineProperty(this, marker, { value: true });
  }
}

/** Whether a caught value is a `DepescheError`, also when several copies of the package are installed. */
export function isDepescheError(value: unknown): value is DepescheError {
  return value instanceof Error && marker in value;
}
