export { toArticles, type ToArticlesOptions } from './articles/to-articles.js';
export type { Feed, FeedCategory, FeedEnclosure, FeedFormat, FeedImage, FeedItem, FeedLink, FeedLocation, FeedPerson, FeedSource, FeedText } from './feed.js';
export { findFeeds, type FindFeedsOptions, type FoundFeed } from './find-feeds.js';
export { feedIssueCodes, type FeedIssue, type FeedIssueCode } from './issues.js';
export { parseFeed, type ParseFeedOptions } from './parse-feed.js';
export type { FeedInfo } from './write/feed-info.js';
export { toAtom } from './write/to-atom.js';
export { type JsonFeed, type JsonFeedItem, type JsonFeedOptions, toJsonFeed } from './write/to-json-feed.js';
export { toRss } from './write/to-rss.js';
