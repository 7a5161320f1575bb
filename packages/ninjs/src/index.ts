export { isNinjs } from './is-ninjs.js';
export { type NinjsIssueCode, ninjsIssueCodes } from './issues.js';
export type { Ninjs, NinjsAssociation, NinjsSource, NinjsText, NinjsThing } from './ninjs.js';
export { parseNinjs, parseNinjsItems } from './parse-ninjs.js';
export { type NinjsOptions, type NinjsVersion, toNinjs } from './to-ninjs.js';
