/** The command's arguments. */
import { parseArgs } from 'node:util';
import { isoDate } from '@depesche/jsonld';
import type { AnalyzeOptions } from '../analyze.js';
import { type FormatName, formatNames, isFormatName, outputFormats } from './output-formats.js';

export interface Arguments {
  /** Paths; `-` is standard input. */
  readonly inputs: readonly string[];
  readonly formats: readonly FormatName[];
  /** Folder for the outputs; absent: standard output. */
  readonly folder?: string;
  readonly isVerbose: boolean;
  readonly analyze: AnalyzeOptions;
}

/** What the user got wrong, and what is right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the arguments.
 *
 * @throws UsageError with a message for the user
 */
export function readArguments(args: readonly string[]): Arguments | 'help' | 'version' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const formats = readFormats(values.to);
  const inputs = positionals.length > 0 ? positionals : ['-'];
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError('Standard input (-) can be read only once.');
  if (values.output === undefined) refuseForOneStream(formats, inputs.length);
  return {
    inputs,
    formats,
    ...(values.output !== undefined && { folder: values.output }),
    isVerbose: values.verbose,
    analyze: readAnalyzeOptions(values),
  };
}

type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string', short: 't', multiple: true },
        output: { type: 'string', short: 'o' },
        format: { type: 'string', short: 'f' },
        url: { type: 'string' },
        date: { type: 'string' },
        language: { type: 'string' },
        verbose: { type: 'boolean', short: 'v', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ', 1)[0]! : String(error));
  }
}

function readFormats(values: readonly string[] = ['terminal']): FormatName[] {
  const names = values.flatMap((value) => value.split(',')).map((name) => name.trim());
  for (const name of names) {
    if (!isFormatName(name)) throw new UsageError(`There is no output format "${name}"; there are: ${formatNames.join(', ')}.`);
  }
  return [...new Set(names)] as FormatName[];
}

function refuseForOneStream(formats: readonly FormatName[], inputs: number): void {
  if (formats.length > 1) throw new UsageError('Several formats need a folder: --output DIR.');
  const format = formats[0]!;
  const { isMany = false, isJoinable = false } = outputFormats[format];
  if (isMany) throw new UsageError(`The format ${format} makes several files and needs a folder: --output DIR.`);
  if (inputs > 1 && !isJoinable) throw new UsageError(`Several articles as ${format} need a folder: --output DIR.`);
}

function readAnalyzeOptions({ format, url, date, language }: Values): AnalyzeOptions {
  if (format !== undefined && format !== 'html' && format !== 'text') throw new UsageError('--format is html or text.');
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url "${url}" is no absolute address.`);
  const datePublished = date === undefined ? undefined : isoDate(date);
  if (date !== undefined && datePublished === undefined) throw new UsageError(`--date "${date}" is no date like 2024-12-03 or 2024-12-03T10:15:00+01:00.`);
  if (language !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language)) {
    throw new UsageError(`--language "${language}" is no language tag like de or de-AT.`);
  }
  return {
    ...(format !== undefined && { format }),
    ...(url !== undefined && { url }),
    ...(datePublished !== undefined && { datePublished }),
    ...(language !== undefined && { language }),
  };
}
