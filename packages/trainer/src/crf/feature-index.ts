/** Numbers the features that training uses: from a feature's key to the row of its weights. */

/** Rows of features by key; an open-addressing table, so that millions of features fit. */
export class FeatureIndex {
  private keys = new Uint32Array(1 << 16);
  private rows = new Int32Array(1 << 16);
  private used = 0;

  /** Number of rows given so far. */
  get size(): number {
    return this.used;
  }

  /** Row of the key, or -1. */
  find(key: number): number {
    const slot = this.slotOf(key);
    return this.keys[slot] === 0 ? -1 : this.rows[slot]!;
  }

  /** Row of the key, a new one when it has none. */
  add(key: number): number {
    let slot = this.slotOf(key);
    if (this.keys[slot] !== 0) return this.rows[slot]!;
    if (this.used * 2 >= this.keys.length) {
      this.grow();
      slot = this.slotOf(key);
    }
    this.keys[slot] = key + 1;
    this.rows[slot] = this.used;
    return this.used++;
  }

  /** The keys in the order of their rows. */
  keysByRow(): Uint32Array {
    const ordered = new Uint32Array(this.used);
    this.keys.forEach((key, slot) => {
      if (key !== 0) ordered[this.rows[slot]!] = key - 1;
    });
    return ordered;
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 4 & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key + 1) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, rows } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.rows = new Int32Array(keys.length * 2);
    keys.forEach((key, old) => {
      if (key === 0) return;
      const slot = this.slotOf(key - 1);
      this.keys[slot] = key;
      this.rows[slot] = rows[old]!;
    });
  }
}
