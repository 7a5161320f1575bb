export type { Article, SourceRun } from './article.js';
export {
  type ArticleDraft,
  assembleArticle,
  BLOCK_SEPARATOR,
  type BlockDraft,
  type GroupDraft,
  type MediaDraft,
  type TextDraft,
  textDrafts,
} from './assemble-article.js';
export { badOption, checkChoice } from './bad-option.js';
export {
  type Block,
  type GroupBlock,
  type GroupRole,
  headBlocks,
  type InlineMark,
  type LinkMark,
  type Mark,
  MAX_BLOCK_DEPTH,
  type MediaBlock,
  type MediaRole,
  type TextBlock,
  textBlocks,
  type TextRole,
  walkBlocks,
} from './block.js';
export { checkArticle } from './check-article.js';
export { type CodePointIndex, codePointIndex, toCodePointOffset, toCodeUnitOffset } from './code-points.js';
export { contentHash } from './content-hash.js';
export { cueSpans } from './cue-spans.js';
export { DepescheError, type DepescheErrorCode, type DepescheErrorOptions, isDepescheError } from './depesche-error.js';
export { entityIds } from './entity-ids.js';
export { fromDateTime, isIsoDate, toDateTime } from './iso-date.js';
export type { Issue } from './issue.js';
export { type ArticleIssueCode, issueCodes } from './issues.js';
export type {
  Annotations,
  Entity,
  EntityType,
  LayerName,
  Layers,
  Mention,
  MentionForm,
  Quotation,
  QuotationType,
  Sentence,
  Timex,
  TimexModifier,
  Token,
} from './layers.js';
export type { Agent, Concept, ItemLink, Metadata, Picture, PublicationStatus, Rights, Urgency } from './metadata.js';
export { isTextCodeUnit, type NormalizedText, normalizeText, type NormalizeOptions } from './normalize-text.js';
export type { ParseOptions, Parser, Renderer } from './parser.js';
export {
  compareSpans,
  containsSpan,
  coveredText,
  crosses,
  firstStartingAt,
  intersects,
  type Span,
  spansWithin,
  trimSpan,
} from './span.js';
export { type AsyncTagger, checkTaggers, tag, tagAsync, type Tagger } from './tag.js';
export { absoluteIri, LINK_SCHEMES, linkUrl, parsedUrl, WEB_SCHEMES, webUrl } from './url.js';
