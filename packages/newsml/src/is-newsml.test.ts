import { expect, it } from 'vitest';
import { isNewsMl } from './index.js';

it.each([
  ['<?xml version="1.0"?>\n<!-- x --><newsItem xmlns="a">', true],
  ['<nar:newsMessage xmlns:nar="a">', true],
  ['\ufeff<nitf>', true],
  ['<NewsML Version="1.2">', true],
  ['<rss><channel>', false],
  ['<html><body><nitf></body></html>', false],
  ['Das Element <nitf> ist alt.', false],
  ['', false],
])('takes %j: %s', (text, expected) => {
  expect(isNewsMl(text)).toBe(expected);
  expect(isNewsMl(new TextEncoder().encode(text))).toBe(expected);
});
