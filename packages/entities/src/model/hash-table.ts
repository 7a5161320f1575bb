/** Finds numbers by number, in constant time. */

const FILTER_BITS = 20;

/** Of the slots; more would make long rows of taken ones, less takes memory that no cache holds. */
const MOST_FILLED = 0.7;

/** An open-addressing table; several times faster than a `Map` of numbers and without its memory. */
export class HashTable {
  /** For each slot a key and, beside it so that one look at memory finds both, its value + 1; 0 where the slot is free. */
  private readonly slots: Uint32Array;
  private readonly mask: number;
  /** One bit for each value of the upper bits of a spread key: small enough for a fast cache, and most keys asked for are not there. */
  private readonly filter = new Uint32Array(1 << (FILTER_BITS - 5));

  /** `values[i]` is found by `keys[i]`; a key that comes twice finds its first value. */
  constructor(keys: Uint32Array, values: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, keys.length / MOST_FILLED)));
    this.mask = size - 1;
    this.slots = new Uint32Array(size * 2);
    for (let i = 0; i < keys.length; i++) {
      const spread = spreadKey(keys[i]!);
      let slot = (spread >>> 8) & this.mask;
      while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = keys[i]!;
      this.slots[slot * 2 + 1] = values[i]! + 1;
      const bit = spread >>> (32 - FILTER_BITS);
      this.filter[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** The value of the key, or -1. */
  find(key: number): number {
    const { slots, mask } = this;
    const spread = spreadKey(key);
    const bit = spread >>> (32 - FILTER_BITS);
    if (((this.filter[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return -1;
    let slot = (spread >>> 8) & mask;
    for (;;) {
      const value = slots[slot * 2 + 1]!;
      if (value === 0) return -1;
      if (slots[slot * 2] === key) return value - 1;
      slot = (slot + 1) & mask;
    }
  }
}

function spreadKey(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 0;
}
