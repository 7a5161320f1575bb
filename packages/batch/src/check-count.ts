/** Options that are numbers of things. */
import { badOption } from '@depesche/article';

/** @throws DepescheError `bad-option` for what is no whole number above 0 */
export function checkCount(option: string, value: unknown): void {
  if (!Number.isSafeInteger(value) || (value as number) < 1) throw badOption(option, value, 'a whole number above 0');
}
