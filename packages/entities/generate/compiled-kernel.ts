/** The fast kernel, from the text that people read to the code that runtimes take. */
import { readFileSync } from 'node:fs';
import wabt from 'wabt';

/** The code of `fast-kernel.wat` as base64. */
export async function compiledKernel(): Promise<string> {
  const compiler = await wabt();
  const module = compiler.parseWat('fast-kernel.wat', readFileSync(new URL('../src/kernel/fast-kernel.wat', import.meta.url), 'utf8'));
  module.validate();
  const code = Buffer.from(module.toBinary({}).buffer).toString('base64');
  module.destroy();
  return code;
}
