/** What is asked of a run. All of it is plain JSON: it goes into the manifest and to worker threads and other machines. */
import type { EntityType } from '@depesche/article';
import type { KnownName, OwnLayer } from 'depesche';

/** Names of output formats. */
export const formatNames = ['jsonl', 'parquet', 'csv'] as const;
export type FormatName = (typeof formatNames)[number];

/** What a row can be about, instead of a whole article. */
export const recordKinds = ['mentions', 'quotations', 'timexes'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** How duplicates are told. */
export const dedupeModes = ['url', 'near'] as const;
export type DedupeMode = (typeof dedupeModes)[number];

/** What decides about the output; a run is resumed only with the same. */
export interface RunOptions {
  /** Default: `jsonl`. */
  readonly format: FormatName;
  /** Compress JSON lines and CSV with gzip. Parquet is compressed as it is. */
  readonly compress: boolean;
  /** A row for each of these, instead of one for each article. */
  readonly records?: readonly RecordKind[];
  /** Layers to fill; `[]` only parses. Default: all that the language has. */
  readonly layers?: readonly OwnLayer[];
  readonly knownNames?: readonly KnownName[];
  readonly entityTypes?: readonly EntityType[];
  /** IANA zone in which publication dates are read. */
  readonly timeZone?: string;
  /** Language of all articles; by default what each says and reads like. */
  readonly language?: string;
  /** Look for duplicates: by canonical address, or also by what the text says. */
  readonly dedupe?: DedupeMode;
  /** Duplicates are only reported; by default they are left out. */
  readonly keepDuplicates: boolean;
  /** A module whose export `taggers` is a list of taggers, run last. */
  readonly taggers?: OwnModule;
  /** Larger pages are set aside; bytes, not compressed. */
  readonly maxPageBytes: number;
  /** Size of a chunk of input, in bytes as it lies there. */
  readonly chunkBytes: number;
}

/** A module of the user. */
export interface OwnModule {
  /** Absolute path. */
  readonly path: string;
  /** SHA-256 of its text. */
  readonly digest: string;
}

/** Where pages come from. All are read by ranges of bytes. */
export interface Source {
  /** `packed-lines` are JSON lines in gzip, which can only be read as a whole; `files` is a list of paths. */
  readonly kind: 'warc' | 'lines' | 'packed-lines' | 'files';
  /** Absolute path of the file; of `files`, the name of the list below `work/inputs`. */
  readonly path: string;
  /** Bytes of the file or list. */
  readonly size: number;
  /** Bytes of all that is to be read: of `files`, those of the files. */
  readonly bytes: number;
  /** SHA-256 of the first and last bytes and the size, or of the whole list: the same file is there when a run is resumed. */
  readonly digest: string;
}

/** A share of the work. A worker needs nothing else. */
export interface Chunk {
  readonly source: Source;
  /** Pages that start at byte `from` of the source or later, and before `to`. */
  readonly from: number;
  readonly to: number;
  readonly options: RunOptions;
  /** Absolute path of the run's folder. */
  readonly out: string;
  /** Name of its part file, without ending: by the order of the input. */
  readonly part: string;
  /** Pages that killed a worker before; they are set aside unread. */
  readonly culprits?: readonly Culprit[];
  /** Folder for copies of pages that fail. */
  readonly failDir?: string;
}

/** A page that hangs or takes too much memory. */
export interface Culprit {
  /** Its number in the chunk, from 0. */
  readonly page: number;
  readonly reason: 'timeout' | 'memory' | 'crash';
  readonly message: string;
}
