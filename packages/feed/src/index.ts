export type { Feed, FeedCategory, FeedEnclosure, FeedFormat, FeedImage, FeedItem, FeedLink, FeedLocation, FeedPerson, FeedSource, FeedText } from './feed.js';
export { findFeeds, type FindFeedsOptions, type FoundFeed } from './find-feeds.js';
export { parseFeed, type ParseFeedOptions } from './parse-feed.js';
