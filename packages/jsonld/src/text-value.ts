/** Strings of untrusted JSON-LD as text. */
import { normalizeText } from '@depesche/article';
import { decodeCharacterReferences } from './character-references.js';

/** Longer strings are cut there; no field but the body is that long. */
const maxLength = 10_000;

/** Character references decoded (publishers often escape twice), white space and invisible characters normalised; undefined when nothing is left. */
export function textValue(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const { text } = normalizeText(decodeCharacterReferences(value.slice(0, maxLength)));
  return text === '' ? undefined : text;
}
