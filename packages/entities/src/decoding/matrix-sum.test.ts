import { expect, it } from 'vitest';
import { addRows } from './matrix-sum.js';

const width = 3;
const matrix = Float32Array.from({ length: 2 + 9 * width }, (_, i) => ((i * 7) % 11) - 5);

/** The same, one number at a time. */
function slowly(inputs: readonly number[], start: number): number[] {
  return Array.from({ length: width }, (_, k) => inputs.reduce((sum, input, i) => sum + input * matrix[start + i * width + k]!, 0));
}

it.each([[[]], [[2]], [[2, 3]], [[1, 2, 3]], [[1, 2, 3, 4]], [[0, 0, 5, 0, 1]], [[1, 0, 2, 3, 0, 4, 5, 6, 7]], [[0, 0, 0]]])('adds the rows of %j', (inputs) => {
  const sums = new Float32Array(5).fill(1);
  addRows(sums, { inputs: Float32Array.from(inputs), count: inputs.length, matrix, start: 2, width, at: 1 });
  expect([...sums]).toEqual([1, ...slowly(inputs, 2).map((sum) => sum + 1), 1]);
});
