/** The command, from arguments to exit code. */
import type { Article, Issue } from '@depesche/article';
import { onlyAddress } from '@depesche/parse';
import { type AsyncAnalyzer, analyzerWithAdvice } from '../async-analyzer.js';
import { adviceForCommand } from '../issues.js';
import { loadModel } from '../load-model.js';
import { type Arguments, readArguments, refuseManyInOneStream } from './arguments.js';
import { helpText } from './help.js';
import { InputError } from './input-error.js';
import { inputFormats, recogniseInput } from './input-formats.js';
import { readKnowledgeBaseFiles, runKnowledgeBase } from './knowledge-base-command.js';
import { readKnownNames } from './known-names-file.js';
import { type Input, listInputs } from './list-inputs.js';
import { Messages } from './messages.js';
import { runBatch } from './run-batch.js';
import { outputFormats } from './output-formats.js';
import { Progress } from './progress.js';
import { readInput } from './read-input.js';
import { print, StandardOutputError } from './standard-output.js';
import { UsageError } from './usage-error.js';
import { folderWriter, type OutputWriter, streamWriter } from './write-output.js';

/** 0: all done, 1: some input failed, 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command; writes to standard output and standard error, never throws. `batch` has exit codes of its own beside these. */
export async function run(args: readonly string[], version: string, messages: Messages = new Messages()): Promise<number> {
  try {
    if (args[0] === 'batch') return await runBatch(args.slice(1));
    if (args[0] === 'knowledge-base') {
      await runKnowledgeBase(args.slice(1), messages);
      return 0;
    }
    const asked = readArguments(args);
    if (asked === 'help') await print(helpText());
    else if (asked === 'version') await print(version);
    else return await processAll(asked, messages);
    return 0;
  } catch (error) {
    messages.say(`depesche: ${error instanceof Error ? error.message : String(error)}`);
    if (!(error instanceof UsageError)) return 1;
    messages.say('Try: depesche --help');
    return 2;
  }
}

async function processAll(args: Arguments, messages: Messages): Promise<ExitCode> {
  if (args.inputs[0] === '-' && args.inputs.length === 1 && process.stdin.isTTY) throw new UsageError('Give a file, or text on standard input.');
  const analyze = await commandAnalyzer(args);
  const inputs = await listInputs(args);
  refuseManyInOneStream(args, inputs.length);
  const writer = await writerFor(args, inputs);
  const progress = new Progress(inputs.length, messages, args.folder !== undefined || !process.stdout.isTTY);
  const tools = { args, analyze, writer, messages, isOnly: inputs.length === 1 };
  let exitCode: ExitCode = 0;
  for (const input of inputs) {
    try {
      await processOne(input, tools);
      progress.add(true);
    } catch (error) {
      if (error instanceof StandardOutputError) throw error;
      progress.add(false);
      messages.say(`depesche: ${input.name}: ${error instanceof Error ? error.message : String(error)}`);
      exitCode = 1;
    }
  }
  await writer.end();
  progress.end(args.isVerbose || messages.isTerminal);
  return exitCode;
}

async function commandAnalyzer({ layers, formats, knownNames, knowledgeBases }: Arguments): Promise<AsyncAnalyzer> {
  const own = knowledgeBases === undefined ? undefined : await readKnowledgeBaseFiles(knowledgeBases);
  const names = knownNames === undefined ? undefined : await readKnownNames(knownNames);
  const needed = formats.flatMap((name) => outputFormats[name]!.needs ?? []);
  return analyzerWithAdvice({ loadModel, ...(layers !== undefined && { layers: [...layers, ...needed] }), ...(names !== undefined && { knownNames: names }), ...(own !== undefined && { knowledgeBases: own }) }, adviceForCommand);
}

async function writerFor({ formats, folder, knownNames, knowledgeBases = [], filesFrom }: Arguments, inputs: readonly Input[]): Promise<OutputWriter> {
  const rows = formats.map((name) => outputFormats[name]!);
  if (folder === undefined) return streamWriter(rows[0]!, formats[0]!, inputs.length > 1);
  const kept = [...inputs.map(({ path }) => path), knownNames, ...knowledgeBases, filesFrom].filter((path) => path !== undefined && path !== '-');
  return await folderWriter(rows, folder, kept as string[]);
}

interface Tools {
  readonly args: Arguments;
  readonly analyze: AsyncAnalyzer;
  readonly writer: OutputWriter;
  readonly messages: Messages;
  /** There is no other input. */
  readonly isOnly: boolean;
}

async function processOne(input: Input, { args, analyze, writer, messages, isOnly }: Tools): Promise<void> {
  if (input.problem !== undefined) throw new InputError(input.problem);
  const bytes = await readInput(input.path);
  const address = onlyAddress(bytes);
  if (address !== undefined) throw new InputError(`is only the address ${address}, and nothing is fetched; give the page itself: curl -sL ADDRESS | depesche --url ADDRESS`);
  const start = performance.now();
  const issues: Issue[] = [];
  const onIssue = (issue: Issue): void => { issues.push(issue); };
  const { url, ...known } = args.analyze;
  const format = args.format === undefined ? recogniseInput(bytes) : inputFormats[args.format]!;
  const read = format.read(bytes, { onIssue, ...(url !== undefined && { url }) });
  const articles: Article[] = [];
  for (const article of read) articles.push(await analyze(article, { ...known, onIssue }));
  const milliseconds = Math.round(performance.now() - start);
  for (const issue of issues) if (args.isVerbose || warnings.has(issue.code) || (isOnly && warningsOfOne.has(issue.code))) messages.say(`depesche: ${input.name}: ${issue.message}`);
  if (articles.every(({ text }) => text === '')) throw new InputError('holds no article text');
  const paths = await writer.write(articles, input);
  if (!args.isVerbose && !(messages.isTerminal && isOnly)) return;
  messages.say(`${input.name}: ${summary(articles)} in ${milliseconds} ms${paths.length > 0 ? ` → ${paths.join(', ')}` : ''}`);
}

/** Said also without `--verbose`, because the output may not be what was hoped for. */
const warnings: ReadonlySet<string> = new Set(['charset', 'unsupported-language', 'not-usable']);

/** Said of a single input: true of every text without a date, and so no news in a folder of them. */
const warningsOfOne: ReadonlySet<string> = new Set(['open-dates']);

/** Layers that nobody filled are left out: nothing was counted there. */
function summary(articles: readonly Article[]): string {
  const several = articles.length > 1 ? [`${articles.length} articles`] : [];
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const layers = (['entities', 'quotations', 'timexes'] as const).flatMap((layer) => {
    const filled = articles.flatMap(({ annotations }) => (annotations[layer] === undefined ? [] : [annotations[layer].length]));
    return filled.length === 0 ? [] : [`${filled.reduce((sum, count) => sum + count, 0)} ${layer === 'timexes' ? 'dates' : layer}`];
  });
  return [...several, `${characters} characters`, ...layers].join(', ');
}
