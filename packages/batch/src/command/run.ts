/** `depesche batch`, from arguments to exit code. */
import { Messages } from 'depesche/node';
import { batch } from '../batch.js';
import type { BatchOptions } from '../batch-options.js';
import { FileError } from '../write/whole-file.js';
import type { Summary } from '../finish/summary.js';
import { asUsageError, readArguments } from './arguments.js';
import { helpText } from './help.js';
import { countsText, ProgressBar } from './progress-bar.js';

/** 0: all done, 1: something failed, 2: wrong usage, 130 and 143: stopped by a signal. */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

/** Runs the command; writes to standard output and standard error, never throws. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    const asked = await readArguments(args);
    if (asked === 'help') {
      process.stdout.write(helpText);
      return 0;
    }
    return await runUntilStopped(asked);
  } catch (error) {
    const usage = asUsageError(error);
    say(usage?.message ?? (error instanceof Error ? error.message : String(error)));
    if (error instanceof FileError) say('What is done stays done; when there is room, go on with --resume.');
    if (usage === undefined) return 1;
    say('Try: depesche batch --help');
    return 2;
  }
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** The first signal finishes what runs, the second ends at once: what is there is whole in both cases. */
async function runUntilStopped(options: BatchOptions): Promise<ExitCode> {
  const controller = new AbortController();
  let stoppedBy: keyof typeof codes | undefined;
  const stop = (signal: keyof typeof codes) => () => {
    if (stoppedBy !== undefined) process.exit(codes[signal]);
    stoppedBy = signal;
    controller.abort();
    say('Stopping when what runs is finished; once more to stop at once.');
  };
  const [onInterrupt, onTerminate] = [stop('SIGINT'), stop('SIGTERM')];
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
  const bar = new ProgressBar();
  try {
    const summary = await batch({ ...options, signal: controller.signal, onProgress: (progress) => { bar.update(progress); } });
    bar.end();
    say(summaryText(summary, options.out));
    if (stoppedBy !== undefined) return codes[stoppedBy];
    return summary.failed > 0 ? 1 : 0;
  } finally {
    bar.end();
    process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
  }
}

function summaryText({ isComplete, chunks, pages, articles, failed, duplicates, languages }: Summary, out: string): string {
  const counts = [countsText(pages, failed, languages), `${articles.toLocaleString('en')} articles`, ...(duplicates === undefined ? [] : [`${duplicates.toLocaleString('en')} duplicates`])].join(', ');
  const state = isComplete ? 'Done' : `${chunks.done} of ${chunks.total} parts done, go on with --resume`;
  return `${state}: ${counts}. Results are in ${out}.`;
}

function say(line: string): void {
  new Messages().say(`depesche: ${line}`);
}
