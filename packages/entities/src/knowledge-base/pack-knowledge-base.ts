/** Writing a knowledge base. */
import { DepescheError } from '@depesche/article';
import { compareBytes, packTable, type PackedTable, type TableRow } from './front-coded-table.js';
import { packKeyFilter } from './key-filter.js';
import {
  checksum,
  DEGREE,
  FEMALE,
  GEO_NAMES,
  HEADER_WORDS,
  KNOWLEDGE_BASE_FORMAT,
  MAGIC,
  MALE,
  NO_ENTRY,
  type Section,
  sections,
} from './knowledge-base-format.js';
import { entryKinds, type KnowledgeDraft, type KnowledgeName, nameRelations, roles } from './knowledge-entry.js';
import { nameKey } from './name-key.js';
import { nameSkeleton } from './name-skeleton.js';

/** Written before the key of a skeleton, so that it is never taken for a name. */
export const SKELETON_MARK = '~';

/**
 * The bytes of a knowledge base; the same entries give the same bytes, in whatever order they come.
 *
 * @throws DepescheError `invalid-input` for more than 65,535 entries
 */
export function packKnowledgeBase(drafts: readonly KnowledgeDraft[]): Uint8Array {
  if (drafts.length >= NO_ENTRY) {
    throw new DepescheError('invalid-input', `A knowledge base holds at most ${NO_ENTRY - 1} entries, not ${drafts.length}; leave some out.`);
  }
  const entries = [...drafts].sort((a, b) => compareText(a.name, b.name) || a.id - b.id || compareText(a.kind, b.kind) || (a.geoNames ?? 0) - (b.geoNames ?? 0) || compareText(a.uri ?? '', b.uri ?? ''));
  const numbers = new Map(entries.map(({ id }, i) => [id, i] as const).filter(([id]) => id > 0));
  const numberOf = (id: number | undefined): number => (id === undefined ? NO_ENTRY : (numbers.get(id) ?? NO_ENTRY));
  const names = stringTable(entries.map(({ name }) => name));
  const descriptions = stringTable(entries.map(({ description = '' }) => description));
  const rows = keyRows(entries);
  const keys = packTable(rows);
  const addressed = entries.flatMap(({ uri, id, geoNames = 0 }, entry) => (uri === undefined || id + geoNames > 0 ? [] : [{ entry, uri }]));
  const uris = stringTable(addressed.map(({ uri }) => uri));
  const located = entries.flatMap(({ location }, entry) => (location === undefined ? [] : [{ entry, ...location }]));
  return assemble(entries.length, {
    names: names.table.bytes,
    nameBlocks: names.table.blocks,
    descriptions: descriptions.table.bytes,
    descriptionBlocks: descriptions.table.blocks,
    keys: keys.bytes,
    keyBlocks: keys.blocks,
    keyFilter: packKeyFilter(rows.map(({ text }) => text)),
    tableCounts: Uint32Array.of(names.table.count, descriptions.table.count, keys.count, uris.table.count),
    id: Uint32Array.from(entries, ({ id, geoNames = 0 }) => (id === 0 && geoNames > 0 ? GEO_NAMES + geoNames : id)),
    name: Uint16Array.from(entries, ({ name }) => names.place(name)),
    description: Uint16Array.from(entries, ({ description = '' }) => descriptions.place(description)),
    country: Uint16Array.from(entries, ({ country }) => numberOf(country)),
    affiliation: Uint16Array.from(entries, ({ affiliation }) => numberOf(affiliation)),
    roles: Uint16Array.from(entries, (entry) => roleBits(entry)),
    kind: Uint8Array.from(entries, (entry) => kindCode(entry)),
    prominence: Uint8Array.from(entries, ({ prominence }) => prominence),
    located: Uint16Array.from(located, ({ entry }) => entry),
    latitude: Int16Array.from(located, ({ latitude }) => Math.round(latitude * DEGREE)),
    longitude: Int16Array.from(located, ({ longitude }) => Math.round(longitude * DEGREE)),
    uris: uris.table.bytes,
    uriBlocks: uris.table.blocks,
    addressed: Uint16Array.from(addressed, ({ entry }) => entry),
    address: Uint16Array.from(addressed, ({ uri }) => uris.place(uri)),
  });
}

const encoder = new TextEncoder();

type SectionArray = Uint8Array | Uint16Array | Int16Array | Uint32Array;

function assemble(count: number, contents: Readonly<Record<Section, SectionArray>>): Uint8Array {
  const start = 4 * (HEADER_WORDS + 2 * sections.length);
  const directory: number[] = [];
  let end = start;
  for (const section of sections) {
    directory.push(end, contents[section].byteLength);
    end += Math.ceil(contents[section].byteLength / 4) * 4;
  }
  const bytes = new Uint8Array(end);
  sections.forEach((section, i) => {
    const { buffer, byteOffset, byteLength } = contents[section];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), directory[2 * i]);
  });
  const header = new Uint32Array(bytes.buffer, 0, start / 4);
  header.set([MAGIC, KNOWLEDGE_BASE_FORMAT, 0, count, ...directory]);
  header[2] = checksum(bytes.subarray(12));
  return bytes;
}

/** One row a key; the matches of a key in entry order, each entry once, by its strongest relation. */
function keyRows(entries: readonly KnowledgeDraft[]): TableRow[] {
  const rows = new Map<string, Map<number, number>>();
  entries.forEach((entry, number) => {
    for (const { text, relation } of [{ text: entry.name, relation: 'name' } satisfies KnowledgeName, ...entry.names]) {
      const key = packedKey(text, relation);
      if (key === '') continue;
      const row = rows.get(key) ?? new Map<number, number>();
      rows.set(key, row);
      row.set(number, Math.min(row.get(number) ?? nameRelations.length, nameRelations.indexOf(relation)));
    }
  });
  return [...rows].map(([text, row]) => ({
    text,
    values: [...row].map(([entry, relation]) => entry * nameRelations.length + relation),
  }));
}

function packedKey(text: string, relation: string): string {
  if (relation !== 'skeleton') return nameKey(text);
  const skeleton = nameSkeleton(nameKey(text));
  return skeleton === '' ? '' : SKELETON_MARK + skeleton;
}

function stringTable(texts: readonly string[]): { table: PackedTable; place(text: string): number } {
  const distinct = [...new Set(texts)].sort(compareText);
  const places = new Map(distinct.map((text, i) => [text, i]));
  return { table: packTable(distinct.map((text) => ({ text, values: [] }))), place: (text) => places.get(text)! };
}

/** The order of the tables, which is not that of UTF-16. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : compareBytes(encoder.encode(a), encoder.encode(b));
}

function roleBits({ roles: held = [] }: KnowledgeDraft): number {
  return held.reduce((bits, role) => bits | (1 << roles.indexOf(role)), 0);
}

function kindCode({ kind, gender }: KnowledgeDraft): number {
  return entryKinds.indexOf(kind) + (gender === 'female' ? FEMALE : gender === 'male' ? MALE : 0);
}
