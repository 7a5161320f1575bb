/**
 * The file of a knowledge base: a header, a directory of sections, the sections (each starts at a multiple of four
 * bytes). All numbers are little-endian.
 *
 * | header word | |
 * | --- | --- |
 * | 0 | magic |
 * | 1 | format version |
 * | 2 | checksum (FNV-1a) of everything behind this word |
 * | 3 | number of entries |
 * | 4 … | offset and length in bytes of each section |
 */

/** "DPKB" */
export const MAGIC = 0x424b5044;
/** The version this package writes and reads. */
export const KNOWLEDGE_BASE_FORMAT = 2;
/** Words before the directory. */
export const HEADER_WORDS = 4;
/** Entry number that says „none“. */
export const NO_ENTRY = 0xffff;
/** Degrees are kept in hundredths: about a kilometre. */
export const DEGREE = 100;

/** Sections in the order of the directory; append only. */
export const sections = [
  'names', // front-coded table: text
  'nameBlocks', // Uint32: its blocks
  'descriptions', // front-coded table: text
  'descriptionBlocks',
  'keys', // front-coded table: key → entry * 8 + relation
  'keyBlocks',
  'keyFilter', // Bloom filter of the keys
  'tableCounts', // Uint32 × 4: entries of the tables, `uris` last
  'id', // Uint32 an entry: Wikidata number, or GeoNames number with the highest bit set
  'name', // Uint16 an entry: place in `names`
  'description', // Uint16 an entry: place in `descriptions`
  'country', // Uint16 an entry: entry number
  'affiliation', // Uint16 an entry: entry number
  'roles', // Uint16 an entry: bit set
  'kind', // Uint8 an entry: code of the kind, plus 64 for women, 128 for men
  'prominence', // Uint8 an entry
  'located', // Uint16, sorted: entries with coordinates
  'latitude', // Int16, beside `located`
  'longitude', // Int16, beside `located`
  'uris', // front-coded table: text
  'uriBlocks',
  'addressed', // Uint16, sorted: entries with an address of their own
  'address', // Uint16, beside `addressed`: place in `uris`
] as const;

export type Section = (typeof sections)[number];

/** Set in an id that is one of GeoNames. */
export const GEO_NAMES = 0x80000000;

export const FEMALE = 64;
export const MALE = 128;

/** FNV-1a over bytes, as an unsigned 32-bit number. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
