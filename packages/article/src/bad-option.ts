/** Options and arguments that are not what a function takes, told at the border where they come in. */
import { DepescheError } from './depesche-error.js';

/** Longer values are cut in messages. */
const LONGEST_SHOWN = 60;

/**
 * An error `bad-option` that names the option, its value and what is allowed: `Option "format" is "htm"; it takes "html"
 * or "text".`
 *
 * @param allowed completes “it takes …”, without a full stop
 */
export function badOption(option: string, value: unknown, allowed: string): DepescheError {
  const what = value === undefined ? 'missing' : describe(value);
  return new DepescheError('bad-option', `Option "${option}" is ${what}; it takes ${allowed}.`, { option });
}

/**
 * Makes sure that an option is one of a few words.
 *
 * @throws DepescheError `bad-option` with the words that are allowed
 */
export function checkChoice<Choice extends string>(option: string, value: unknown, choices: readonly Choice[]): asserts value is Choice {
  if ((choices as readonly unknown[]).includes(value)) return;
  const words = choices.map((choice) => JSON.stringify(choice));
  throw badOption(option, value, words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`);
}

/** A value in a few words; objects by what they are, since their contents would tell little. */
function describe(value: unknown): string {
  if (typeof value === 'string') return shortened(JSON.stringify(value));
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return shortened(String(value));
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  const { name = '' } = (value.constructor as { readonly name?: string } | undefined) ?? {};
  if (name === '' || name === 'Object') return 'an object';
  return `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${shortened(name)}`;
}

function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1).toWellFormed()}…`;
}
