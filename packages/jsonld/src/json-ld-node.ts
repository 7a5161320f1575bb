/** JSON-LD as found in pages: parsed leniently, flattened into nodes, references resolved. */

/** A JSON object of a JSON-LD document. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

export interface JsonLdGraph {
  /** Every object with a type, in document order, the outer before the inner. */
  readonly nodes: readonly JsonLdNode[];
  /** Those of them that lie in a list of other things, as related articles and readers' reviews do. */
  readonly listed: ReadonlySet<JsonLdNode>;
  /** The object a value stands for: itself, or the described node when it only names one by `@id`. */
  resolve(value: unknown): unknown;
}

/** Deeper or larger documents than any publisher's are cut there, so that hostile ones cost no more. */
const maxDepth = 64;
const maxNodes = 20_000;
/** Properties that list other things than the page itself. */
const lists = /^(?:itemListElement|reviews?|comment|hasPart|mentions|citation|liveBlogUpdate)$/;

/** Reads the texts of a page's `application/ld+json` scripts; what cannot be read is left out. */
export function readJsonLd(scripts: readonly string[]): JsonLdGraph {
  const nodes: JsonLdNode[] = [];
  const listed = new Set<JsonLdNode>();
  const byId = new Map<string, JsonLdNode>();
  const pending = scripts.map((script) => ({ value: parseLeniently(script), depth: 0, isListed: false })).reverse();
  let budget = maxNodes;
  for (let next = pending.pop(); next !== undefined && budget > 0; next = pending.pop(), budget--) {
    const { value, depth, isListed } = next;
    if (typeof value !== 'object' || value === null || depth > maxDepth) continue;
    if (!Array.isArray(value)) register(value as JsonLdNode, nodes, byId);
    if (isListed) listed.add(value as JsonLdNode);
    const children = Object.entries(value);
    for (let i = Math.min(children.length, budget) - 1; i >= 0; i--) pending.push({ value: children[i]![1] as unknown, depth: depth + 1, isListed: isListed || lists.test(children[i]![0]) });
  }
  const resolve = (value: unknown): unknown => {
    if (!isNode(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 2) return value;
    return byId.get(value['@id']) ?? value;
  };
  return { nodes, listed, resolve };
}

/** Whether a value is a JSON object. */
export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list: itself when it is one, else the one value, or nothing. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** The types of a node without the vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  return asList(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
}

function register(node: JsonLdNode, nodes: JsonLdNode[], byId: Map<string, JsonLdNode>): void {
  if (node['@type'] !== undefined) nodes.push(node);
  const id = node['@id'];
  if (typeof id !== 'string') return;
  const known = byId.get(id);
  // Of several objects with one id the fullest describes it; the others refer to it.
  if (known === undefined || Object.keys(known).length < Object.keys(node).length) byId.set(id, node);
}

/** Pages wrap their JSON in comments and CDATA, leave raw control characters in strings and commas before brackets. */
function parseLeniently(script: string): unknown {
  if (!script.includes('{')) return undefined;
  let text = script;
  for (const repair of [(whole: string) => whole, withoutWrapping, withoutControls, withoutTrailingCommas]) {
    text = repair(text);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The next repair may help.
    }
  }
  return undefined;
}

function withoutWrapping(text: string): string {
  return text.replace(/<!--|-->|\/?\*?<!\[CDATA\[\*?\/?|\/?\*?\]\]>\*?\/?/g, ' ').trim().replace(/;$/, '');
}

function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- raw control characters are what makes these documents unreadable
  return text.replace(/[\u0000-\u001f]/g, ' ');
}

function withoutTrailingCommas(text: string): string {
  return text.replace(/,(?= {0,100}[\]}])/g, '');
}
