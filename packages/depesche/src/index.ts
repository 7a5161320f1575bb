export { analyze, type AnalyzeOptions, type Analyzer, analyzer, type ModelBytes } from './analyze.js';
export { type AnalyzeIssueCode, analyzeIssueCodes } from './issues.js';
