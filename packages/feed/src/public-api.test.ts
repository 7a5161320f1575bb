import { expect, it } from 'vitest';
import * as api from './index.js';

it('exports what its README names', () => {
  expect(Object.keys(api).sort()).toEqual(['feedIssueCodes', 'findFeeds', 'isFeed', 'parseFeed', 'toArticles', 'toAtom', 'toJsonFeed', 'toRss']);
});
