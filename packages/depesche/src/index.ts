export { analyze } from './analyze.js';
export type { AnalyzeOptions, AnalyzerInput } from './analyze-options.js';
export { type Analyzer, analyzer } from './analyzer.js';
export type { AnalyzerOptions, OwnLayer, TaggingOptions } from './analyzer-options.js';
export { type AsyncAnalyzer, asyncAnalyzer, type AsyncAnalyzerOptions } from './async-analyzer.js';
export { type AnalyzeIssueCode, analyzeIssueCodes } from './issues.js';
export type { Language, LoadModel, ModelBytes } from './language.js';
export { loadLanguages, type LoadLanguagesOptions } from './load-languages.js';

// What the first steps with an article need, so that this package alone is enough, also where package managers keep
// the packages of dependencies to themselves.
export {
  type Agent,
  type Annotations,
  type Article,
  type AsyncTagger,
  type Block,
  checkArticle,
  coveredText,
  DepescheError,
  type DepescheErrorCode,
  type Entity,
  type EntityType,
  type GroupBlock,
  isDepescheError,
  type Issue,
  type LayerName,
  type Layers,
  type Mark,
  type MediaBlock,
  type Mention,
  type MentionForm,
  type Metadata,
  type Quotation,
  type QuotationType,
  type Sentence,
  type Span,
  tag,
  tagAsync,
  type Tagger,
  type TextBlock,
  textBlocks,
  type Timex,
  type Token,
  walkBlocks,
} from '@depesche/article';
export { buildKnowledgeBase, type KnownName, readKnowledgeBase, resolveEntities, type ResolveOptions } from '@depesche/entities';
export { toNewsArticle } from '@depesche/jsonld';
export type { LanguagePack } from '@depesche/language';
export {
  colorLevel,
  type HtmlOptions,
  type MarkdownOptions,
  stylesheet,
  type TerminalOptions,
  type TextOptions,
  toBrat,
  toConll,
  toDisplacy,
  toHtml,
  toMarkdown,
  toTerminal,
  toText,
  toWebAnnotations,
  type WebAnnotationOptions,
} from '@depesche/render';
