/** The arithmetic of a network's layers, on numbers that lie side by side in one memory. */

/**
 * Works on numbers of 32 bits, by their positions; widths of rows are multiples of four. Every sum adds its terms in order and rounds each step to
 * 32 bits, so all kernels give the same bits.
 */
export interface MatrixKernel {
  /** The numbers; another array once `reserve` was called. */
  readonly numbers: Float32Array;
  /** The same memory as whole numbers, for lists of positions. */
  readonly positions: Uint32Array;
  /** Makes the memory hold at least so many numbers; new ones are 0. */
  reserve(count: number): void;
  /** Sets a row to the sum of the `count` rows whose positions stand from `list` on. */
  sumRows(target: number, list: number, count: number, width: number): void;
  /** Sets what is below 0 in a row to 0. */
  keepPositive(row: number, width: number): void;
  /** Adds to the row `sums` each of `count` inputs times its row of the matrix. The first `2 * count` numbers of the memory are overwritten. */
  addProducts(sums: number, inputs: number, count: number, matrix: number, width: number): void;
}
