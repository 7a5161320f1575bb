export { type NewsMlG2Options, toNewsMlG2 } from './g2/to-newsml-g2.js';
export { isNewsMl } from './is-newsml.js';
export { type NewsmlIssueCode, newsmlIssueCodes } from './issues.js';
export { parseNitf } from './nitf/parse-nitf.js';
export { type NitfOptions, toNitf } from './nitf/to-nitf.js';
export { parseNewsMl } from './parse-newsml.js';
