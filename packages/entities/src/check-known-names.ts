/** Names that a caller knows, checked where they come in: they are often read from a table that people keep. */
import { badOption, checkChoice, parsedUrl } from '@depesche/article';
import { ENTITY_TYPES } from './labels.js';

/**
 * Makes sure that a value is a list of `KnownName`.
 *
 * @param option how the caller calls it in messages
 * @throws DepescheError `bad-option` that names the place: `extra[2].type`
 */
export function checkKnownNames(names: unknown, option: string): void {
  if (!Array.isArray(names)) throw badOption(option, names, 'a list of names like { name: "Haus der Kunst", type: "organization" }');
  names.forEach((name, i) => { checkKnownName(name, `${option}[${i}]`); });
}

/** As `checkKnownNames`, for one. */
export function checkKnownName(value: unknown, option: string): void {
  if (typeof value !== 'object' || value === null) throw badOption(option, value, 'an object with name and type');
  const { name, type, aliases, uri, description, location } = value as Readonly<Record<string, unknown>>;
  if (!isName(name)) throw badOption(`${option}.name`, name, 'a name');
  checkChoice(`${option}.type`, type, ENTITY_TYPES);
  if (aliases !== undefined && !(Array.isArray(aliases) && aliases.every(isName))) throw badOption(`${option}.aliases`, aliases, 'a list of names');
  if (uri !== undefined && !(typeof uri === 'string' && parsedUrl(uri) !== undefined)) throw badOption(`${option}.uri`, uri, 'an absolute address');
  if (description !== undefined && typeof description !== 'string') throw badOption(`${option}.description`, description, 'a text');
  if (location !== undefined && !isLocation(location)) throw badOption(`${option}.location`, location, 'latitude and longitude in degrees');
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isLocation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { latitude, longitude } = value as { readonly latitude?: unknown; readonly longitude?: unknown };
  return typeof latitude === 'number' && typeof longitude === 'number' && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
