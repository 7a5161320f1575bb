/** What the command says on standard error: lines, and on a terminal a last line that shows how far it is. */

/** Where messages go. */
export interface MessageStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Writes messages; the progress line gives way to each and comes back below. */
export class Messages {
  private progress = '';

  constructor(private readonly stream: MessageStream = process.stderr) {}

  get isTerminal(): boolean {
    return this.stream.isTTY === true;
  }

  /** Writes a line. */
  say(line: string): void {
    this.stream.write(`${this.cleared()}${plain(line)}\n${this.progress}`);
  }

  /** Shows how far it is, on a terminal; `''` takes the line away. */
  show(progress: string): void {
    if (!this.isTerminal) return;
    const cleared = this.cleared();
    // One column stays free: some terminals go on to the next line when the last one is filled.
    this.progress = plain(progress).slice(0, (this.stream.columns ?? 80) - 1);
    this.stream.write(cleared + this.progress);
  }

  private cleared(): string {
    return this.progress === '' ? '' : '\r\u001b[K';
  }
}

/**
 * Control characters must not reach the terminal, and marks of the direction of writing would let a file name look like
 * another.
 */
function plain(line: string): string {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd').toWellFormed();
}
