import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseKernel } from './choose-kernel.js';
import { fastKernel } from './fast-kernel.js';
import type { MatrixKernel } from './matrix-kernel.js';
import { PlainKernel } from './plain-kernel.js';

/** Numbers from 0 on are the kernel's own; here are the sums, the inputs, the matrix and a list. */
const [SUMS, INPUTS, MATRIX, LIST, END] = [100, 200, 300, 2100, 2200];

const kernels: [string, () => MatrixKernel][] = [
  ['plain', () => new PlainKernel()],
  ['fast', () => fastKernel()!],
];

const float = fc.oneof(fc.constant(0), fc.float({ noNaN: true, noDefaultInfinity: true, min: -8, max: 8 }));
const width = fc.constantFrom(4, 8, 28, 32, 36, 64);

function filled(kernel: MatrixKernel, inputs: readonly number[], matrix: readonly number[]): MatrixKernel {
  kernel.reserve(END);
  for (let k = 0; k < 64; k++) kernel.numbers[SUMS + k] = k / 7 - 3;
  kernel.numbers.set(inputs, INPUTS);
  for (let k = 0; k < 25 * 64; k++) kernel.numbers[MATRIX + k] = matrix[k % matrix.length]! / ((k % 13) + 1);
  return kernel;
}

function rowOf(kernel: MatrixKernel, length: number): number[] {
  return [...kernel.numbers.subarray(SUMS, SUMS + length)];
}

describe.each(kernels)('the %s kernel', (_, make) => {
  it('adds products of inputs and rows, and nothing beside them', () => {
    const kernel = filled(make(), [2, 0, -1], [1]);
    const before = rowOf(kernel, 64);
    kernel.addProducts(SUMS, INPUTS, 3, MATRIX, 8);
    const expected = before.map((sum, k) => (k < 8 ? sum + 2 * kernel.numbers[MATRIX + k]! - kernel.numbers[MATRIX + 16 + k]! : sum));
    rowOf(kernel, 64).forEach((sum, k) => { expect(sum).toBeCloseTo(expected[k]!, 5); });
  });

  it('adds rows from a list, and keeps what is positive', () => {
    const kernel = filled(make(), [], [1, -2, 3]);
    kernel.positions.set([MATRIX, MATRIX + 40, MATRIX], LIST);
    kernel.sumRows(SUMS, LIST, 3, 8);
    const expected = Array.from({ length: 8 }, (_number, k) => 2 * kernel.numbers[MATRIX + k]! + kernel.numbers[MATRIX + 40 + k]!);
    rowOf(kernel, 8).forEach((sum, k) => { expect(sum).toBeCloseTo(expected[k]!, 5); });
    kernel.keepPositive(SUMS, 8);
    rowOf(kernel, 8).forEach((sum, k) => { expect(sum).toBeCloseTo(Math.max(0, expected[k]!), 5); });
    expect(kernel.numbers[SUMS + 8]).toBeCloseTo(8 / 7 - 3, 5);
  });

  it('keeps its numbers when it gets more room', () => {
    const kernel = filled(make(), [1, 2, 3], [5]);
    const before = [...kernel.numbers.subarray(0, END)];
    kernel.reserve(100_000);
    expect(kernel.numbers.length).toBeGreaterThanOrEqual(100_000);
    expect([...kernel.numbers.subarray(0, END)]).toEqual(before);
    expect(kernel.positions.buffer).toBe(kernel.numbers.buffer);
  });
});

it('gives the same bits with either kernel', () => {
  fc.assert(
    fc.property(fc.array(float, { maxLength: 25 }), fc.array(float, { minLength: 1, maxLength: 50 }), width, (inputs, matrix, columns) => {
      const [plain, fast] = kernels.map(([, make]) => {
        const kernel = filled(make(), inputs, matrix);
        kernel.addProducts(SUMS, INPUTS, inputs.length, MATRIX, columns);
        kernel.positions.set(inputs.map((_input, i) => MATRIX + i * columns), LIST);
        kernel.sumRows(SUMS + 64 - 4, LIST, inputs.length, 4);
        return rowOf(kernel, 64);
      });
      expect(fast).toEqual(plain);
    }),
  );
});

it('is the fast kernel where the runtime allows it', () => {
  expect(chooseKernel().constructor.name).toBe('FastKernel');
});

/** As edge workers and pages with a strict policy have it. */
function disallowed(): never {
  throw new Error('Wasm code generation disallowed by embedder');
}

describe('where WebAssembly', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each([
    ['is missing', undefined],
    ['does not allow compiling', { Module: disallowed, Instance: disallowed }],
  ])('%s, the plain kernel does the work', async (_, webAssembly) => {
    vi.stubGlobal('WebAssembly', webAssembly);
    vi.resetModules();
    const fresh = await import('./choose-kernel.js');
    expect(fresh.chooseKernel().constructor.name).toBe('PlainKernel');
  });
});
