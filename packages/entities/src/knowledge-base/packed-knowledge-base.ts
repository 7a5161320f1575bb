/** A knowledge base of one file: views over its bytes, decoded where they are looked at. */
import type { EntityType } from '@depesche/article';
import type { FrontCodedTable } from './front-coded-table.js';
import { mayContain } from './key-filter.js';
import type { KnowledgeBase } from './knowledge-base.js';
import { DEGREE, FEMALE, GEO_NAMES, MALE, NO_ENTRY } from './knowledge-base-format.js';
import {
  type EntryKind,
  entryKinds,
  kindTypes,
  type KnowledgeEntry,
  type KnowledgeMatch,
  nameRelations,
  type Role,
  roles,
} from './knowledge-entry.js';
import { SKELETON_MARK } from './pack-knowledge-base.js';

/** The sections of a file as typed arrays. */
export interface KnowledgeColumns {
  readonly count: number;
  readonly names: FrontCodedTable;
  readonly descriptions: FrontCodedTable;
  readonly keys: FrontCodedTable;
  readonly keyFilter: Uint8Array;
  readonly id: Uint32Array;
  readonly name: Uint16Array;
  readonly description: Uint16Array;
  readonly country: Uint16Array;
  readonly affiliation: Uint16Array;
  readonly roles: Uint16Array;
  readonly kind: Uint8Array;
  readonly prominence: Uint8Array;
  readonly located: Uint16Array;
  readonly latitude: Int16Array;
  readonly longitude: Int16Array;
  readonly uris: FrontCodedTable;
  readonly addressed: Uint16Array;
  readonly address: Uint16Array;
}

const kindMask = FEMALE - 1;

/** A knowledge base over the bytes of a file. */
export class PackedKnowledgeBase implements KnowledgeBase {
  readonly size: number;
  private readonly columns: KnowledgeColumns;

  constructor(columns: KnowledgeColumns) {
    this.columns = columns;
    this.size = columns.count;
  }

  find(key: string): readonly KnowledgeMatch[] {
    return this.matches(key);
  }

  hasLonger(key: string): boolean {
    return key !== '' && this.columns.keys.hasPrefix(`${key} `);
  }

  findSkeleton(skeleton: string): readonly KnowledgeMatch[] {
    return skeleton === '' ? [] : this.matches(SKELETON_MARK + skeleton);
  }

  entry(number: number): KnowledgeEntry {
    const id = this.columns.id[number]!;
    const description = this.columns.descriptions.text(this.columns.description[number]!);
    const location = this.location(number);
    const uri = id > 0 ? uriOf(id) : this.ownUri(number);
    return {
      ...(uri !== undefined && { uri }),
      kind: this.kind(number),
      type: this.type(number),
      name: this.name(number),
      ...(description !== '' && { description }),
      ...(location !== undefined && { location }),
    };
  }

  name(number: number): string {
    return this.columns.names.text(this.columns.name[number]!);
  }

  kind(number: number): EntryKind {
    return entryKinds[this.columns.kind[number]! & kindMask]!;
  }

  type(number: number): EntityType {
    return kindTypes[this.kind(number)];
  }

  gender(number: number): 'female' | 'male' | undefined {
    const code = this.columns.kind[number]!;
    if ((code & FEMALE) !== 0) return 'female';
    return (code & MALE) !== 0 ? 'male' : undefined;
  }

  prominence(number: number): number {
    return this.columns.prominence[number]!;
  }

  hasRole(number: number, role: Role): boolean {
    return (this.columns.roles[number]! & (1 << roles.indexOf(role))) !== 0;
  }

  country(number: number): number | undefined {
    return this.kind(number) === 'country' ? number : known(this.columns.country[number]!);
  }

  affiliation(number: number): number | undefined {
    return known(this.columns.affiliation[number]!);
  }

  private location(number: number): { latitude: number; longitude: number } | undefined {
    const { located, latitude, longitude } = this.columns;
    const place = placeOf(number, located);
    return place < 0 ? undefined : { latitude: latitude[place]! / DEGREE, longitude: longitude[place]! / DEGREE };
  }

  private ownUri(number: number): string | undefined {
    const { uris, addressed, address } = this.columns;
    const place = placeOf(number, addressed);
    return place < 0 ? undefined : uris.text(address[place]!);
  }

  private matches(key: string): readonly KnowledgeMatch[] {
    const values = mayContain(this.columns.keyFilter, key) ? this.columns.keys.find(key) : undefined;
    if (values === undefined) return [];
    return values.map((value) => ({
      entry: Math.floor(value / nameRelations.length),
      relation: nameRelations[value % nameRelations.length]!,
    }));
  }
}

/** Where a number stands in a sorted list; -1 when it does not. */
function placeOf(number: number, sorted: Uint16Array): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === number ? low : -1;
}

function uriOf(id: number): string {
  return id >= GEO_NAMES ? `http://sws.geonames.org/${id - GEO_NAMES}/` : `http://www.wikidata.org/entity/Q${id}`;
}

function known(number: number): number | undefined {
  return number === NO_ENTRY ? undefined : number;
}
