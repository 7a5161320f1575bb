/** Reading a knowledge base. */
import { badOption, DepescheError } from '@depesche/article';
import { FrontCodedTable } from './front-coded-table.js';
import type { KnowledgeBase } from './knowledge-base.js';
import { PackedKnowledgeBase } from './packed-knowledge-base.js';
import { checksum, HEADER_WORDS, KNOWLEDGE_BASE_FORMAT, MAGIC, type Section, sections } from './knowledge-base-format.js';

/**
 * A knowledge base over bytes, which are neither copied (unless they are not aligned to four bytes) nor decoded here;
 * they must not change afterwards.
 *
 * @throws DepescheError `model-format` when the file is no knowledge base or of another format version,
 * `model-damaged` when it is cut short or altered, `bad-option` when it is given anything else than bytes
 */
export function readKnowledgeBase(bytes: Uint8Array): KnowledgeBase {
  if (!(bytes instanceof Uint8Array)) throw badOption('bytes', bytes, 'the bytes of a knowledge base as a Uint8Array: readKnowledgeBase(bytes)');
  // A plain view also where a subclass was passed (Node's Buffer), whose methods are slower.
  const aligned = bytes.byteOffset % 4 === 0 ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : Uint8Array.from(bytes);
  if (aligned.length < 4 * HEADER_WORDS) throw damaged('is too short to be one');
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_WORDS);
  if (header[0] !== MAGIC) throw new DepescheError('model-format', 'The bytes are no knowledge base; pass the file knowledge-base.bin of a model package.');
  if (header[1] !== KNOWLEDGE_BASE_FORMAT) {
    throw new DepescheError(
      'model-format',
      `The knowledge base has format ${header[1]}, this version of @depesche/entities reads ${KNOWLEDGE_BASE_FORMAT}; install matching versions.`,
    );
  }
  if (header[2] !== checksum(aligned.subarray(12))) throw damaged('does not match its checksum');
  return new PackedKnowledgeBase(columns(aligned, header[3]!));
}

function columns(bytes: Uint8Array, count: number): ConstructorParameters<typeof PackedKnowledgeBase>[0] {
  const section = directory(bytes);
  const words = (name: Section): Uint32Array => view(section(name), Uint32Array);
  const halves = (name: Section): Uint16Array => entrywise(view(section(name), Uint16Array), count);
  const [names = 0, descriptions = 0, keys = 0, uris = 0] = words('tableCounts');
  const addressed = view(section('addressed'), Uint16Array);
  const located = view(section('located'), Uint16Array);
  return {
    count,
    names: new FrontCodedTable({ count: names, blocks: words('nameBlocks'), bytes: section('names') }),
    descriptions: new FrontCodedTable({ count: descriptions, blocks: words('descriptionBlocks'), bytes: section('descriptions') }),
    keys: new FrontCodedTable({ count: keys, blocks: words('keyBlocks'), bytes: section('keys') }),
    keyFilter: filter(section('keyFilter')),
    id: entrywise(words('id'), count),
    name: halves('name'),
    description: halves('description'),
    country: halves('country'),
    affiliation: halves('affiliation'),
    roles: halves('roles'),
    kind: entrywise(section('kind'), count),
    prominence: entrywise(section('prominence'), count),
    located,
    latitude: entrywise(view(section('latitude'), Int16Array), located.length),
    longitude: entrywise(view(section('longitude'), Int16Array), located.length),
    uris: new FrontCodedTable({ count: uris, blocks: words('uriBlocks'), bytes: section('uris') }),
    addressed,
    address: entrywise(view(section('address'), Uint16Array), addressed.length),
  };
}

/** Finds sections; each must lie inside the file. */
function directory(bytes: Uint8Array): (name: Section) => Uint8Array {
  const start = 4 * (HEADER_WORDS + 2 * sections.length);
  if (bytes.length < start) throw damaged('ends within its header');
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, start / 4);
  return (name) => {
    const place = HEADER_WORDS + 2 * sections.indexOf(name);
    const offset = words[place]!;
    const length = words[place + 1]!;
    if (offset % 4 !== 0 || offset < start || offset + length > bytes.length) throw damaged(`has its section "${name}" outside of it`);
    return bytes.subarray(offset, offset + length);
  };
}

interface ArrayView<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): T;
}

function view<T>(bytes: Uint8Array, View: ArrayView<T>): T {
  return new View(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / View.BYTES_PER_ELEMENT));
}

function filter(bits: Uint8Array): Uint8Array {
  if (bits.length === 0 || (bits.length & (bits.length - 1)) !== 0) throw damaged(`has a key filter of ${bits.length} bytes`);
  return bits;
}

function entrywise<T extends { readonly length: number }>(column: T, count: number): T {
  if (column.length !== count) throw damaged(`has a column of ${column.length} instead of ${count} entries`);
  return column;
}

function damaged(how: string): DepescheError {
  return new DepescheError('model-damaged', `The knowledge base ${how}; fetch the file again.`);
}
