import { expect, it } from 'vitest';
import { isFeed } from './is-feed.js';

it.each<[string, boolean]>([
  ['<?xml version="1.0"?>\n<rss version="2.0">', true],
  ['\ufeff<!-- x --><feed xmlns="http://www.w3.org/2005/Atom">', true],
  ['<a:feed xmlns:a="http://www.w3.org/2005/Atom">', true],
  ['<rdf:RDF xmlns:rdf="x">', true],
  [' {"version": "https://jsonfeed.org/version/1.1", "items": []}', true],
  ['{"text": "", "blocks": []}', false],
  ['<!DOCTYPE html><html><body>&lt;rss></body></html>', false],
  ['<html><head><rss ></head></html>', false],
  ['<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">', false],
  ['Ein Text über <rss', false],
  ['', false],
])('of %j: %s', (input, expected) => {
  expect(isFeed(input)).toBe(expected);
  expect(isFeed(new TextEncoder().encode(input))).toBe(expected);
});

it('sees through UTF-16', () => {
  expect(isFeed(Uint8Array.from('<rss version="2.0">'.split('').flatMap((character) => [character.charCodeAt(0), 0])))).toBe(true);
});
