/** Typed arrays that grow, for building a tree whose size is not known before. */

/** The array itself, or a copy of twice the size when `needed` entries do not fit. */
export function roomFor<T extends Int32Array | Uint8Array>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const grown = array instanceof Int32Array ? new Int32Array(Math.max(needed, array.length * 2)) : new Uint8Array(Math.max(needed, array.length * 2));
  grown.set(array);
  return grown as T;
}
