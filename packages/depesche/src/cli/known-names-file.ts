/** A table of the user's own names: TSV (name, type, aliases divided by `|`, uri) or JSON lines. */
import { isDepescheError } from '@depesche/article';
import { checkKnownName, type KnownName } from '@depesche/entities';
import { readUtf8 } from './read-utf8.js';
import { UsageError } from './usage-error.js';

/**
 * Reads a table of names.
 *
 * @throws UsageError that names file and line
 */
export async function readKnownNames(path: string): Promise<KnownName[]> {
  return parseKnownNames(await readUtf8(path, 'The names in'), path);
}

/** The names in the text of such a file; blank lines count, but say nothing. */
export function parseKnownNames(text: string, path: string): KnownName[] {
  const rows = text.split(/\r?\n/).map((line, i) => ({ line, place: `${path}:${i + 1}` })).filter(({ line }) => line.trim() !== '');
  const first = rows[0]?.line ?? '';
  if (first.trimStart().startsWith('{')) return rows.map(({ line, place }) => checked(fieldsOfJson(line, place), place));
  const header = first.split('\t').map((cell) => cell.trim().toLowerCase());
  const hasHeader = header.includes('name') && header.includes('type');
  const columns = hasHeader ? header : fields.slice(0, 4);
  const unknown = columns.find((column) => !fields.includes(column));
  if (unknown !== undefined) throw new UsageError(`${rows[0]!.place}: there is no column "${unknown}"; there are: ${fields.join(', ')}.`);
  return rows.slice(hasHeader ? 1 : 0).map(({ line, place }) => checked(fieldsOfRow(line, columns, place), place));
}

/** Those that a table can hold; a place's coordinates come in JSON only. */
const fields: readonly string[] = ['name', 'type', 'aliases', 'uri', 'description'];

function fieldsOfRow(line: string, columns: readonly string[], place: string): Record<string, unknown> {
  const cells = line.split('\t').map((cell) => cell.trim());
  if (cells.length < 2) throw new UsageError(`${place}: only one column; a line is ${columns.join(', ')}, divided by tabs.`);
  if (cells.length > columns.length) throw new UsageError(`${place}: ${cells.length} columns; there are ${columns.length}: ${columns.join(', ')}. Aliases are divided by "|".`);
  const values = columns.map((column, i) => [column, column === 'aliases' ? aliasesOf(cells[i] ?? '') : cells[i]] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value.length > 0));
}

function aliasesOf(cell: string): string[] {
  return cell.split('|').map((alias) => alias.trim()).filter((alias) => alias !== '');
}

function fieldsOfJson(line: string, place: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`${place}: no JSON: ${(error as Error).message}`);
  }
  const allowed = [...fields, 'location'];
  const unknown = typeof value === 'object' && value !== null ? Object.keys(value).find((key) => !allowed.includes(key)) : undefined;
  if (unknown !== undefined) throw new UsageError(`${place}: there is no field "${unknown}"; there are: ${allowed.join(', ')}.`);
  return value as Record<string, unknown>;
}

function checked(value: unknown, place: string): KnownName {
  try {
    checkKnownName(value, 'name');
    return value as KnownName;
  } catch (error) {
    throw isDepescheError(error) ? new UsageError(`${place}: ${error.message}`) : error;
  }
}
