/** A knowledge base of one's own from a table: tab-separated columns, or JSON lines. */
import { DepescheError, parsedUrl } from '@depesche/article';
import { type EntryKind, entryKinds, type KnowledgeDraft, type KnowledgeName } from './knowledge-entry.js';
import { packKnowledgeBase } from './pack-knowledge-base.js';

/** Columns of a table, and fields of a JSON line; `name` and `kind` must be there. Lists are divided by `|`, or are lists in JSON, where `null` says nothing. */
const knowledgeColumns = ['name', 'kind', 'aliases', 'abbreviations', 'uri', 'description', 'prominence', 'gender', 'latitude', 'longitude'] as const;

type Column = (typeof knowledgeColumns)[number];
type Fields = Readonly<Partial<Record<Column, string | readonly string[]>>>;

/** What may stand for a kind: that of a mention, for those who have no finer one. */
const kindsOfTypes: ReadonlyMap<string, EntryKind> = new Map([['organization', 'organization'], ['person', 'person'], ['place', 'region'], ['misc', 'work']]);

/** Rank of a thing that its table gives none: it is meant wherever its name stands. */
const OWN_PROMINENCE = 200;

/**
 * The bytes of a knowledge base for `readKnowledgeBase`, from the text of a table: a header with the names of columns and a line a thing, divided by tabs;
 * or a JSON object a line. Aliases of one word stand for a person by themselves; abbreviations hold only as they are written. `uri` may be any absolute address.
 *
 * @throws DepescheError `invalid-input` for a line that cannot be read: its number, what is wrong, what it should be
 */
export function buildKnowledgeBase(text: string): Uint8Array {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  if (lines.length === 0) throw new DepescheError('invalid-input', `The table has no lines; its first line names columns: ${knowledgeColumns.join(', ')}.`);
  const isJson = lines[0]!.line.trimStart().startsWith('{');
  const rows = isJson ? lines.map(({ line, number }) => ({ fields: fieldsOfJson(line, number), number })) : fieldsOfTable(lines);
  return packKnowledgeBase(rows.map(({ fields, number }) => draftOf(fields, number)));
}

function fieldsOfTable([head, ...lines]: readonly { line: string; number: number }[]): { fields: Fields; number: number }[] {
  const columns = head!.line.split('\t').map((cell) => cell.trim().toLowerCase());
  checkColumns(columns, head!.number);
  for (const wanted of ['name', 'kind']) if (!columns.includes(wanted)) throw invalid(head!.number, `the header has no column "${wanted}"; there may be: ${knowledgeColumns.join(', ')}, divided by tabs`);
  return lines.map(({ line, number }) => {
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length > columns.length) throw invalid(number, `${cells.length} columns, but the header has ${columns.length}; lists within a column are divided by "|"`);
    return { fields: Object.fromEntries(cells.map((cell, i) => [columns[i]!, cell])), number };
  });
}

function fieldsOfJson(line: string, number: number): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw invalid(number, `no JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(number, 'no JSON object');
  checkColumns(Object.keys(value), number);
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null).map(([key, field]) => [key, Array.isArray(field) ? field.map((entry) => textOfJson(entry, key, number)) : textOfJson(field, key, number)]));
}

function textOfJson(value: unknown, key: string, number: number): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw invalid(number, `"${key}" is neither text nor a number nor a list of such`);
}

function checkColumns(columns: readonly string[], number: number): void {
  const unknown = columns.find((column) => !(knowledgeColumns as readonly string[]).includes(column));
  if (unknown !== undefined) throw invalid(number, `there is no column "${unknown}"; there may be: ${knowledgeColumns.join(', ')}`);
}

function draftOf(fields: Fields, number: number): KnowledgeDraft {
  const name = textOf(fields.name);
  if (name === '') throw invalid(number, 'the name is missing');
  const kind = kindOf(textOf(fields.kind), number);
  const prominence = numberOf(fields.prominence, { column: 'prominence', number, least: 0, most: 255 }) ?? OWN_PROMINENCE;
  const description = textOf(fields.description);
  const gender = textOf(fields.gender);
  if (gender !== '' && gender !== 'female' && gender !== 'male') throw invalid(number, `the gender is "${gender}"; it may be female, male or empty`);
  const location = locationOf(fields, number);
  return {
    ...addressOf(textOf(fields.uri), number),
    kind,
    name,
    names: namesOf(fields, kind),
    prominence,
    ...(description !== '' && { description }),
    ...(gender !== '' && { gender }),
    ...(location && { location }),
  };
}

function kindOf(kind: string, number: number): EntryKind {
  const own = kindsOfTypes.get(kind) ?? entryKinds.find((known) => known === kind);
  if (own === undefined) throw invalid(number, `the kind is "${kind}"; it may be ${[...new Set([...kindsOfTypes.keys(), ...entryKinds])].join(', ')}`);
  return own;
}

function namesOf({ aliases, abbreviations }: Fields, kind: EntryKind): KnowledgeName[] {
  const relationOf = (text: string): KnowledgeName['relation'] => (kind === 'person' && !text.includes(' ') ? 'mononym' : 'alias');
  return [
    ...listOf(aliases).map((text): KnowledgeName => ({ text, relation: relationOf(text) })),
    ...listOf(abbreviations).map((text): KnowledgeName => ({ text, relation: 'abbreviation' })),
  ];
}

/** Wikidata's and GeoNames' addresses are kept as numbers. */
function addressOf(uri: string, number: number): Pick<KnowledgeDraft, 'id' | 'geoNames' | 'uri'> {
  if (uri === '') return { id: 0 };
  if (parsedUrl(uri) === undefined) throw invalid(number, `"${uri}" is no absolute address`);
  const wikidata = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/Q([1-9]\d{0,8})$/.exec(uri)?.[1];
  if (wikidata !== undefined) return { id: Number(wikidata) };
  const geoNames = /^https?:\/\/sws\.geonames\.org\/([1-9]\d{0,8})\/?$/.exec(uri)?.[1];
  return geoNames === undefined ? { id: 0, uri } : { id: 0, geoNames: Number(geoNames) };
}

function locationOf({ latitude, longitude }: Fields, number: number): KnowledgeDraft['location'] {
  const north = numberOf(latitude, { column: 'latitude', number, least: -90, most: 90 });
  const east = numberOf(longitude, { column: 'longitude', number, least: -180, most: 180 });
  if ((north === undefined) !== (east === undefined)) throw invalid(number, 'latitude and longitude come together');
  return north === undefined || east === undefined ? undefined : { latitude: north, longitude: east };
}

function numberOf(field: string | readonly string[] | undefined, { column, number, least, most }: { column: Column; number: number; least: number; most: number }): number | undefined {
  const text = textOf(field);
  if (text === '') return undefined;
  const value = Number(text);
  if (!(value >= least && value <= most)) throw invalid(number, `the ${column} is "${text}"; it is a number from ${least} to ${most}`);
  return value;
}

function textOf(field: string | readonly string[] | undefined): string {
  return typeof field === 'string' ? field.trim() : (field ?? []).join('|');
}

function listOf(field: string | readonly string[] | undefined): string[] {
  const parts = typeof field === 'string' ? field.split('|') : (field ?? []);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function invalid(number: number, what: string): DepescheError {
  return new DepescheError('invalid-input', `Line ${number}: ${what}.`);
}
