/** Names the caller knows. */
import type { EntityType } from '@depesche/article';

/** A thing and its names, for applications that know more than the knowledge base: staff, local places, own products. */
export interface KnownName {
  readonly name: string;
  readonly type: EntityType;
  /** Other names, abbreviations, spellings. */
  readonly aliases?: readonly string[];
  readonly uri?: string;
  readonly description?: string;
  /** Degrees, WGS 84. */
  readonly location?: { readonly latitude: number; readonly longitude: number };
}
