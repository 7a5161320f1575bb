/** What `checkArticle` may report: one row a rule of the model. */

/** Every code of this package, with what it means. */
export const issueCodes = {
  'not-json': 'the article holds something JSON cannot: undefined, a class instance, a function, NaN',
  'bad-language': 'the language is no BCP 47 tag',
  'bad-date': 'a date in the metadata is not ISO 8601, or has a time without an offset',
  'text-mismatch': 'the text is not its text blocks joined by a blank line',
  'bad-range': 'a range is not made of whole numbers inside the text, or is empty where it must not be',
  'split-surrogate': 'a range starts or ends inside a surrogate pair',
  'bad-white-space': 'a text block starts or ends with white space or holds a run of it',
  'bad-character': 'the text holds a control or invisible character, or a lone surrogate',
  'empty-block': 'a text block that is no table cell is empty',
  'bad-media': 'a media block covers text',
  'bad-group': 'a group does not cover its children, or its children overlap or are out of order',
  'too-deep': 'groups nest deeper than MAX_BLOCK_DEPTH',
  'bad-mark': 'a mark reaches outside its block',
  'unsorted-layer': 'a layer is not sorted by start, then by end descending',
  'overlapping-layer': 'two tokens, two sentences or two source runs overlap',
  'bad-value': 'a field has a value its type does not allow',
  'duplicate-entity': 'two entities have the same id',
  'unknown-entity': 'a mention or quotation names an entity that is not in the entities layer',
} as const;

export type ArticleIssueCode = keyof typeof issueCodes;
