import { describe, expect, it } from 'vitest';
import { parseNewsMl } from '../index.js';
import { readXml } from './read-xml.js';
import { rawText } from './xml-element.js';

describe('reads', () => {
  it.each([
    ['references', '<a>&lt;&#246;&#x1F600;&amp;</a>', '<ö😀&'],
    ['CDATA', '<a>x<![CDATA[<b>&amp;]]>y</a>', 'x<b>&amp;y'],
    ['what is between comments and instructions', '<?xml version="1.0"?><!-- a --><?b c?><a>x<!-- <y> -->z</a>\n', 'xz'],
    ['a document type without looking at it', '<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd"><a>x</a>', 'x'],
    ['a document type that declares elements', '<!DOCTYPE a [<!ELEMENT a ANY>]><a>x</a>', 'x'],
    ['an entity that a document type may have declared, as it is', '<!DOCTYPE a SYSTEM "a.dtd"><a>&eacute;</a>', '&eacute;'],
    ['a byte order mark', '\ufeff<a>x</a>', 'x'],
  ])('%s', (_, xml, text) => {
    expect(rawText(readXml(xml))).toBe(text);
  });

  it('namespaces, also where prefixes change inside', () => {
    const root = readXml('<n:a xmlns:n="urn:one" n:x="1" xml:lang="de"><b/><c xmlns="urn:two"/></n:a>');
    const [b, c] = root.children as (typeof root)[];
    expect([root.namespace, b!.namespace, c!.namespace]).toEqual(['urn:one', '', 'urn:two']);
    expect({ ...root.attributes }).toEqual({ x: '1', 'xml:lang': 'de' });
  });
});

describe('refuses, with what, where and what to do', () => {
  it.each<[string, string, RegExp]>([
    ['tags that do not match', '<a>\n  <b></c></a>', /<b> is closed by <\/c> \(line 2, column 6 in a\/b\)/],
    ['a document that is cut short', '<a><b>x', /<b> is never closed; the document may be cut short \(line 1, column 4 in a\/b\)/],
    ['a tag that is cut short', '<a><b x="', /quotation marks/],
    ['an entity nobody declared', '<a>&eacute;</a>', /&eacute; is not declared; write the character itself/],
    ['a bare ampersand', '<a>Müller & Söhne</a>', /The entity & is not declared/],
    ['a character XML does not allow', '<a>&#0;</a>', /&#0;/],
    ['a < in a value', '<a x="<"/>', /&lt;/],
    ['a prefix nobody declared', '<a><b:c/></a>', /add xmlns:b=/],
    ['text alone', 'Eins', /it starts with text/],
    ['nothing', '  ', /it holds no element/],
    ['two documents', '<a/><b/>', /second element/],
    ['HTML', '<!doctype html><p>Eins<br></p>', /starts no comment/],
  ])('%s', (_, xml, message) => {
    expect(() => readXml(xml)).toThrow(expect.objectContaining({ name: 'DepescheError', code: 'invalid-input', message: expect.stringMatching(message) as string }));
  });
});

describe('is not hurt by', () => {
  it.each<[string, string, RegExp]>([
    ['a billion laughs', `<!DOCTYPE a [<!ENTITY a "${'ha'.repeat(10)}"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>`, /declares entities/],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', /declares entities/],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://a.example/x.dtd"> %x;]><a/>', /declares entities/],
    ['200,000 nested tags', '<a>'.repeat(200_000), /deeper than 256/],
    ['200,000 nested tags with namespaces', '<a xmlns:b="urn:c">'.repeat(200_000), /deeper than 256/],
    ['50 MB', `<a>${'x'.repeat(50_000_000)}</a>`, /more than the 33554432 that are read; send its items apart/],
    ['a million attributes that never end', `<a ${'b="c" '.repeat(200_000)}`, /never closed/],
  ])('%s', (_, xml, message) => {
    expect(() => parseNewsMl(xml)).toThrow(expect.objectContaining({ code: 'invalid-input', message: expect.stringMatching(message) as string }));
  });

  it('a million character references', () => {
    const [article] = parseNewsMl(`<nitf><body><body.content><p>${'&#65;'.repeat(1_000_000)}</p></body.content></body></nitf>`);
    expect(article!.text).toHaveLength(1_000_000);
  });

  it('__proto__', () => {
    expect({ ...readXml('<a __proto__="b" constructor="c"/>').attributes }).toHaveProperty('constructor', 'c');
    expect(parseNewsMl('<newsItem guid="urn:x:1"><contentMeta><altId environment="__proto__">x</altId><headline>Titel</headline></contentMeta></newsItem>')[0]!.text).toBe('Titel');
  });
});
