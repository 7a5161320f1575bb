/** A short name for a text. */

/**
 * 16 hexadecimal digits that are the same for the same text everywhere, for ids of what has none: 32-bit FNV-1a (Fowler, Noll, Vo; offset basis
 * 0x811c9dc5, prime 0x01000193) over the UTF-16 code units from first to last, then the same from last to first. No protection against forgery.
 */
export function contentHash(text: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(i), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return hex(forwards) + hex(backwards);
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
