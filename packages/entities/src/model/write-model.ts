/** Writes the model file that `readModel` reads. */
import { ByteWriter } from './byte-writer.js';
import { checksum, HEADER_BYTES, MODEL_FORMAT, MODEL_MAGIC, type ModelContent } from './model-format.js';
import { writeNetwork } from './network-table.js';

/** The bytes of a model: columns, so that they compress well, and gaps instead of sorted numbers. */
export function writeModel({ language, endings, clitics, transitions, features, lexicon, network }: ModelContent): Uint8Array {
  const writer = new ByteWriter();
  writer.text(JSON.stringify({ language, endings, ...(clitics.length > 0 && { clitics }) }));
  writer.uint32(transitions.length);
  for (const score of transitions) writer.float32(score);
  writer.float32(features.scale);
  writer.gaps(features.keys);
  writer.column(features.counts);
  writer.column(features.labels);
  writer.column(new Uint8Array(features.weights.buffer, features.weights.byteOffset, features.weights.length));
  writer.gaps(lexicon.hashes);
  writer.column(lexicon.frequencies);
  writer.column(lexicon.lists);
  writer.wideColumn(lexicon.classes);
  writer.uint32(lexicon.coarser.length);
  for (const classes of lexicon.coarser) writer.wideColumn(classes);
  writeNetwork(writer, network);
  const content = writer.bytes();
  const header = new ByteWriter();
  for (const value of [MODEL_MAGIC, MODEL_FORMAT, content.length, checksum(content)]) header.uint32(value);
  const bytes = new Uint8Array(HEADER_BYTES + content.length);
  bytes.set(header.bytes());
  bytes.set(content, HEADER_BYTES);
  return bytes;
}
