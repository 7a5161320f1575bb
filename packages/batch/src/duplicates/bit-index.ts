/**
 * Finds hashes of 64 bits that differ in at most three. Of four parts of 16 bits at least one is the same then, so only hashes that
 * share a part are compared (G. Manku, A. Jain, A. Das Sarma: “Detecting Near-Duplicates for Web Crawling”, 2007).
 */
const MOST_BITS = 3;
const PARTS = 4;
const VALUES = 1 << 16;

/** An entry: both halves of the hash, its number, and for each part the entry before it with the same value; side by side, since each is one look into slow memory. */
const [HIGH, LOW, NUMBER, BEFORE] = [0, 1, 2, 3] as const;
const WIDTH = BEFORE + PARTS;

export class BitIndex {
  private entries = new Uint32Array(WIDTH << 10);
  /** For each part and value the last entry that has it, counted from 1; 0 is none. */
  private readonly last = new Uint32Array(PARTS * VALUES);
  private count = 0;

  /** The number of the first of those that are near. */
  find(key: string): number | undefined {
    const [high, low] = halves(key);
    const { entries } = this;
    let found: number | undefined;
    for (let part = 0; part < PARTS; part++) {
      for (let entry = this.last[slotOf(part, high, low)]!; entry !== 0; entry = entries[(entry - 1) * WIDTH + BEFORE + part]!) {
        const at = (entry - 1) * WIDTH;
        if (bits(entries[at + HIGH]! ^ high) + bits(entries[at + LOW]! ^ low) > MOST_BITS) continue;
        const number = entries[at + NUMBER]!;
        if (found === undefined || number < found) found = number;
      }
    }
    return found;
  }

  add(key: string, number: number): void {
    if (this.count * WIDTH === this.entries.length) this.grow();
    const [high, low] = halves(key);
    const at = this.count++ * WIDTH;
    this.entries[at + HIGH] = high;
    this.entries[at + LOW] = low;
    this.entries[at + NUMBER] = number;
    for (let part = 0; part < PARTS; part++) {
      const slot = slotOf(part, high, low);
      this.entries[at + BEFORE + part] = this.last[slot]!;
      this.last[slot] = this.count;
    }
  }

  private grow(): void {
    const larger = new Uint32Array(this.entries.length * 2);
    larger.set(this.entries);
    this.entries = larger;
  }
}

function halves(key: string): readonly [high: number, low: number] {
  return [Number.parseInt(key.slice(0, 8), 16), Number.parseInt(key.slice(8), 16)];
}

/** Where the last entry with this value of the part stands. */
function slotOf(part: number, high: number, low: number): number {
  return part * VALUES + (((part < 2 ? high : low) >>> (part % 2 === 0 ? 16 : 0)) & 0xffff);
}

/** How many bits are set. */
function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
