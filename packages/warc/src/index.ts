export { type HttpHead, httpHead } from './http/http-head.js';
export { httpResponse, type HttpOptions, type HttpResponse } from './http/http-response.js';
export { type WarcIssue, type WarcIssueCode, warcIssueCodes } from './issues.js';
export { recordAt } from './record-at.js';
export type { WarcRecord } from './record.js';
export { type RecordsOptions, records } from './records.js';
export type { ByteSource, WarcSource } from './source/byte-source.js';
