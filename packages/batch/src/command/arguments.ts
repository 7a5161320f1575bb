/** The arguments of `depesche batch`. */
import { parseArgs } from 'node:util';
import { isDepescheError } from '@depesche/article';
import { readKnownNames, UsageError } from 'depesche/node';
import type { BatchOptions } from '../batch-options.js';
import { dedupeModes, formatNames, recordKinds } from '../options.js';

/**
 * Reads the arguments.
 *
 * @throws UsageError with a message for the user
 */
export async function readArguments(args: readonly string[]): Promise<BatchOptions | 'help'> {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (positionals.length === 0 && values['files-from'] === undefined) throw new UsageError('Give files, folders or globs to read.');
  if (values.out === undefined) throw new UsageError('Give a folder for the results: --out DIR.');
  const records = listOf(values.records, recordKinds, 'kind of record');
  return {
    inputs: positionals,
    out: values.out,
    format: oneOf(values.format ?? 'jsonl', formatNames, 'format'),
    compress: values.gzip,
    resume: values.resume,
    keepDuplicates: values['keep-duplicates'],
    ...(values['files-from'] !== undefined && { filesFrom: values['files-from'] }),
    ...(records !== undefined && { records }),
    ...(values.layers !== undefined && { layers: layersOf(values.layers) }),
    ...(values['known-names'] !== undefined && { knownNames: await readKnownNames(values['known-names']) }),
    ...(values.language !== undefined && { language: values.language }),
    ...(values.taggers !== undefined && { taggers: values.taggers }),
    ...(values.workers !== undefined && { workers: countOf('--workers', values.workers) }),
    ...(values.dedupe !== undefined && { dedupe: oneOf(values.dedupe, dedupeModes, 'way to tell duplicates') }),
    ...(values.timeout !== undefined && { timeout: millisecondsOf(values.timeout) }),
    ...(values['max-memory'] !== undefined && { maxMemory: countOf('--max-memory', values['max-memory']) }),
    ...(values['chunk-size'] !== undefined && { chunkBytes: bytesOf('--chunk-size', values['chunk-size']) }),
    ...(values['fail-dir'] !== undefined && { failDir: values['fail-dir'] }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        format: { type: 'string', short: 'f' },
        gzip: { type: 'boolean', default: false },
        records: { type: 'string', multiple: true },
        layers: { type: 'string', multiple: true },
        'known-names': { type: 'string' },
        language: { type: 'string' },
        taggers: { type: 'string' },
        'files-from': { type: 'string' },
        workers: { type: 'string', short: 'w' },
        resume: { type: 'boolean', default: false },
        dedupe: { type: 'string' },
        'keep-duplicates': { type: 'boolean', default: false },
        timeout: { type: 'string' },
        'max-memory': { type: 'string' },
        'chunk-size': { type: 'string' },
        'fail-dir': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ', 1)[0]! : String(error));
  }
}

function oneOf<Name extends string>(value: string, names: readonly Name[], what: string): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) throw new UsageError(`There is no ${what} "${value}"; there are: ${names.join(', ')}.`);
  return found;
}

function listOf<Name extends string>(values: readonly string[] | undefined, names: readonly Name[], what: string): Name[] | undefined {
  return values === undefined ? undefined : [...new Set(split(values).map((value) => oneOf(value, names, what)))];
}

/** `none` only parses; the analyzer checks the names. */
function layersOf(values: readonly string[]): NonNullable<BatchOptions['layers']> {
  const names = split(values);
  return (names.length === 1 && names[0] === 'none' ? [] : names) as NonNullable<BatchOptions['layers']>;
}

function split(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(',')).map((value) => value.trim());
}

function countOf(flag: string, value: string): number {
  if (!/^\d{1,9}$/.test(value) || Number(value) === 0) throw new UsageError(`Option ${flag} is "${value}"; it takes a whole number above 0.`);
  return Number(value);
}

/** Megabytes, also parts of one. */
function bytesOf(flag: string, value: string): number {
  const bytes = /^\d{1,6}(?:\.\d{1,6})?$/.test(value) ? Math.round(Number(value) * 1_000_000) : 0;
  if (bytes === 0) throw new UsageError(`Option ${flag} is "${value}"; it takes a number of megabytes above 0.`);
  return bytes;
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, '': 1000, min: 60_000 };

function millisecondsOf(value: string): number {
  const match = /^(\d{1,9})(ms|s|min)?$/.exec(value);
  if (match === null || Number(match[1]) === 0) throw new UsageError(`Option --timeout is "${value}"; it takes a time like 10s, 500ms or 2min.`);
  return Number(match[1]) * units[match[2] ?? '']!;
}

/** How options of the library are called on the command line. */
const flags: Readonly<Record<string, string>> = {
  inputs: 'input', filesFrom: '--files-from', out: '--out', taggers: '--taggers', resume: '--resume', knownNames: '--known-names', layers: '--layers', language: '--language',
};

/** Whether an error is the user's to mend, with the option as it is called here. */
export function asUsageError(error: unknown): UsageError | undefined {
  if (error instanceof UsageError) return error;
  if (!isDepescheError(error) || error.code !== 'bad-option') return undefined;
  const { option = '' } = error;
  const name = option.split('[', 1)[0]!;
  return new UsageError(error.message.replace(`Option "${option}"`, `Option ${flags[name] ?? option}`));
}
