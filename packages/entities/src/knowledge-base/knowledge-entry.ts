/** What a knowledge base says about one thing in the world. */
import type { EntityType } from '@depesche/article';

/** Kinds of things, in the order of their codes in the file; append only. */
export const entryKinds = [
  'country',
  'region',
  'city',
  'site',
  'person',
  'party',
  'organization',
  'company',
  'media',
  'event',
  'work',
] as const;

export type EntryKind = (typeof entryKinds)[number];

/** Offices, in the order of their bits in the file; append only, at most 16. */
export const roles = [
  'headOfState',
  'headOfGovernment',
  'foreign',
  'defence',
  'finance',
  'interior',
  'economy',
  'justice',
  'health',
  'labour',
  'environment',
  'transport',
  'education',
  'legislator',
  'governor',
  'politician',
] as const;

/** An office a person holds or held; language packs map their titles to these. */
export type Role = (typeof roles)[number];

/** How a name stands for an entry, in the order of their codes in the file; append only, at most 8. */
export const nameRelations = ['name', 'alias', 'abbreviation', 'surname', 'mononym', 'adjective', 'inhabitant', 'skeleton'] as const;

/**
 * - `name`: full name; `alias`: another one
 * - `abbreviation`: holds only as written, letter for letter
 * - `surname`: needs a title or context beside it; `mononym`: a surname that stands for this person alone
 * - `adjective`: base form („ukrainisch“); `inhabitant`: base form („Ukrainer“)
 * - `skeleton`: see `nameSkeleton`
 */
export type NameRelation = (typeof nameRelations)[number];

export interface KnowledgeName {
  readonly text: string;
  readonly relation: NameRelation;
}

/** An entry as it is packed. */
export interface KnowledgeDraft {
  /** Wikidata number, without the Q; 0 when it is not known. */
  readonly id: number;
  /** GeoNames number of a place that has no Wikidata number. */
  readonly geoNames?: number;
  /** Address of a thing that has neither. */
  readonly uri?: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** Names beside `name` itself. */
  readonly names: readonly KnowledgeName[];
  readonly description?: string;
  /** How often it is spoken of, 0…255, roughly logarithmic. */
  readonly prominence: number;
  /** Wikidata number of its country. */
  readonly country?: number;
  /** Wikidata number of the party or body it belongs to. */
  readonly affiliation?: number;
  readonly roles?: readonly Role[];
  readonly gender?: 'female' | 'male';
  /** Degrees, WGS 84. */
  readonly location?: { readonly latitude: number; readonly longitude: number };
}

/** An entry as it is read. */
export interface KnowledgeEntry {
  readonly uri?: string;
  readonly kind: EntryKind;
  readonly type: EntityType;
  readonly name: string;
  readonly description?: string;
  readonly location?: { readonly latitude: number; readonly longitude: number };
}

/** A name that was found: the entry's number and how the name stands for it. */
export interface KnowledgeMatch {
  readonly entry: number;
  readonly relation: NameRelation;
}

/** The type of mention that names an entry of a kind. */
export const kindTypes: Readonly<Record<EntryKind, EntityType>> = {
  country: 'place',
  region: 'place',
  city: 'place',
  site: 'place',
  person: 'person',
  party: 'organization',
  organization: 'organization',
  company: 'organization',
  media: 'organization',
  event: 'misc',
  work: 'misc',
};
