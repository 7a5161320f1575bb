/** Pages that are files of their own. */
import { readInput } from 'depesche/node';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listsFolder } from '../layout.js';
import type { Chunk } from '../options.js';
import { type ListedFile, listedFiles } from '../plan/file-list.js';
import type { PageOrNot } from './page.js';

/** The files whose entries in the list start in the range. */
export async function* filePages({ source, from, to, out, options }: Chunk): AsyncGenerator<PageOrNot, void, undefined> {
  for await (const { file, offset } of listedFiles(join(listsFolder(out), source.path), from)) {
    if (offset >= to) return;
    yield await pageOf(file, options.maxPageBytes);
  }
}

async function pageOf({ path }: ListedFile, mostBytes: number): Promise<PageOrNot> {
  const place = { input: path, offset: 0 };
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return { kind: 'failure', failure: { reason: 'too-large', message: `The file has more than ${mostBytes} bytes.`, ...place } };
    return { kind: 'page', page: { place, content: await readInput(path) } };
  } catch (error) {
    return { kind: 'failure', failure: { reason: 'unreadable', message: `The file ${(error as Error).message}.`, ...place } };
  }
}
