export { type NamedSpan, showSpans, type SpannedText, spans } from './spans.js';
