/** Character references in feeds: those of XML, those of HTML that no feed declares, and the few that a feed declares itself. */
import { readCharacterReference } from '@depesche/jsonld';

/** What a feed's own declarations say, by name. */
export type Entities = ReadonlyMap<string, string>;

export const noEntities: Entities = new Map();

/** Declared text may be so long; with more, a short feed could be made into a long text. */
const LONGEST_DECLARED = 80;
const MOST_DECLARED = 200;
const LONGEST_NAME = 32;

/** A text with all references replaced; what is none stays, also `&copy` in `?a=1&copy=2`. */
export function decodeReferences(raw: string, entities: Entities): string {
  let at = raw.indexOf('&');
  if (at < 0) return raw;
  // Joined at the end, since texts of feeds are searched at once, for which engines want them in one piece.
  const decoded: string[] = [];
  let copied = 0;
  while (at >= 0) {
    const length = commonLength(raw, at);
    if (length > 0) {
      decoded.push(raw.slice(copied, at), commonCharacter(raw, at));
      copied = at + length;
    } else {
      const reference = declared(raw, at, entities) ?? readCharacterReference(raw, at, true);
      if (reference !== undefined) {
        decoded.push(raw.slice(copied, at), printable(reference.text));
        copied = at + reference.length;
      }
    }
    at = raw.indexOf('&', Math.max(copied, at + 1));
  }
  decoded.push(raw.slice(copied));
  return decoded.join('');
}

/** Length of one of XML's own references at `at`, 0 for any other: nearly all there are in a feed with escaped markup. */
function commonLength(raw: string, at: number): number {
  const second = raw.charCodeAt(at + 2);
  if (second === 0x74 && raw.charCodeAt(at + 3) === 0x3b) {
    const first = raw.charCodeAt(at + 1);
    return first === 0x6c || first === 0x67 ? 4 : 0;
  }
  if (second === 0x6d && raw.startsWith('amp;', at + 1)) return 5;
  return (second === 0x75 && raw.startsWith('quot;', at + 1)) || (second === 0x70 && raw.startsWith('apos;', at + 1)) ? 6 : 0;
}

function commonCharacter(raw: string, at: number): string {
  switch (raw.charCodeAt(at + 1)) {
    case 0x6c:
      return '<';
    case 0x67:
      return '>';
    case 0x71:
      return '"';
    default:
      return raw.charCodeAt(at + 2) === 0x6d ? '&' : "'";
  }
}

function declared(raw: string, at: number, entities: Entities): { readonly text: string; readonly length: number } | undefined {
  if (entities.size === 0) return undefined;
  const end = raw.slice(at, at + LONGEST_NAME).indexOf(';');
  const text = end < 0 ? undefined : entities.get(raw.slice(at + 1, at + end));
  return text === undefined ? undefined : { text, length: end + 1 };
}

/** Control characters are not allowed in XML, also not as references. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  return /^[\0-\x08\x0b\x0c\x0e-\x1f]$/.test(text) ? '' : text;
}

/** The entities a document type declares whose text is short and holds no further reference or markup; all others stay unknown. */
export function readEntities(documentType: string): Entities {
  if (!documentType.includes('<!ENTITY')) return noEntities;
  const entities = new Map<string, string>();
  for (const part of documentType.split('<!ENTITY').slice(1, MOST_DECLARED + 1)) {
    const [, name, quoted] = /^\s{1,9}([A-Za-z_][\w.-]{0,31})\s{1,9}("[^"]{0,80}"|'[^']{0,80}')/.exec(part) ?? [];
    const text = quoted?.slice(1, -1);
    if (name === undefined || text === undefined || text.length > LONGEST_DECLARED) continue;
    const decoded = decodeReferences(text, noEntities);
    if (!/[&<]/.test(text) || (decoded.length <= 2 && /^&#\w{1,8};$/.test(text))) entities.set(name, decoded);
  }
  return entities;
}
