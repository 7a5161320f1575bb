/** A Bloom filter of keys: says fast of most strings that they are not in a table (Bloom 1970). */

/** Bits set for each key; with twelve bits a key, about one absent key in fifty passes. */
const PROBES = 3;
const BITS_PER_KEY = 12;

/** The bits of a filter over keys; their number is a power of two. */
export function packKeyFilter(keys: readonly string[]): Uint8Array {
  const bits = new Uint8Array(2 ** Math.max(3, Math.ceil(Math.log2(keys.length * BITS_PER_KEY + 1))) / 8);
  for (const key of keys) {
    const hash = hashKey(key);
    for (let i = 0; i < PROBES; i++) {
      const bit = probe(hash, i, bits.length * 8);
      bits[bit >>> 3]! |= 1 << (bit & 7);
    }
  }
  return bits;
}

/** False only for keys that the filter was not made of. */
export function mayContain(bits: Uint8Array, key: string): boolean {
  const hash = hashKey(key);
  for (let i = 0; i < PROBES; i++) {
    const bit = probe(hash, i, bits.length * 8);
    if ((bits[bit >>> 3]! & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** FNV-1a over code units, mixed once more (the finaliser of MurmurHash3), since its low bits are weak. */
function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Double hashing (Kirsch & Mitzenmacher 2006). */
function probe(hash: number, i: number, size: number): number {
  return ((hash + Math.imul(i, (hash >>> 15) | 1)) >>> 0) & (size - 1);
}
