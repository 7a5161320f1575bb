/**
 * Finds hashes of 64 bits that differ in at most three. Of four parts of 16 bits at least one is the same then, so only hashes that
 * share a part are compared (G. Manku, A. Jain, A. Das Sarma: “Detecting Near-Duplicates for Web Crawling”, 2007).
 */
const MOST_BITS = 3;
const PARTS = 4;
const VALUES = 1 << 16;

export class BitIndex {
  private high = new Uint32Array(1 << 10);
  private low = new Uint32Array(1 << 10);
  private numbers = new Uint32Array(1 << 10);
  /** For each part and value the last hash that has it, and for each hash the one before; 0 is none. */
  private readonly last = new Uint32Array(PARTS * VALUES);
  private before = new Uint32Array(PARTS << 10);
  private count = 0;

  /** The number of the first of those that are near. */
  find(key: string): number | undefined {
    const [high, low] = halves(key);
    let found: number | undefined;
    for (let part = 0; part < PARTS; part++) {
      for (let entry = this.last[part * VALUES + valueOf(part, high, low)]!; entry !== 0; entry = this.before[(entry - 1) * PARTS + part]!) {
        const number = this.numbers[entry - 1]!;
        if ((found === undefined || number < found) && bits(this.high[entry - 1]! ^ high) + bits(this.low[entry - 1]! ^ low) <= MOST_BITS) found = number;
      }
    }
    return found;
  }

  add(key: string, number: number): void {
    if (this.count === this.numbers.length) this.grow();
    const [high, low] = halves(key);
    this.high[this.count] = high;
    this.low[this.count] = low;
    this.numbers[this.count] = number;
    const entry = this.count++;
    for (let part = 0; part < PARTS; part++) {
      const slot = part * VALUES + valueOf(part, high, low);
      this.before[entry * PARTS + part] = this.last[slot]!;
      this.last[slot] = entry + 1;
    }
  }

  private grow(): void {
    const doubled = (array: Uint32Array): Uint32Array<ArrayBuffer> => {
      const larger = new Uint32Array(array.length * 2);
      larger.set(array);
      return larger;
    };
    [this.high, this.low, this.numbers, this.before] = [doubled(this.high), doubled(this.low), doubled(this.numbers), doubled(this.before)];
  }
}

function halves(key: string): readonly [high: number, low: number] {
  return [Number.parseInt(key.slice(0, 8), 16), Number.parseInt(key.slice(8), 16)];
}

function valueOf(part: number, high: number, low: number): number {
  return ((part < 2 ? high : low) >>> (part % 2 === 0 ? 16 : 0)) & 0xffff;
}

/** How many bits are set. */
function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
