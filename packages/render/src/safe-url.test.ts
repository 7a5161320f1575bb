import { expect, it } from 'vitest';
import { safeMediaUrl, safeUrl } from './safe-url.js';
import { hostileUrls } from './testing/hostile-urls.js';

it.each([
  ['https://example.org/', 'https://example.org/'],
  ['HTTP://example.org', 'HTTP://example.org'],
  ['  https://example.org/a  ', 'https://example.org/a'],
  ['https://example.org/ä?q=ö#ü', 'https://example.org/ä?q=ö#ü'],
  ['https://bücher.example/', 'https://bücher.example/'],
  ['https://example.org/a b|c{d}^`\\"<>', 'https://example.org/a%20b%7Cc%7Bd%7D%5E%60%5C%22%3C%3E'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/%41', 'https://example.org/%41'],
  ['https://example.org/#a#b', 'https://example.org/#a%23b'],
  ['https://example.org/?a[]=1', 'https://example.org/?a%5B%5D=1'],
  ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ['//example.org/a', '//example.org/a'],
  ['/a/b?c:d', '/a/b?c:d'],
  ['a/b:c', 'a/b:c'],
  ['#t', '#t'],
  ['?q', '?q'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['tel:+49301234', 'tel:+49301234'],
  ['ht\ntps://example.org/', 'https://example.org/'],
])('links %j', (url, expected) => {
  expect(safeUrl(url)).toBe(expected);
});

it.each([...hostileUrls, '', ' ', 'http:example.org', 'https://', 'https://exa mple.org/', 'https://-.example/', 'http://example.org:99999/', 'a:b', 'ftp://example.org/', 'http://[x]/', '//', 'https://user:pass@example.org/', '//example.com@example.org/'])(
  'does not link %j',
  (url) => {
    expect(safeUrl(url)).toBeUndefined();
  },
);

it('does not link what is no string', () => {
  expect(safeUrl(undefined)).toBeUndefined();
  expect(safeUrl({ toString: () => 'javascript:alert(1)' })).toBeUndefined();
});

it('loads no mail address', () => {
  expect(safeMediaUrl('mailto:a@example.org')).toBeUndefined();
  expect(safeMediaUrl('/a.png')).toBe('/a.png');
});
