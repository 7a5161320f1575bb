/** A part in the format of a run. */
import type { RunOptions } from '../options.js';
import { csvEncoder } from './csv.js';
import { jsonLinesEncoder } from './json-lines.js';
import { parquetPart } from './parquet-part.js';
import type { PartWriter } from './part-writer.js';
import { textPart } from './text-part.js';
import type { WholeFile } from './whole-file.js';

/** A writer for the format of the run. */
export function openPart(file: WholeFile, options: RunOptions): PartWriter {
  if (options.format === 'parquet') return parquetPart(file, options.records);
  return textPart(file, options.format === 'csv' ? csvEncoder(options.records) : jsonLinesEncoder(options.records), options.compress);
}
