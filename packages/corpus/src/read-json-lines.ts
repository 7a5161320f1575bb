/** Text files, plain or packed with xz, and files of one JSON value a line. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const MAX_BYTES = 2 ** 30;

/** The text of a file packed with xz (needs the `xz` program), at most 1 GiB unpacked. */
export function readXz(path: string): string {
  const { error, status, stdout, stderr } = spawnSync('xz', ['--decompress', '--stdout', path], { encoding: 'utf8', maxBuffer: MAX_BYTES });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new Error('The program "xz" is not there; install it (Debian: apt-get install xz-utils, macOS: brew install xz).', { cause: error });
  }
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`xz could not unpack ${path}: ${stderr.trim()}`);
  return stdout;
}

/** The text of a file, unpacked when its name ends in `.xz`. */
export function readText(path: string): string {
  return path.endsWith('.xz') ? readXz(path) : readFileSync(path, 'utf8');
}

/** The values of a `.jsonl` or `.jsonl.xz` file, one a line; the caller says what they are. */
export function readJsonLinesXz<Value>(path: string): Value[] {
  return readText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Value);
}
