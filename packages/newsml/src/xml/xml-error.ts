/** Errors of XML that cannot be read: what, where, and what to do. */
import { DepescheError } from '@depesche/article';

/** The error for a place of the input; `path` are the elements open there. */
export function xmlError(what: string, source: string, offset: number, path: readonly string[] = []): DepescheError {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const inside = path.length === 0 ? '' : ` in ${path.slice(-8).join('/')}`;
  return new DepescheError('invalid-input', `${what} (line ${line}, column ${column}${inside}).`, { offset });
}
