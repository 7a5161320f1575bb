import { describe, expect, it } from 'vitest';
import { decodeCharacterReferences, readCharacterReference } from './character-references.js';

describe('character references', () => {
  it.each([
    ['no reference', 'a & b &; &# &#x; &unknown;', 'a & b &; &# &#x; &unknown;'],
    ['names', '&auml;&Auml;&szlig;&nbsp;&hellip;&bdquo;&ldquo;', 'äÄß\u00a0…„“'],
    ['letters of the east', '&scaron;&ccaron;&lstrok;&aogon;', 'ščłą'],
    ['punctuation', '&apos;&comma;&period;&lpar;&excl;', "',.(!"],
    ['letters with accents', '&Eacute;&ntilde;&ocirc;&Zdot;&odblac;&ogon;&dot;', 'ÉñôŻő˛˙'],
    ['no such letter', '&qacute; &eacutex;', '&qacute; éx;'],
    ['numbers', '&#228;&#xe4;&#XE4;&#8222;&#x1F600;', 'äää„😀'],
    ['numbers that mean windows-1252', '&#128;&#150;&#146;', '€–’'],
    ['numbers that are no character', '&#0;&#xd800;&#x110000;&#99999999999999999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['no semicolon', 'M&uumlnze &copy2024 &amp&lt', 'Münze ©2024 &<'],
    ['once only', '&amp;amp;', '&amp;'],
  ])('reads %s', (_, raw, expected) => {
    expect(decodeCharacterReferences(raw)).toBe(expected);
  });

  it('leaves what looks like a parameter in an attribute', () => {
    expect(decodeCharacterReferences('?a=1&copy=2&lt3&amp;b', true)).toBe('?a=1&copy=2&lt3&b');
  });

  it('says how long a reference is', () => {
    expect(readCharacterReference('x &mdash; y', 2)).toEqual({ text: '—', length: 7 });
    expect(readCharacterReference('x & y', 2)).toBeUndefined();
  });
});
