/** The command's arguments. */
import { parseArgs } from 'node:util';
import { isDepescheError } from '@depesche/article';
import { type AnalyzeOptions, checkAnalyzeOptions } from '../analyze-options.js';
import { layerNames, type OwnLayer } from '../analyzer-options.js';
import { inputFormatNames, inputFormats } from './input-formats.js';
import { outputFormatNames, outputFormats } from './output-formats.js';
import { UsageError } from './usage-error.js';

export interface Arguments {
  /** Files and folders; `-` is standard input. */
  readonly inputs: readonly string[];
  /** A file with a path on each line; `-` is standard input. */
  readonly filesFrom?: string;
  /** Name of the input format; absent: told from the form of the input. */
  readonly format?: string;
  /** Names of output formats. */
  readonly formats: readonly string[];
  /** Folder for the outputs; absent: standard output. */
  readonly folder?: string;
  /** Layers to fill; absent: all. */
  readonly layers?: readonly OwnLayer[];
  /** A file with names of the user's own. */
  readonly knownNames?: string;
  /** Files with knowledge bases of the user's own, the first that has a name decides. */
  readonly knowledgeBases?: readonly string[];
  readonly isVerbose: boolean;
  readonly analyze: AnalyzeOptions;
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
  const filesFrom = values['files-from'];
  const inputs = positionals.length > 0 || filesFrom !== undefined ? positionals : ['-'];
  if ([...inputs, filesFrom].filter((input) => input === '-').length > 1) throw new UsageError('Standard input (-) can be read only once.');
  const formats = chosenOf('output format', values.to ?? ['terminal'], outputFormatNames);
  if (values.output === undefined) refuseForOneStream(formats);
  const layers = values.layers === undefined ? undefined : chosenOf('layer', values.layers, layerNames);
  if (values.format !== undefined && !Object.hasOwn(inputFormats, values.format)) {
    throw new UsageError(`There is no input format "${values.format}"; there are: ${inputFormatNames.join(', ')}.`);
  }
  return {
    inputs,
    ...(filesFrom !== undefined && { filesFrom }),
    ...(values.format !== undefined && { format: values.format }),
    formats,
    ...(values.output !== undefined && { folder: values.output }),
    ...(layers !== undefined && { layers }),
    ...(values['known-names'] !== undefined && { knownNames: values['known-names'] }),
    ...(values['knowledge-base'] !== undefined && { knowledgeBases: values['knowledge-base'] }),
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
        'files-from': { type: 'string' },
        url: { type: 'string' },
        date: { type: 'string' },
        language: { type: 'string' },
        layers: { type: 'string', multiple: true },
        'known-names': { type: 'string' },
        'knowledge-base': { type: 'string', multiple: true },
        verbose: { type: 'boolean', short: 'v', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ', 1)[0]! : String(error));
  }
}

/** Each once, in the order given; several with commas or several times. */
function chosenOf<Name extends string>(what: string, values: readonly string[], names: readonly Name[]): Name[] {
  const chosen = values.flatMap((value) => value.split(',')).map((name) => name.trim());
  for (const name of chosen) {
    if (!(names as readonly string[]).includes(name)) throw new UsageError(`There is no ${what} "${name}"; there are: ${names.join(', ')}.`);
  }
  return [...new Set(chosen)] as Name[];
}

function refuseForOneStream(formats: readonly string[]): void {
  if (formats.length > 1) throw new UsageError('Several formats need a folder: --output DIR.');
  const name = formats[0]!;
  if (outputFormats[name]!.companions !== undefined) throw new UsageError(`The format ${name} makes several files and needs a folder: --output DIR.`);
}

/**
 * Refuses several inputs on standard output in a format of which one file holds one article.
 *
 * @throws UsageError
 */
export function refuseManyInOneStream({ formats, folder }: Arguments, inputs: number): void {
  const name = formats[0]!;
  const { isJoinable = false, writeAll } = outputFormats[name]!;
  if (folder === undefined && inputs > 1 && !isJoinable && writeAll === undefined) throw new UsageError(`Several articles as ${name} need a folder: --output DIR.`);
}

/** How the options of the library are called on the command line. */
const flags: Readonly<Record<string, string>> = { url: '--url', datePublished: '--date', language: '--language' };

function readAnalyzeOptions({ url, date, language }: Values): AnalyzeOptions {
  try {
    return checkAnalyzeOptions({
      ...(url !== undefined && { url }),
      ...(date !== undefined && { datePublished: date }),
      ...(language !== undefined && { language }),
    });
  } catch (error) {
    if (!isDepescheError(error)) throw error;
    throw new UsageError(error.message.replace(`Option "${error.option ?? ''}"`, `Option ${flags[error.option ?? ''] ?? ''}`));
  }
}
