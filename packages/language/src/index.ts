export { detectLanguage, type DetectOptions } from './detect-language.js';
export type { DateData } from './date-data.js';
export type { LanguagePack } from './language-pack.js';
export type { NameData } from './name-data.js';
export type {
  ClauseWords,
  CueVerb,
  CueVerbKind,
  PhraseWords,
  Pronoun,
  QuotationData,
  QuotationMarks,
  SourceWords,
  VerbForms,
} from './quotation-data.js';
export type { SegmentationData } from './segmentation-data.js';
