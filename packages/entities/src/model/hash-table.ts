/** Where a number stands in a sorted list of numbers, found in constant time. */

const FILTER_BITS = 20;

/** An open-addressing table; several times faster than a `Map` of numbers and without its memory. */
export class HashTable {
  private readonly keys: Uint32Array;
  private readonly places: Uint32Array;
  private readonly mask: number;
  /** One bit for each value of the upper bits of a spread key: small enough for a fast cache, and most keys asked for are not there. */
  private readonly filter = new Uint32Array(1 << (FILTER_BITS - 5));

  constructor(keys: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, keys.length * 2)));
    this.mask = size - 1;
    this.keys = new Uint32Array(size);
    this.places = new Uint32Array(size);
    for (let place = 0; place < keys.length; place++) {
      let slot = this.firstSlot(keys[place]!);
      while (this.places[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = keys[place]!;
      this.places[slot] = place + 1;
      const spread = spreadKey(keys[place]!) >>> (32 - FILTER_BITS);
      this.filter[spread >>> 5]! |= 1 << (spread & 31);
    }
  }

  /** Place of the key in the list given, or -1. */
  find(key: number): number {
    const spread = spreadKey(key) >>> (32 - FILTER_BITS);
    if (((this.filter[spread >>> 5]! >>> (spread & 31)) & 1) === 0) return -1;
    let slot = this.firstSlot(key);
    for (;;) {
      const place = this.places[slot]!;
      if (place === 0) return -1;
      if (this.keys[slot] === key) return place - 1;
      slot = (slot + 1) & this.mask;
    }
  }

  private firstSlot(key: number): number {
    return (spreadKey(key) >>> 8) & this.mask;
  }
}

function spreadKey(key: number): number {
  return Math.imul(key, 0x9e3779b1);
}
