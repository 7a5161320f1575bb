/** From the bytes of a model file to a model that can tag. */
import { badOption, DepescheError } from '@depesche/article';
import { hashText } from '../features/feature-hash.js';
import type { Lexicon } from '../features/lexicon.js';
import { LABEL_COUNT } from '../labels.js';
import { ByteReader } from './byte-reader.js';
import { HashTable } from './hash-table.js';
import { checksum, HEADER_BYTES, type LexiconTable, MODEL_FORMAT, MODEL_MAGIC, WORD_BITS } from './model-format.js';
import { type NetworkShape, type NetworkTable, readNetwork } from './network-table.js';

/** Weights and word lists of one language, as `entities` takes them; made by `readModel`. */
export interface Model {
  /** BCP 47 primary language the model was trained on. */
  readonly language: string;
  /** Endings that may follow a name. */
  readonly endings: readonly string[];
  /** Endings that are a word of their own for the tagger: it sees “John” and “’s”. */
  readonly clitics: readonly string[];
  /** For each label and, last, the start of a sentence: the score of each label after it. */
  readonly transitions: Float32Array;
  readonly lexicon: Lexicon;
  readonly weights: FeatureWeights;
  /** Adds to the scores of the features, where the model has one. */
  readonly network?: NetworkTable;
}

/** Weights of features, laid out so that one look at memory finds all of a feature's. */
export interface FeatureWeights {
  /** By key, where in `entries` a feature's weights are. */
  readonly table: HashTable;
  /** There: how many weights it has, then for each its label times 256 plus the lower eight bits of the weight. */
  readonly entries: Int16Array;
  /** What a weight of 1 is worth. */
  readonly scale: number;
}

/**
 * Reads the weights of a model package: the bytes of its `weights.bin`, however they were loaded.
 *
 * @throws DepescheError `model-format` when the file has another format version, `model-damaged` when it is cut or altered,
 * `bad-option` when it is given anything else than bytes
 */
export function readModel(bytes: Uint8Array): Model {
  if (!(bytes instanceof Uint8Array)) throw badOption('bytes', bytes, 'the bytes of a weights file as a Uint8Array: readModel(bytes)');
  const reader = new ByteReader(contentOf(bytes));
  const { language, endings, clitics = [] } = JSON.parse(reader.text()) as { language: string; endings: string[]; clitics?: string[] };
  const transitions = new Float32Array(reader.uint32());
  if (transitions.length !== (LABEL_COUNT + 1) * LABEL_COUNT) throw damaged('its labels do not fit', bytes.length);
  for (let i = 0; i < transitions.length; i++) transitions[i] = reader.float32();
  const weights = readWeights(reader);
  const lexicon = readLexicon(reader);
  const network = networkOf(reader);
  return { language, endings, clitics, transitions, weights, lexicon, ...(network && { network }) };
}

function networkOf(reader: ByteReader): NetworkTable | undefined {
  const shape = reader.text();
  if (shape === '') return undefined;
  const network = readNetwork(reader, JSON.parse(shape) as NetworkShape);
  if (network === undefined) throw damaged('its network does not have the size it says', 0);
  return network;
}

function contentOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER_BYTES) throw damaged('it is shorter than its header', bytes.length);
  const header = new ByteReader(bytes.subarray(0, HEADER_BYTES));
  if (header.uint32() !== MODEL_MAGIC) throw damaged('it does not start as a model does', 0);
  const format = header.uint32();
  if (format !== MODEL_FORMAT) {
    const message = `The model has format ${format}, this version of @depesche/entities reads format ${MODEL_FORMAT}; install versions that fit.`;
    throw new DepescheError('model-format', message, { offset: 4 });
  }
  const content = bytes.subarray(HEADER_BYTES);
  if (header.uint32() !== content.length) throw damaged('it does not have the length it should have', bytes.length);
  if (header.uint32() !== checksum(content)) throw damaged('its checksum does not fit', HEADER_BYTES);
  return content;
}

function damaged(what: string, offset: number): DepescheError {
  return new DepescheError('model-damaged', `The model file is damaged: ${what}. Fetch it again.`, { offset });
}

function readWeights(reader: ByteReader): FeatureWeights {
  const scale = reader.float32();
  const keys = reader.gaps();
  const counts = reader.column();
  const labels = reader.column();
  const weights = reader.column();
  const places = new Uint32Array(keys.length);
  const entries = new Int16Array(keys.length + labels.length);
  let read = 0;
  let written = 0;
  for (let i = 0; i < keys.length; i++) {
    const count = counts[i] ?? 0;
    places[i] = written;
    entries[written++] = count;
    for (let k = 0; k < count; k++, read++) entries[written++] = (labels[read]! << 8) | weights[read]!;
  }
  return { table: new HashTable(keys, places), entries, scale };
}

function readLexicon(reader: ByteReader): Lexicon {
  const table: LexiconTable = {
    hashes: reader.gaps(),
    frequencies: reader.column(),
    lists: reader.column(),
    classes: reader.wideColumn(),
    coarser: Array.from({ length: reader.uint32() }, () => reader.wideColumn()),
  };
  return lexiconOf(table);
}

/** The lexicon that a table stands for. */
export function lexiconOf({ hashes, frequencies, lists, classes, coarser }: LexiconTable): Lexicon {
  const table = new HashTable(hashes, Uint32Array.from(hashes.keys()));
  const vectors = vectorNumbers(frequencies);
  return {
    attributesOf: (word) => {
      const place = table.find(hashText(word) >>> (32 - WORD_BITS));
      if (place < 0) return undefined;
      const finest = classes[place]!;
      return {
        frequency: frequencies[place]!,
        classes: [...coarser.map((granularity) => granularity[finest]!), finest],
        lists: lists[place]!,
        vector: vectors[place]!,
      };
    },
  };
}

/** Words of a known frequency have vectors, numbered from 1 in the order of the table. */
function vectorNumbers(frequencies: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(frequencies.length);
  let last = 0;
  for (let place = 0; place < frequencies.length; place++) if (frequencies[place]! > 0) numbers[place] = ++last;
  return numbers;
}
