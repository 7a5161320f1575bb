/** An identifier for an article that has none. */

/** The same for the same text: 64 bits by FNV-1a (Fowler, Noll, Vo), in two halves, as hexadecimal digits. */
export function ownUri(text: string): string {
  const half = (seed: number): string => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return `urn:depesche:${half(0x811c9dc5)}${half(0x01234567)}`;
}
