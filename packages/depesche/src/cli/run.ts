/** The command, from arguments to exit code. */
import type { Article, Issue } from '@depesche/article';
import { type Analyzer, analyzer } from '../analyze.js';
import { type Arguments, readArguments, UsageError } from './arguments.js';
import { helpText } from './help.js';
import { loadModel } from './load-model.js';
import { InputError, readInput } from './read-input.js';
import { OutputWriter } from './write-output.js';

/** 0: all done, 1: some input failed, 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command; writes to standard output and standard error, never throws. */
export async function run(args: readonly string[], version: string): Promise<ExitCode> {
  try {
    const asked = readArguments(args);
    if (asked === 'help') process.stdout.write(helpText());
    else if (asked === 'version') process.stdout.write(`${version}\n`);
    else return await processAll(asked);
    return 0;
  } catch (error) {
    say(`depesche: ${error instanceof Error ? error.message : String(error)}`);
    if (!(error instanceof UsageError)) return 1;
    say('Try: depesche --help');
    return 2;
  }
}

async function processAll(args: Arguments): Promise<ExitCode> {
  if (args.inputs[0] === '-' && args.inputs.length === 1 && process.stdin.isTTY) throw new UsageError('Give a file, or text on standard input.');
  const analyze = analyzer(await loadModel());
  const writer = new OutputWriter(args);
  let exitCode: ExitCode = 0;
  for (const input of args.inputs) {
    const name = input === '-' ? 'standard input' : input;
    try {
      await processOne(input, name, { args, analyze, writer });
    } catch (error) {
      say(`depesche: ${name}: ${error instanceof Error ? error.message : String(error)}`);
      exitCode = 1;
    }
  }
  return exitCode;
}

interface Tools {
  readonly args: Arguments;
  readonly analyze: Analyzer;
  readonly writer: OutputWriter;
}

async function processOne(input: string, name: string, { args, analyze, writer }: Tools): Promise<void> {
  const bytes = await readInput(input);
  const start = performance.now();
  const issues: Issue[] = [];
  const article = analyze(bytes, { ...args.analyze, onIssue: (issue) => issues.push(issue) });
  const milliseconds = Math.round(performance.now() - start);
  for (const issue of issues) if (args.isVerbose || warnings.has(issue.code)) say(`depesche: ${name}: ${issue.message}`);
  if (article.text === '') throw new InputError('holds no article text');
  const paths = await writer.write(article, input);
  if (!args.isVerbose && !process.stderr.isTTY) return;
  say(`${name}: ${summary(article)} in ${milliseconds} ms${paths.length > 0 ? ` → ${paths.join(', ')}` : ''}`);
}

/** Said also without `--verbose`, because the output may not be what was hoped for. */
const warnings: ReadonlySet<string> = new Set(['charset', 'unsupported-language']);

function summary({ text, annotations }: Article): string {
  const { entities = [], quotations = [], timexes = [] } = annotations;
  return `${text.length} characters, ${entities.length} entities, ${quotations.length} quotations, ${timexes.length} dates`;
}

/** Control characters in file names must not reach the terminal. */
function say(line: string): void {
  process.stderr.write(`${line.replace(/\p{Cc}/gu, '�')}\n`);
}
