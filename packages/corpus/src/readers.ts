export { articleOfLines } from './article-of-lines.js';
export { isPutAside } from './put-aside.js';
export { type ColumnSentence, type GermEvalSentence, parseColumns, readColumns, readGermEval } from './read-columns.js';
export { type AttributionDocument, type CorpusAttribution, parseAttributions, readAttributionCorpus } from './read-attributions.js';
export { parseConllu, readConllu, type TreebankDocument } from './read-conllu.js';
export { readJsonLinesXz, readText, readXz } from './read-json-lines.js';
export { type CorpusQuotation, type QuotationDocument, readQuotationCorpus } from './read-quotation-corpus.js';
export { type DatedDocument, type DatedSpan, parseTeiDates, readTeiDates } from './read-tei-dates.js';
export { parseTimeMl, readTimeMl, type Timex3, type TimeMlDocument } from './read-time-ml.js';
