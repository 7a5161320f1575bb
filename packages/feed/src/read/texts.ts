/** The texts of feeds: what is markup and what is not, in RSS, where nobody says, and in Atom, where a type says. */
import type { FeedText } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { absoluteLinks } from './absolute-links.js';
import { line, lineOfHtml } from './plain-text.js';

/** The text of an element: of Atom by its type, of all others HTML, escaped once, in CDATA or as it stands; undefined when there is none. */
export function textOf(element: FeedElement | undefined): FeedText | undefined {
  if (element === undefined) return undefined;
  const kind = typed.has(element.name) ? kindOf(element) : element.name.startsWith('xhtml:') ? 'xhtml' : 'html';
  if (kind === 'text') return textOrNothing(element.string());
  if (kind === 'base64') return ofBase64(element);
  if (kind === 'xhtml') return htmlOrNothing(unwrapped(element.markup(false)), element.base);
  return htmlOrNothing(element.hasTags ? element.markup(true) : element.string(), element.base);
}

/** Its text as plain text on one line. */
export function lineOf(element: FeedElement | undefined): string | undefined {
  const text = textOf(element);
  return text === undefined ? undefined : plainLine(text);
}

/** The text of the first child of these names that has one. */
export function firstText(parent: FeedElement | undefined, ...names: readonly string[]): FeedText | undefined {
  for (const name of names) {
    const found = textOf(parent?.first(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same as plain text on one line. */
export function firstLine(parent: FeedElement | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = lineOf(parent?.first(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Any text on one line, without markup. */
export function plainLine({ type, value }: FeedText): string | undefined {
  return type === 'html' ? lineOfHtml(value) : line(value);
}

function htmlOrNothing(value: string, base: string | undefined): FeedText | undefined {
  return value === '' ? undefined : { type: 'html', value: absoluteLinks(value, base) };
}

function textOrNothing(value: string): FeedText | undefined {
  return value === '' ? undefined : { type: 'text', value };
}

/** Text constructs and the content of Atom, which have a type (RFC 4287, 3.1 and 4.1.3; in 0.3 a `mode` as well). */
const typed: ReadonlySet<string> = new Set(['title', 'subtitle', 'tagline', 'summary', 'content', 'rights', 'copyright', 'name'].map((name) => `atom:${name}`));

function kindOf(element: FeedElement): 'text' | 'html' | 'xhtml' | 'base64' {
  const type = element.attribute('type')?.toLowerCase() ?? '';
  const mode = element.attribute('mode')?.toLowerCase();
  if (mode === 'base64') return 'base64';
  if (type === 'xhtml' || type.endsWith('+xml') || type.endsWith('/xml') || element.hasTags) return type === 'html' ? 'html' : 'xhtml';
  if (type === 'html' || type === 'text/html' || mode === 'escaped') return 'html';
  if (/^(?:image|audio|video|font|application\/(?:octet-stream|pdf|zip))\b/.test(type)) return 'base64';
  return 'text';
}

/** XHTML as HTML: names without their prefix, and without the `div` that Atom puts around it. */
function unwrapped(markup: string): string {
  const [, prefix] = /^<([\w.-]{1,32}:)[a-z]/i.exec(markup) ?? [];
  const plain = prefix === undefined ? markup : markup.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
  const [start] = /^<div(?:\s[^<>]{0,2000})?>/i.exec(plain) ?? [];
  return start !== undefined && plain.endsWith('</div>') ? plain.slice(start.length, -'</div>'.length).trim() : plain;
}

/** What it holds is of the type stated; a type that is no text is only read when text is in it all the same. */
function ofBase64(element: FeedElement): FeedText | undefined {
  const value = fromBase64(element.string());
  return /html/i.test(element.attribute('type') ?? '') ? htmlOrNothing(value, element.base) : textOrNothing(value);
}

function fromBase64(encoded: string): string {
  const compact = encoded.replace(/\s+/g, '');
  if (compact.length % 4 === 1 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return encoded;
  const bytes = Uint8Array.from(atob(compact), (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return ''; // a picture or the like, no text
  }
}
