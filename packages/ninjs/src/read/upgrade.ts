/** Items of ninjs 1.x and 2.x with the names and shapes of 3.x, so that everything after this knows one version only. */
import { DepescheError } from '@depesche/article';
import { camelCaseNames, renamedIn2, singularIn1 } from '../property-names.js';
import { isObject, type JsonObject } from './json.js';

const names: ReadonlyMap<string, string> = new Map([
  ...camelCaseNames.map((name) => [name.toLowerCase(), name] as const),
  ...Object.entries(renamedIn2),
  ...Object.entries(singularIn1),
]);
/** Deeper items are attacks; real ones nest four or five deep. */
const DEEPEST = 40;
/** Names of lists in 1.x whose entries a suffix tells apart: `body_xhtml`, `description_caption_text`. */
const suffixed: ReadonlyMap<string, string> = new Map([['headline', 'headlines'], ['body', 'bodies'], ['description', 'descriptions']]);

/** The item in the shape of 3.x; told by its shape alone, since `standard` is often wrong or missing. */
export function upgradeItem(item: JsonObject, depth = 0): JsonObject {
  if (depth > DEEPEST) throw new DepescheError('invalid-input', `The item nests deeper than ${DEEPEST} objects; no ninjs does.`);
  const upgraded: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) {
    if (name === '__proto__') continue; // would become the item's prototype
    const lower = name.toLowerCase();
    const list = suffixed.get(/^[a-z]+/.exec(lower)?.[0] ?? '');
    if (list !== undefined && typeof value === 'string') addTo(upgraded, list, suffixedEntry(lower, value));
    else if (lower === 'altids' && isObject(value)) upgraded['altIds'] = Object.entries(value).map(([role, id]) => ({ role, value: id }));
    else upgraded[names.get(lower) ?? name] = upgradeValue(value, depth + 1);
  }
  return withUri(upgraded);
}

function upgradeValue(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((entry) => upgradeValue(entry, depth));
  return isObject(value) ? upgradeItem(value, depth) : value;
}

function addTo(item: Record<string, unknown>, list: string, entry: JsonObject): void {
  const known = item[list];
  item[list] = [...(Array.isArray(known) ? (known as unknown[]) : []), entry];
}

/** `body_xhtml` → a body of HTML; `headline` → the main headline; what stands between is its role. */
function suffixedEntry(name: string, value: string): JsonObject {
  const [list = '', ...suffixes] = name.split('_');
  const last = suffixes.at(-1) ?? '';
  const contentType = /html/.test(last) ? 'text/html' : last === 'nitf' ? 'text/vnd.IPTC.NITF' : last === 'text' ? 'text/plain' : undefined;
  const role = (contentType === undefined ? suffixes : suffixes.slice(0, -1)).join('_') || (list === 'headline' ? 'main' : 'text');
  return { role, value, ...(contentType !== undefined && { contentType }) };
}

/** 1.x has scheme and code where later versions have an address or literal. */
function withUri(entry: Record<string, unknown>): JsonObject {
  const { scheme, code } = entry;
  if (typeof code !== 'string' || entry['uri'] !== undefined || entry['literal'] !== undefined) return entry;
  const uri = typeof scheme === 'string' && /^https?:/.test(scheme) ? scheme + code : undefined;
  return uri === undefined ? { ...entry, literal: code } : { ...entry, uri };
}
