import { expect, it } from 'vitest';
import { compiledKernel } from '../../generate/compiled-kernel.js';
import { fastKernelCode } from './fast-kernel-code.js';

it('is what fast-kernel.wat compiles to; `npm run generate -w @depesche/entities` writes it', async () => {
  expect(fastKernelCode).toBe(await compiledKernel());
});
