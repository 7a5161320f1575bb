/** From a manifest to chunks: always the same ones, in the order of the input. */
import { basename, join } from 'node:path';
import { listsFolder } from '../layout.js';
import type { Chunk, Source } from '../options.js';
import { listedFiles } from './file-list.js';
import type { Manifest } from './manifest.js';

/** A list of small files is cut after so many at the latest. */
const MOST_FILES = 1000;

export interface ChunkPlace {
  /** Absolute path of the run's folder. */
  readonly out: string;
  /** Folder for copies of pages that fail. */
  readonly failDir?: string;
}

/** The chunks of a run. */
export async function* chunksOf({ sources, options }: Manifest, place: ChunkPlace): AsyncGenerator<Chunk, void, undefined> {
  for (const [number, source] of sources.entries()) {
    for await (const [from, to] of rangesOf(source, options.chunkBytes, place.out)) {
      yield { source, from, to, options, ...place, part: partName(number, source, from) };
    }
  }
}

/** Sorted by name, parts are in the order of the input. */
function partName(number: number, { path }: Source, from: number): string {
  const stem = basename(path).replace(/\.(?:warc|jsonl|ndjson)(?:\.gz)?$/i, '').replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 60);
  return `${String(number).padStart(5, '0')}-${stem}-${String(from).padStart(13, '0')}`;
}

async function* rangesOf(source: Source, chunkBytes: number, out: string): AsyncGenerator<readonly [from: number, to: number], void, undefined> {
  if (source.kind === 'files') yield* listRanges(join(listsFolder(out), source.path), chunkBytes);
  else if (source.kind === 'packed-lines') yield [0, source.size];
  else for (let from = 0; from < source.size; from += chunkBytes) yield [from, Math.min(from + chunkBytes, source.size)];
}

/** By the sizes of the files in the list, not by its own. */
async function* listRanges(path: string, chunkBytes: number): AsyncGenerator<readonly [from: number, to: number], void, undefined> {
  let [from, files, bytes, end] = [0, 0, 0, 0];
  for await (const { file, next } of listedFiles(path, 0)) {
    files++;
    bytes += file.size;
    end = next;
    if (bytes < chunkBytes && files < MOST_FILES) continue;
    yield [from, end];
    [from, files, bytes] = [end, 0, 0];
  }
  if (end > from) yield [from, end];
}
