import { expect, it } from 'vitest';
import { absoluteIri, linkUrl, parsedUrl, webUrl } from './url.js';

it.each([
  ['https://blatt.example/a b', undefined, 'https://blatt.example/a%20b'],
  [' /bild.jpg ', 'https://blatt.example/x/', 'https://blatt.example/bild.jpg'],
  ['//cdn.example/a', 'https://blatt.example', 'https://cdn.example/a'],
  ['/bild.jpg', undefined, undefined],
  ['java\nscript:alert(1)', undefined, undefined],
  ['data:text/html,x', 'https://blatt.example', undefined],
  ['file:///etc/passwd', undefined, undefined],
  ['', 'https://blatt.example', undefined],
  [`https://blatt.example/${'a'.repeat(9000)}`, undefined, undefined],
  [7, undefined, undefined],
])('takes %j with base %j as %j', (reference, base, expected) => {
  expect(linkUrl(reference, base)).toBe(expected);
  expect(webUrl(reference, base)).toBe(expected);
});

it('knows hosts with letters of other languages, however much was read before', () => {
  // After some thousand calls Node 20 and 22 run another version of URL.canParse, which says no to them.
  for (let i = 0; i < 20_000; i++) linkUrl(`https://blatt.example/${i}`);
  expect(linkUrl('https://zürich.example/brücke')).toBe('https://xn--zrich-kva.example/br%C3%BCcke');
  expect(parsedUrl('https://zürich.example/')?.hostname).toBe('xn--zrich-kva.example');
  expect(parsedUrl('brücke')).toBeUndefined();
  expect(parsedUrl(undefined, 'https://example.org/')).toBeUndefined();
});

it('links to letter boxes and telephones, but loads nothing from them', () => {
  expect(linkUrl('mailto:redaktion@blatt.example')).toBe('mailto:redaktion@blatt.example');
  expect(linkUrl('tel:+49301234')).toBe('tel:+49301234');
  expect(webUrl('mailto:redaktion@blatt.example')).toBeUndefined();
});

it.each(['https://blatt.example/a?b=c#d', 'urn:newsml:blatt.example:1', 'tag:blatt.example,2024:1', 'https://blatt.example/straße'])('takes %j as an identifier', (value) => {
  expect(absoluteIri(value)).toBe(value);
});

it.each(['a', '/a', 'javascript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,x', 'https://a.example/ b', 'https://a.example/[x]', 'https://a.example/%zz', 'https://a.example/#a#b', undefined])('refuses %j as an identifier', (value) => {
  expect(absoluteIri(value)).toBeUndefined();
});
