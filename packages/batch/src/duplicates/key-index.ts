/** A map from keys of 64 bits to numbers in typed arrays: JavaScript's own ends at 16.7 million entries, and takes three times the memory. */
export class KeyIndex {
  private high = new Uint32Array(1 << 12);
  private low = new Uint32Array(1 << 12);
  /** 0 is a free place. */
  private numbers = new Uint32Array(1 << 12);
  private count = 0;

  find(key: string): number | undefined {
    const number = this.numbers[this.placeOf(Number.parseInt(key.slice(0, 8), 16), Number.parseInt(key.slice(8), 16))]!;
    return number === 0 ? undefined : number - 1;
  }

  /** A key that is there already keeps its number. */
  add(key: string, number: number): void {
    if (this.count * 2 >= this.numbers.length) this.grow();
    this.put(Number.parseInt(key.slice(0, 8), 16), Number.parseInt(key.slice(8), 16), number + 1);
  }

  private put(high: number, low: number, stored: number): void {
    const place = this.placeOf(high, low);
    if (this.numbers[place] !== 0) return;
    this.high[place] = high;
    this.low[place] = low;
    this.numbers[place] = stored;
    this.count++;
  }

  /** Where a key is or would be; keys are hashes, so their last bits are a good place. */
  private placeOf(high: number, low: number): number {
    const mask = this.numbers.length - 1;
    let place = low & mask;
    while (this.numbers[place] !== 0 && !(this.low[place] === low && this.high[place] === high)) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { high, low, numbers } = this;
    this.high = new Uint32Array(high.length * 2);
    this.low = new Uint32Array(low.length * 2);
    this.numbers = new Uint32Array(numbers.length * 2);
    this.count = 0;
    for (let i = 0; i < numbers.length; i++) if (numbers[i] !== 0) this.put(high[i]!, low[i]!, numbers[i]!);
  }
}
