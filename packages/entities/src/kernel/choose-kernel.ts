/** Which kernel does the arithmetic. */
import { fastKernel } from './fast-kernel.js';
import type { MatrixKernel } from './matrix-kernel.js';
import { PlainKernel } from './plain-kernel.js';

/** A kernel with an empty memory: WebAssembly where the runtime has it and allows it (many edge workers and pages with a strict policy do not). */
export function chooseKernel(): MatrixKernel {
  return fastKernel() ?? new PlainKernel();
}
