/** Lines for the terminal: sections, columns, steps of progress. */
import { colorLevel } from '@depesche/render';

const isTerminal = process.stdout.isTTY;

export const width: number = Math.min(process.stdout.columns || 80, 100);
export const colors: ReturnType<typeof colorLevel> = colorLevel(process.env, isTerminal);

/** Prints a section's heading and its lines. */
export function section(title: string, lines: readonly string[]): void {
  print(['', bold(title), dim('─'.repeat(width)), ...lines]);
}

/** Prints lines as they are. */
export function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Rows as aligned columns; the last one is not filled up. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]!.length))) ?? [];
  return rows.map((row) => row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]!))).join('  '));
}

/** Does something and says on standard error what, and how long it took. */
export async function step<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  const start = performance.now();
  const result = await work();
  process.stderr.write(`${dim('·')} ${name} ${dim(`${Math.round(performance.now() - start)} ms`)}\n`);
  return result;
}

/** The text without control characters, cut to `most` characters with an ellipsis. */
export function plain(text: string, most: number = Number.POSITIVE_INFINITY): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length <= most ? line : `${line.slice(0, most - 1).toWellFormed()}…`;
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
