/** What the trainer of the models shares with the tagger: labels, features and the format. Not for applications. */
export {
  addContextFeatures,
  type Enclosure,
  findEnclosure,
  MOST_CONTEXT_FEATURES,
} from './features/context-features.js';
export { contextBits } from './features/context-bits.js';
export { featureKey, hashText, KEY_BITS, mix } from './features/feature-hash.js';
export type { EntryKind, KnowledgeDraft, KnowledgeName } from './knowledge-base/knowledge-entry.js';
export { nameKey } from './knowledge-base/name-key.js';
export type { Lexicon, WordAttributes } from './features/lexicon.js';
export { BORDER_VIEW, hiddenNetworkView, NETWORK_FEATURES, type NetworkView, networkView } from './features/network-view.js';
export { markOf } from './features/word-mark.js';
export { plainWord, type WordMode, wordParts, type WordPartsOptions, type WordRules } from './features/word-parts.js';
export { featuresAt, OFFSETS, viewHidden, viewWord, type WordView } from './features/word-view.js';
export { restoreCase } from './features/restore-case.js';
export { wordShape } from './features/word-shape.js';
export {
  beginOf,
  CLASS_COUNT,
  classOf,
  classOfLabel,
  ENTITY_TYPES,
  formOfClass,
  insideOf,
  isBegin,
  LABEL_COUNT,
  mayFollow,
  MENTION_FORMS,
  OUTSIDE,
  typeOfClass,
} from './labels.js';
export { type FeatureTable, type LexiconTable, type ModelContent, WORD_BITS } from './model/model-format.js';
export { MATRIX_NAMES, matrixSizes, type NetworkMatrices, type NetworkShape, type NetworkTable } from './model/network-table.js';
export { lexiconOf, readModel } from './model/read-model.js';
export { writeModel } from './model/write-model.js';
export { NameTagger } from './decoding/name-tagger.js';
