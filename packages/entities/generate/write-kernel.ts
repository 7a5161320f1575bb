/** Compiles `src/kernel/fast-kernel.wat` into `src/kernel/fast-kernel-code.ts`: `npm run generate -w @depesche/entities`. */
import { writeFileSync } from 'node:fs';
import { compiledKernel } from './compiled-kernel.js';

const doc = '/** `fast-kernel.wat` in WebAssembly\'s binary form, as base64. Written by `npm run generate`. */';
const source = `${doc}\nexport const fastKernelCode = '${await compiledKernel()}';\n`;
writeFileSync(new URL('../src/kernel/fast-kernel-code.ts', import.meta.url), source);
