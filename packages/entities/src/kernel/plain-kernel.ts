/** The kernel for runtimes that do not allow WebAssembly. */
import type { MatrixKernel } from './matrix-kernel.js';
import { PlainMemory } from './plain-memory.js';

const { fround } = Math;

export class PlainKernel extends PlainMemory implements MatrixKernel {
  sumRows(target: number, list: number, count: number, width: number): void {
    const { numbers, positions } = this;
    numbers.fill(0, target, target + width);
    for (let i = 0; i < count; i++) {
      const row = positions[list + i]!;
      for (let k = 0; k < width; k++) numbers[target + k]! += numbers[row + k]!;
    }
  }

  keepPositive(row: number, width: number): void {
    const { numbers } = this;
    for (let k = row; k < row + width; k++) if (numbers[k]! < 0) numbers[k] = 0;
  }

  /** Four inputs at a time: the sums are read and written once for all of them. Inputs of 0, half of what a layer gives, cost nothing. */
  addProducts(sums: number, inputs: number, count: number, matrix: number, width: number): void {
    const { numbers } = this;
    let row1 = 0;
    let row2 = 0;
    let row3 = 0;
    let input1 = 0;
    let input2 = 0;
    let input3 = 0;
    let waiting = 0;
    for (let i = 0; i < count; i++) {
      const input = numbers[inputs + i]!;
      if (input === 0) continue;
      const row = matrix + i * width;
      if (waiting === 3) {
        for (let k = 0; k < width; k++) {
          let sum = fround(numbers[sums + k]! + fround(input1 * numbers[row1 + k]!));
          sum = fround(sum + fround(input2 * numbers[row2 + k]!));
          sum = fround(sum + fround(input3 * numbers[row3 + k]!));
          numbers[sums + k] = sum + fround(input * numbers[row + k]!);
        }
        waiting = 0;
      } else if (waiting === 0) {
        row1 = row;
        input1 = input;
        waiting = 1;
      } else if (waiting === 1) {
        row2 = row;
        input2 = input;
        waiting = 2;
      } else {
        row3 = row;
        input3 = input;
        waiting = 3;
      }
    }
    if (waiting > 0) this.addRow(sums, input1, row1, width);
    if (waiting > 1) this.addRow(sums, input2, row2, width);
    if (waiting > 2) this.addRow(sums, input3, row3, width);
  }

  private addRow(sums: number, input: number, row: number, width: number): void {
    const { numbers } = this;
    for (let k = 0; k < width; k++) numbers[sums + k] = numbers[sums + k]! + fround(input * numbers[row + k]!);
  }
}
