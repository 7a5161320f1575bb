/** Sums of rows of a matrix: what a layer of a network gives. */

/**
 * Adds to the `width` numbers of `sums` from `at` on, for each of the first `count` inputs, its row of the matrix times the input; the rows begin at `start`.
 * Four inputs at a time: the sums are read and written once for all of them. Inputs of 0 cost nothing, and half of what a layer gives are.
 */
export function addRows(
  sums: Float32Array,
  { inputs, count, matrix, start = 0, width, at = 0 }: { inputs: Float32Array; count: number; matrix: Float32Array; start?: number; width: number; at?: number },
): void {
  let row1 = 0;
  let row2 = 0;
  let row3 = 0;
  let input1 = 0;
  let input2 = 0;
  let input3 = 0;
  let waiting = 0;
  for (let i = 0; i < count; i++) {
    const input = inputs[i]!;
    if (input === 0) continue;
    const row = start + i * width;
    if (waiting === 3) {
      for (let k = 0; k < width; k++) {
        sums[at + k]! += input1 * matrix[row1 + k]! + input2 * matrix[row2 + k]! + input3 * matrix[row3 + k]! + input * matrix[row + k]!;
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
  if (waiting === 0) return;
  if (waiting < 3) input3 = row3 = 0;
  if (waiting < 2) input2 = row2 = 0;
  for (let k = 0; k < width; k++) sums[at + k]! += input1 * matrix[row1 + k]! + input2 * matrix[row2 + k]! + input3 * matrix[row3 + k]!;
}
