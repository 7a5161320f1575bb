import { expect, it } from 'vitest';
import { findFeeds, type FoundFeed } from './find-feeds.js';

it.each<[string, string, readonly FoundFeed[]]>([
  ['what the head announces', '<link rel="alternate" type="application/rss+xml" title="Das Blatt &amp; mehr" href="/rss"><link REL=alternate TYPE=application/atom+xml HREF=atom.xml>',
    [{ url: 'https://blatt.example/rss', title: 'Das Blatt & mehr', format: 'rss' }, { url: 'https://blatt.example/a/atom.xml', format: 'atom' }]],
  ['each address once', '<link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" type="application/rss+xml" href="/rss">', [{ url: 'https://blatt.example/rss', format: 'rss' }]],
  ['JSON Feed, and not other JSON', '<link rel="alternate" type="application/feed+json" href="/f.json"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">', [{ url: 'https://blatt.example/f.json', format: 'json-feed' }]],
  ['other bases', '<base href="/b/"><link rel="feed" href="rss">', [{ url: 'https://blatt.example/b/rss' }]],
  ['nothing in comments and scripts', '<!-- <link rel="alternate" type="application/rss+xml" href="/1"> --><script>"<link rel=alternate type=application/rss+xml href=/2>"</SCRIPT><style><link rel="feed" href="/3"></style>', []],
  ['no other links', '<link rel="stylesheet" href="/rss.css"><link rel="alternate" hreflang="en" href="/en"><link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
  ['links that look like feeds, where nothing is announced', '<a href="/politik">Politik</a><a href="/feed/">Feed</a><a href="/x.rss?a=1">RSS</a><a href="/rssreader">x</a>', [{ url: 'https://blatt.example/feed/' }, { url: 'https://blatt.example/x.rss?a=1' }]],
])('finds %s', (_, html, expected) => {
  expect(findFeeds(html, { url: 'https://blatt.example/a/' })).toEqual(expected);
  expect(findFeeds(new TextEncoder().encode(html), { url: 'https://blatt.example/a/' })).toEqual(expected);
});
