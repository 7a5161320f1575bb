/** Lines for the terminal: sections, styles, plain text. */
import { colorLevel, cutToWidth } from '@depesche/render';

const isTerminal = process.stdout.isTTY;

/** Columns there are, or what `COLUMNS` says; never more than can be read well. */
export const width: number = Math.min(Math.max(process.stdout.columns || Number(process.env['COLUMNS']) || 80, 40), 100);
export const colors: ReturnType<typeof colorLevel> = colorLevel(process.env, isTerminal);

/** Prints a section's heading and its lines. */
export function section(title: string, lines: readonly string[]): void {
  print(['', bold(title), dim('─'.repeat(width)), ...lines]);
}

/** Prints lines as they are. */
export function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The result with how long it took, for instance `907 ms`. */
export async function timed<T>(work: () => Promise<T> | T): Promise<readonly [result: T, time: string]> {
  const start = performance.now();
  const result = await work();
  return [result, `${Math.round(performance.now() - start)} ms`];
}

/** The text on one line without control characters, cut to `columns` with an ellipsis. */
export function plain(text: string, columns: number = Number.POSITIVE_INFINITY): string {
  return cutToWidth(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').toWellFormed(), columns);
}

export function bold(text: string): string {
  return styled('1', text);
}

export function dim(text: string): string {
  return styled('2', text);
}

function styled(code: string, text: string): string {
  return colors === 0 ? text : `\u001b[${code}m${text}\u001b[0m`;
}
