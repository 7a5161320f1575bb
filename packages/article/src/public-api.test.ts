import { expect, it } from 'vitest';
import * as api from './index.js';

it('exports what its README names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'BLOCK_SEPARATOR',
    'DepescheError',
    'LINK_SCHEMES',
    'MAX_BLOCK_DEPTH',
    'WEB_SCHEMES',
    'assembleArticle',
    'badOption',
    'checkArticle',
    'checkChoice',
    'checkTaggers',
    'codePointIndex',
    'compareSpans',
    'containsSpan',
    'coveredText',
    'crosses',
    'firstStartingAt',
    'intersects',
    'isDepescheError',
    'isIsoDate',
    'isTextCodeUnit',
    'issueCodes',
    'linkUrl',
    'normalizeText',
    'spansWithin',
    'tag',
    'tagAsync',
    'textBlocks',
    'toCodePointOffset',
    'toCodeUnitOffset',
    'trimSpan',
    'walkBlocks',
    'webUrl',
  ]);
});
