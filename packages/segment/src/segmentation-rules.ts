/** The segmentation section of a language pack, made ready for look-up. */
import type { SegmentationData } from '@depesche/language';

export interface SegmentationRules {
  /** With their full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** The abbreviations with a capital, which only the start of a sentence tells from names: „Max.“ */
  readonly capitalized: ReadonlySet<string>;
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Abbreviations only before a number or a lower-case word. */
  readonly beforeNumber: ReadonlySet<string>;
  readonly ordinals: boolean;
  readonly afterOrdinal: ReadonlySet<string>;
  readonly beforeOrdinal: ReadonlySet<string>;
  readonly sentenceStarters: ReadonlySet<string>;
  readonly lowerCaseStarters: ReadonlySet<string>;
  readonly timesOfDay: ReadonlySet<string>;
  readonly afterTimeOfDay: ReadonlySet<string>;
  readonly colons: boolean;
  readonly elisions: ReadonlySet<string>;
  readonly genderEndings: ReadonlySet<string>;
}

/** Nothing but what holds in all languages that use Latin punctuation. */
export const neutralData: SegmentationData = {
  language: 'und',
  abbreviations: [],
  finalAbbreviations: [],
  beforeNumber: [],
  ordinals: false,
  afterOrdinal: [],
  beforeOrdinal: [],
  sentenceStarters: [],
  lowerCaseStarters: [],
  colons: false,
  elisions: [],
  genderEndings: [],
};

/** Compiles a pack's section; do it once, not for each text. */
export function segmentationRules(data: SegmentationData): SegmentationRules {
  return {
    abbreviations: new Set(data.abbreviations),
    finalAbbreviations: bothCases(data.finalAbbreviations),
    capitalized: new Set(data.abbreviations.map(capitalized)),
    beforeNumber: new Set([...bothCases(data.beforeNumber), ...data.beforeNumber.map((word) => word.toUpperCase())]),
    ordinals: data.ordinals,
    afterOrdinal: new Set(data.afterOrdinal),
    beforeOrdinal: bothCases(data.beforeOrdinal),
    sentenceStarters: new Set(data.sentenceStarters),
    lowerCaseStarters: new Set(data.lowerCaseStarters),
    timesOfDay: new Set(data.timesOfDay),
    afterTimeOfDay: new Set(data.afterTimeOfDay),
    colons: data.colons,
    elisions: new Set(data.elisions),
    genderEndings: new Set(data.genderEndings),
  };
}

/** The words as given and with a capital, as they stand at the start of a sentence. */
function bothCases(words: readonly string[]): Set<string> {
  return new Set([...words, ...words.map(capitalized)]);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
