export type { DateData } from './date-data.js';
export type { LanguagePack } from './language-pack.js';
export type { NameData } from './name-data.js';
export type { QuotationData } from './quotation-data.js';
export type { SegmentationData } from './segmentation-data.js';
