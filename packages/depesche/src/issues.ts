/** What `analyze` reports through `onIssue`, beside the parsers. */

/** Every code of this package, with what it means. */
export const analyzeIssueCodes = {
  'unsupported-language': 'there is no model for the language of the article; names, quotations and dates were not looked for',
} as const;

export type AnalyzeIssueCode = keyof typeof analyzeIssueCodes;
