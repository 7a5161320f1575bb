/** Files that are there whole or not at all, also after a crash. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

let written = 0;

/** An output that cannot be written: no fault of a page. */
export class FileError extends Error {
  override readonly name = 'FileError';
  /** The system's code, for instance `ENOSPC`. */
  readonly code: string;

  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    const { code = 'unknown', message } = cause as NodeJS.ErrnoException;
    super(`${path} cannot be written: ${code === 'ENOSPC' ? 'the disk is full' : message}`, { cause });
    this.code = code;
  }
}

/** A file under a temporary name until it is complete. */
export class WholeFile {
  private readonly temporary: string;
  private readonly descriptor: number;
  /** A descriptor is closed once: its number may belong to another thread's file by then. */
  private isOpen = true;

  /** `temporaryFolder` must be on the same file system as `path`. */
  constructor(
    private readonly path: string,
    temporaryFolder: string,
  ) {
    this.attempt(() => {
      mkdirSync(temporaryFolder, { recursive: true });
      mkdirSync(dirname(path), { recursive: true });
    });
    this.temporary = join(temporaryFolder, `${basename(path)}.${process.pid}-${threadId}-${++written}`);
    this.descriptor = this.attempt(() => openSync(this.temporary, 'wx'));
  }

  /** @throws FileError */
  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += this.attempt(() => writeSync(this.descriptor, bytes, at));
  }

  /** Puts the file in its place once it is safe on the disk; what was there under its name is replaced. */
  commit(): void {
    this.attempt(() => {
      fsyncSync(this.descriptor);
      this.close();
      renameSync(this.temporary, this.path);
      syncFolder(dirname(this.path));
    });
  }

  /** Takes the unfinished file away. */
  abandon(): void {
    try {
      this.close();
    } catch {
      // What could not be written to the end is not wanted any more.
    }
    rmSync(this.temporary, { force: true });
  }

  private close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    closeSync(this.descriptor);
  }

  private attempt<Result>(action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      throw new FileError(this.path, error);
    }
  }
}

/**
 * Puts a file in its place when `fill` has written it, or leaves nothing of it when it throws.
 *
 * @throws FileError, and what `fill` throws
 */
export async function writingWhole<Result>(path: string, temporaryFolder: string, fill: (file: WholeFile) => Promise<Result>): Promise<Result> {
  const file = new WholeFile(path, temporaryFolder);
  try {
    const result = await fill(file);
    file.commit();
    return result;
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** Writes a small file whole. */
export function writeWhole(path: string, contents: string | Uint8Array, temporaryFolder: string): void {
  const file = new WholeFile(path, temporaryFolder);
  try {
    file.write(typeof contents === 'string' ? Buffer.from(contents) : contents);
    file.commit();
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** A new name is safe only when its folder is; Windows knows no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
