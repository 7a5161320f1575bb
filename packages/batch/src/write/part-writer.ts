/** Writing a part, article by article. */
import type { FoundArticle } from './columns.js';

/** Takes articles in the order of the input. */
export interface PartWriter {
  /** Gives how much it takes in the part: bytes before compression, of Parquet rows. Duplicates are cut out by it. */
  add(found: FoundArticle): number;
  /** Everything is in the file; it is not in its place yet. */
  end(): void;
}
