/** JSON whose shape is not known yet. */
import { DepescheError } from '@depesche/article';

/** Longer ones are split by their sender, or an attack; what reading one takes grows with its length. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value of JSON text or bytes; a value that is none of both is taken as it is. */
export function readJson(input: unknown): unknown {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) return input;
  const text = (typeof input === 'string' ? input : decode(input)).replace(/^\ufeff/, '');
  if (text.length > MOST_CHARACTERS) throw new DepescheError('invalid-input', `The JSON has ${text.length} characters, more than the ${MOST_CHARACTERS} that are read; send its items apart.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new DepescheError('invalid-input', `This is no JSON${placeOf(cause, text)}; ninjs is a JSON object with a "uri".`, { cause, ...offsetOf(cause) });
  }
}

/** JSON between systems is UTF-8 (RFC 8259, 8.1). */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DepescheError('invalid-input', 'The bytes are no UTF-8, as JSON has to be (RFC 8259); decode them first.', { cause });
  }
}

function offsetOf(cause: unknown): { readonly offset?: number } {
  const offset = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
  return offset === undefined ? {} : { offset: Number(offset) };
}

function placeOf(cause: unknown, text: string): string {
  const { offset } = offsetOf(cause);
  if (offset === undefined) return text.trim() === '' ? ' but empty' : '';
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return ` (line ${line}, column ${offset - before.lastIndexOf('\n')})`;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; those of an object that names them get their key as `name`, as ninjs 1.x has it. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, entry]) => (isObject(entry) ? [{ name, ...entry }] : []));
}

/** A string that is not empty, else undefined; numbers as their digits. */
export function stringOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An object without the fields whose value is undefined. */
export function defined<T extends object>(fields: T): { [Field in keyof T]?: Exclude<T[Field], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Field in keyof T]?: Exclude<T[Field], undefined> };
}
