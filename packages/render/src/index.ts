export { type BodyOptions, bodyWriter, type BodyWriter, toBodyHtml } from './body.js';
export { type BratDocument, type BratOptions, toBrat } from './annotations/brat.js';
export { cutToWidth } from './cut-to-width.js';
export { terminalWidth } from './grapheme-width.js';
export { colorLevel } from './terminal/color-level.js';
export { type ConllOptions, toConll } from './annotations/conll.js';
export { type DisplacyDocument, type DisplacyEntity, type DisplacyOptions, toDisplacy } from './annotations/displacy.js';
export { type HtmlOptions, toHtml } from './html.js';
export type { MediaMode } from './html/media.js';
export type { Labels } from './labels.js';
export type { AnnotationKind, MarkableLayer } from './markable-layer.js';
export { type MarkdownOptions, toMarkdown } from './markdown.js';
export { stylesheet } from './stylesheet.js';
export { type TerminalOptions, toTerminal } from './terminal.js';
export type { ColorLevel } from './terminal/escapes.js';
export { type TextOptions, toText } from './text.js';
export { wrapText } from './wrap-lines.js';
export {
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationBody,
  type WebAnnotationOptions,
  type WebAnnotationPage,
  type WebAnnotationTarget,
} from './annotations/web-annotations.js';
