/** What a group of mentions is linked to. */

/** An entry and how likely it is the one that is meant, 0…1. */
export interface Link {
  readonly entry: number;
  readonly score: number;
}
