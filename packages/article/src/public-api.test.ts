import { expect, it } from 'vitest';
import * as api from './index.js';

it('exports what its README names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'BLOCK_SEPARATOR',
    'DepescheError',
    'MAX_BLOCK_DEPTH',
    'assembleArticle',
    'checkArticle',
    'codePointIndex',
    'compareSpans',
    'containsSpan',
    'coveredText',
    'crosses',
    'firstStartingAt',
    'intersects',
    'isDepescheError',
    'isTextCodeUnit',
    'issueCodes',
    'normalizeText',
    'spansWithin',
    'tag',
    'textBlocks',
    'toCodePointOffset',
    'toCodeUnitOffset',
    'trimSpan',
    'walkBlocks',
  ]);
});
