/** An item of 3.2 in the shapes of 2.3 and 1.7. */
import { camelCaseNames, renamedIn2, singularIn1 } from '../property-names.js';
import type { Ninjs, NinjsAssociation, NinjsText } from '../ninjs.js';
import { defined, isObject, type JsonObject } from '../read/json.js';

const lowerNames: ReadonlyMap<string, string> = new Map([...camelCaseNames.map((name) => [name, name.toLowerCase()] as const), ...Object.entries(renamedIn2).map(([old, name]) => [name, old] as const)]);
const singularNames: ReadonlyMap<string, string> = new Map(Object.entries(singularIn1).map(([old, name]) => [name.toLowerCase(), old]));

/** The item as ninjs 2.3 has it: the same properties, their names in lower case. */
export function toVersion2(item: Ninjs): JsonObject {
  return lowered(withoutRelations(item)) as JsonObject;
}

/** What an associated item is to this one has a place from 3.0 on. */
function withoutRelations({ associations, ...rest }: Ninjs): Ninjs {
  if (associations === undefined) return rest;
  return { ...rest, associations: associations.map((association) => Object.fromEntries(Object.entries(association).filter(([name]) => name !== 'rel')) as unknown as NinjsAssociation) };
}

/** The item as ninjs 1.7 has it: lists in the singular, texts as properties of their own, renditions and associations by name. */
export function toVersion1(item: Ninjs): JsonObject {
  const { headlines, descriptions, bodies, associations, altIds, ...rest } = withoutRelations(item);
  const named = Object.fromEntries((associations ?? []).map(({ name, ...association }) => [name, toVersion1Association(association)]));
  return {
    ...renamedTo1(rest),
    representationtype: 'complete',
    ...texts('headline', headlines),
    ...texts('description', descriptions),
    ...texts('body', bodies),
    ...counts(bodies),
    ...(associations !== undefined && { associations: named }),
    ...(altIds !== undefined && { altids: Object.fromEntries(altIds.map(({ role, value }) => [role, value])) }),
  };
}

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [lowerNames.get(name) ?? name, name === 'geoJSON' ? entry : lowered(entry)]));
}

function renamedTo1(item: object): JsonObject {
  const entries = Object.entries(lowered(item) as JsonObject).map(([name, value]) => [singularNames.get(name) ?? name, Array.isArray(value) ? value.map(withCode) : value] as const);
  return Object.fromEntries(entries);
}

/** 1.x has scheme and code: the address up to its last part, and that part; a literal is a code without a scheme. */
function withCode(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { uri, literal, role, name, rel, confidence } = value;
  const code = typeof uri === 'string' ? /^(\w+:\/\/.*[/#=])([^/#=]+)$/.exec(uri) : null;
  return {
    ...defined({ name, rel, confidence }),
    ...(role !== undefined && { rel: role }),
    ...(code !== null ? { scheme: code[1], code: code[2] } : (literal ?? uri) !== undefined && { code: literal ?? uri }),
  };
}

/** `body_html`, `description_standfirst_text`; the main headline has no suffix. */
function texts(list: 'headline' | 'description' | 'body', entries: readonly NinjsText[] = []): JsonObject {
  return Object.fromEntries(
    entries.map(({ role, contentType, value }) => {
      const format = contentType === 'text/html' ? 'xhtml' : 'text';
      if (list === 'headline' && role === 'main' && format === 'text') return [list, value];
      return [role === 'main' ? `${list}_${format}` : `${list}_${role}_${format}`, value];
    }),
  );
}

function counts(bodies: readonly NinjsText[] = []): JsonObject {
  const [body] = bodies;
  return body?.charCount === undefined ? {} : { charcount: body.charCount, wordcount: body.wordCount };
}

function toVersion1Association({ descriptions, renditions, ...rest }: Omit<NonNullable<Ninjs['associations']>[number], 'name'>): JsonObject {
  return {
    ...renamedTo1(rest),
    ...texts('description', descriptions),
    ...(renditions !== undefined && { renditions: Object.fromEntries(renditions.map(({ name, ...rendition }) => [name, lowered(rendition)])) }),
  };
}
