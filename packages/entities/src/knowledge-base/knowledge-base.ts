/** A knowledge base as linking uses it, whether it is one file or several. */
import type { EntityType } from '@depesche/article';
import type { EntryKind, KnowledgeEntry, KnowledgeMatch, Role } from './knowledge-entry.js';

/** Names and what they stand for; from `readKnowledgeBase` or `joinKnowledgeBases`. Entries are numbered from 0. */
export interface KnowledgeBase {
  /** Number of entries. */
  readonly size: number;
  /** What a name stands for, by its `nameKey`. */
  find(key: string): readonly KnowledgeMatch[];
  /** Whether a name with more words begins with this one, a `nameKey`. */
  hasLonger(key: string): boolean;
  /** Whose name has this `nameSkeleton`. */
  findSkeleton(skeleton: string): readonly KnowledgeMatch[];
  /** All that is known about an entry. */
  entry(number: number): KnowledgeEntry;
  name(number: number): string;
  kind(number: number): EntryKind;
  type(number: number): EntityType;
  gender(number: number): 'female' | 'male' | undefined;
  /** How often an entry is spoken of, 0…255, roughly logarithmic. */
  prominence(number: number): number;
  hasRole(number: number, role: Role): boolean;
  /** Entry number of the country it belongs to; a country's is its own. */
  country(number: number): number | undefined;
  /** Entry number of the party or body it belongs to. */
  affiliation(number: number): number | undefined;
}
