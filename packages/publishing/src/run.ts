/** Runs a program and gives what it printed; its output is shown only when it fails. */
import { spawnSync } from 'node:child_process';

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Standard output of a program that must succeed; an Error with all it printed when it does not. */
export function run(command: readonly string[], { cwd, env = {} }: RunOptions): string {
  const [program = '', ...parameters] = command;
  const result = spawnSync(program, parameters, { cwd, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  if (result.status === 0) return result.stdout;
  const reason = result.error?.message ?? `exit code ${result.status ?? 'none'}`;
  throw new Error(`${command.join(' ')} failed in ${cwd}: ${reason}\n${result.stdout}\n${result.stderr}`);
}
