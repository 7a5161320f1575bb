/** Runs of the command in tests, and what they leave. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const command = fileURLToPath(new URL('command-from-source.ts', import.meta.url));

export const stubbornTaggers: string = fileURLToPath(new URL('stubborn-taggers.mjs', import.meta.url));

export interface Ended {
  /** Exit code, or the signal that ended it. */
  readonly code: number | string | null;
  readonly err: string;
}

/** Starts `depesche batch` from the sources. */
export function startBatch(args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, ['--conditions=@depesche/source', '--import', import.meta.resolve('tsx'), command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
  child.stdout.resume();
  return { child, ended: new Promise((done) => child.on('close', (code, signal) => { done({ code: signal ?? code, err }); })) };
}

/** Runs it to its end. */
export async function runBatch(args: readonly string[]): Promise<Ended> {
  return await startBatch(args).ended;
}

/** Every file of a run that is a result, by its path, as it is. */
export function results(out: string): Record<string, string> {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths.filter((path) => statSync(join(out, path)).isFile()).map((path) => [path, readFileSync(join(out, path)).toString('latin1')]),
  );
}

/** The lines of all parts in their order, as JSON. */
export function rows(out: string): Record<string, unknown>[] {
  const folder = join(out, 'parts');
  return readdirSync(folder).sort().flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return jsonLines((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
  });
}

/** The lines of a file below a run's folder. */
export function linesOf(out: string, name: string): Record<string, unknown>[] {
  return jsonLines(readFileSync(join(out, name), 'utf8'));
}

function jsonLines(text: string): Record<string, unknown>[] {
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}
