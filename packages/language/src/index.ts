export { detectLanguage, type DetectOptions, guessLanguage } from './detect-language.js';
export type {
  DateCompletion,
  DateData,
  DateFields,
  DateMaker,
  DateModifier,
  DateNumbers,
  DateRule,
  DateUnit,
  DateWordClass,
  NumericOrder,
  RangeData,
  TenseData,
} from './date-data.js';
export { checkPacks, hasSection, packFor, primaryLanguage } from './pack-for.js';
export type { LanguagePack, PackWith } from './language-pack.js';
export type { Derivation, NameData, PersonTitle } from './name-data.js';
export type {
  ClauseOrder,
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
