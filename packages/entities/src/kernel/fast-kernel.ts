/** The kernel in WebAssembly, four numbers at a time: about eight times as fast as without. */
import { fastKernelCode } from './fast-kernel-code.js';
import type { MatrixKernel } from './matrix-kernel.js';

/** What `fast-kernel.wat` exports. */
interface Exports extends Pick<MatrixKernel, 'sumRows' | 'keepPositive' | 'addProducts'> {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
}

/** The part of the WebAssembly interface that is used; the runtimes' own types of it are not in every TypeScript setup. */
interface Compiler {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/** Numbers of a page of memory. */
const PAGE = 65536 / Float32Array.BYTES_PER_ELEMENT;

let module: object | undefined | null;

/** A kernel with a memory of its own; undefined where the runtime does not have WebAssembly or these instructions, or does not allow compiling. */
export function fastKernel(): MatrixKernel | undefined {
  const compiler = (globalThis as { WebAssembly?: Compiler }).WebAssembly;
  if (compiler === undefined || module === null) return undefined;
  try {
    module ??= new compiler.Module(Uint8Array.from(atob(fastKernelCode), (letter) => letter.charCodeAt(0)));
    return new FastKernel(new compiler.Instance(module).exports as Exports);
  } catch {
    module = null;
    return undefined;
  }
}

class FastKernel implements MatrixKernel {
  numbers: Float32Array;
  positions: Uint32Array;
  readonly sumRows: Exports['sumRows'];
  readonly keepPositive: Exports['keepPositive'];
  readonly addProducts: Exports['addProducts'];
  private readonly memory: Exports['memory'];

  constructor({ memory, sumRows, keepPositive, addProducts }: Exports) {
    this.memory = memory;
    this.numbers = new Float32Array(memory.buffer);
    this.positions = new Uint32Array(memory.buffer);
    this.sumRows = sumRows;
    this.keepPositive = keepPositive;
    this.addProducts = addProducts;
  }

  reserve(count: number): void {
    const missing = Math.ceil((count - this.numbers.length) / PAGE);
    if (missing <= 0) return;
    this.memory.grow(missing);
    this.numbers = new Float32Array(this.memory.buffer);
    this.positions = new Uint32Array(this.memory.buffer);
  }
}
