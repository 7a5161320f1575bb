/** What the value of an expression depends on beside its own words. */
import type { DayNumber } from './civil-date.js';

/** Below 0: before the publication date, above it: after it, 0: the words do not tell; 2 where they say it outright („seit“), 1 where only the tense tells. */
export type Direction = -2 | -1 | 0 | 1 | 2;

export interface Surroundings {
  /** Day of publication, which relative expressions count from; unknown without a publication date. */
  readonly anchor: DayNumber | undefined;
  /** Day that the block named last; „am Tag zuvor“ counts from it. */
  readonly lastNamed: DayNumber | undefined;
  /** Year that the block named last; „ein Jahr später“ counts from it. */
  readonly lastYear: number | undefined;
  /** `lastNamed` when it was named just before; a bare „am Abend“ belongs to it. */
  readonly justNamed: DayNumber | undefined;
  direction(): Direction;
}
