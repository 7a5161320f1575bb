/** What a language pack holds: data only, one section for each tagger that reads it. */
import type { DateData } from './date-data.js';
import type { NameData } from './name-data.js';
import type { QuotationData } from './quotation-data.js';
import type { SegmentationData } from './segmentation-data.js';

/**
 * The rule data of one language, passed in as a value: `sentences({ packs: [de] })`.
 * Taggers ask only for their section (`PackWith<'segmentation'>`), so an application may pass a smaller object made of the
 * sections it uses. What is not needed to tell a language and cut it may be missing: the layer is then absent.
 */
export interface LanguagePack {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Frequent words that tell the language from others, lower case. */
  readonly functionWords: readonly string[];
  readonly segmentation: SegmentationData;
  readonly quotations?: QuotationData;
  readonly dates?: DateData;
  readonly names?: NameData;
}

/** A pack of which certain sections are read, and so must be there. */
export type PackWith<Section extends keyof LanguagePack> = Required<Pick<LanguagePack, 'language' | Section>>;
