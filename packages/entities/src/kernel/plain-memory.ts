/** Numbers in an array that grows. */

export class PlainMemory {
  numbers: Float32Array = new Float32Array(0);
  positions: Uint32Array = new Uint32Array(0);

  /** Makes the memory hold at least so many numbers; new ones are 0. */
  reserve(count: number): void {
    if (count <= this.numbers.length) return;
    const numbers = new Float32Array(count);
    const positions = new Uint32Array(numbers.buffer);
    positions.set(this.positions);
    this.numbers = numbers;
    this.positions = positions;
  }
}
