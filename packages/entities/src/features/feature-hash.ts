/** Features as 32-bit numbers: no string is built while tagging. */

/** Mixes a number into a hash. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x85ebca6b) >>> 0;
}

/** Hash of the code units `[start, end)` of a text. */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0x5bd1e995) >>> 0;
}

/** Number of bits of a feature's key. */
export const KEY_BITS = 24;

/** The key that a feature's weights are found by, when it belongs to the word `offset` places away. */
export function featureKey(hash: number, offset = 0): number {
  return (offset === 0 ? hash : mix(hash, offset)) >>> (32 - KEY_BITS);
}
