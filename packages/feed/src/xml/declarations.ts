/** What a start tag says about everything below it. */
import { parsedUrl } from '@depesche/article';
import { readAttributes } from './attributes.js';

/** What `xmlns`, `xml:base` and `xml:lang` say. */
export interface Declarations {
  /** Addresses by prefix, `''` for elements without one. */
  readonly namespaces?: ReadonlyMap<string, string>;
  /** Absolute. */
  readonly base?: string;
  readonly language?: string;
}

/** Reads the attributes between two offsets; undefined when they declare nothing. `base` is what a relative one counts from. */
export function readDeclarations(source: string, { from, to, base: outer }: { readonly from: number; readonly to: number; readonly base: string | undefined }): Declarations | undefined {
  if (!source.slice(from, to).includes('xml')) return undefined;
  const namespaces = new Map<string, string>();
  let base: string | undefined;
  let language: string | undefined;
  for (const [name, value] of readAttributes(source, from, to)) {
    if (name === 'xmlns') namespaces.set('', value);
    else if (name.startsWith('xmlns:')) namespaces.set(name.slice(6).toLowerCase(), value);
    else if (name === 'xml:base') base = resolved(value.trim(), outer);
    else if (name === 'xml:lang') language = value.trim();
  }
  return { ...(namespaces.size > 0 && { namespaces }), ...(base !== undefined && { base }), ...(language !== undefined && { language }) };
}

function resolved(reference: string, base: string | undefined): string | undefined {
  return parsedUrl(reference, base)?.href;
}
