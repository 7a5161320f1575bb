import { checkArticle, type Issue } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.js';
import type { DocumentLike, DocumentNode } from './page/write-document.js';

const sentence = 'Die Größe der Brücke sei, so hieß es, für Fußgänger übrigens völlig ausreichend. Das prüfe man gründlich.';
const html = (charset: string): string => `<html><head><meta charset="${charset}"></head><body><p>${sentence}</p></body></html>`;

/** One byte a character, as ISO 8859-1 has it. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0)).buffer);

describe('bytes', () => {
  it.each<[string, Uint8Array, string | undefined, boolean]>([
    ['UTF-8 that says so', utf8(html('utf-8')), undefined, false],
    ['UTF-8 with a mark', utf8(`\ufeff${html('iso-8859-1')}`), undefined, false],
    ['UTF-16 with a mark', utf16(html('utf-16')), undefined, false],
    ['Latin-1 that says so', latin1(html('iso-8859-1')), undefined, false],
    ['Latin-1 of which the header says so', latin1(html('')), 'text/html; charset=ISO-8859-1', false],
    ['UTF-8 that says Latin-1', utf8(html('iso-8859-1')), undefined, true],
    ['Latin-1 that says UTF-8', latin1(html('utf-8')), undefined, true],
    ['Latin-1 that says nothing', latin1(`<p>${sentence}</p>`), undefined, true],
    ['a character set that is none', latin1(html('klingon')), undefined, true],
  ])('reads %s', (_, bytes, contentType, isGuess) => {
    const issues: Issue[] = [];
    const article = parseHtml(bytes, { ...(contentType !== undefined && { contentType }), onIssue: (issue) => issues.push(issue) });
    expect(article.text).toBe(sentence);
    expect(issues.some(({ code }) => code === 'charset')).toBe(isGuess);
  });

  it.each(['iso-8859-1', 'windows-1252', 'us-ascii', 'latin1'])('keeps quotation marks, dashes and € of %s, whatever decoder the platform has', (charset) => {
    const bytes = latin1(html(charset).replace(sentence, 'Er sagte: \x84Das war n\xf6tig\x93 \x96 und zahlte 5 \x80. Mehr sei \x82dazu\x91 nicht zu sagen\x85'));
    type Decode = (this: InstanceType<typeof TextDecoder>, ...input: Parameters<InstanceType<typeof TextDecoder>['decode']>) => string;
    const decode: Decode = Reflect.get<typeof TextDecoder.prototype, "decode">(TextDecoder.prototype, "decode");
    // As some versions of Node decode windows-1252: every byte to the code point of its number.
    TextDecoder.prototype.decode = function (this: InstanceType<typeof TextDecoder>, input, options): string {
      if (this.encoding !== 'windows-1252') return decode.call(this, input, options);
      return String.fromCharCode(...(input as Uint8Array));
    };
    try {
      expect(parseHtml(bytes).text).toBe('Er sagte: „Das war nötig“ – und zahlte 5 €. Mehr sei ‚dazu‘ nicht zu sagen…');
    } finally {
      TextDecoder.prototype.decode = decode;
    }
  });

  it.each([
    ['little-endian', (pair: Uint8Array) => pair],
    ['big-endian', (pair: Uint8Array) => pair.reverse()],
  ])('recognises UTF-16 without a byte order mark, %s', (_, order) => {
    for (const page of [html('utf-16'), `<p>${sentence}</p>`, html('utf-8').replace(sentence, '橋は歩行者のために建てられる。市長はそう述べた。'.repeat(20))]) {
      const bytes = utf16(page).slice(2);
      for (let i = 0; i < bytes.length; i += 2) bytes.set(order(bytes.slice(i, i + 2)), i);
      const issues: Issue[] = [];
      const article = parseHtml(bytes, { onIssue: (issue) => issues.push(issue) });
      expect(article.text).toBe(parseHtml(page).text);
      expect(issues.map(({ code }) => code)).toContain('charset');
    }
  });

  it('replaces the bad bytes of a page that is sound otherwise', () => {
    const bytes = utf8(html('utf-8').replace('Brücke', 'Br\u0001cke'));
    bytes[bytes.indexOf(1)] = 0xff;
    expect(parseHtml(bytes).text).toBe(sentence.replace('ü', '\ufffd'));
  });
});

describe('a document', () => {
  const text = (data: string): DocumentNode => ({ type: 'text', data });
  const tag = (name: string, children: readonly DocumentNode[], attribs: Readonly<Record<string, string>> = {}): DocumentNode => ({ type: 'tag', name, attribs, children });
  const document = (children: readonly DocumentNode[]): DocumentLike => ({ type: 'root', children });

  it('is read as its markup would be, without a source map', () => {
    const tree = document([
      { type: 'comment', data: ' <p> ' },
      tag('html', [tag('body', [tag('p', [text(`${sentence} a < b & "c" `), tag('a', [text('mehr')], { href: '/x?a=1&b="2"' })]), tag('script', [text('a</p>')])])]),
    ]);
    const article = parseHtml(tree, { url: 'https://x.example/' });
    expect(article.text).toBe(`${sentence} a < b & "c" mehr`);
    expect(article.blocks).toMatchObject([{ marks: [{ type: 'link', url: 'https://x.example/x?a=1&b=%222%22' }] }]);
    expect(article.sourceMap).toBeUndefined();
  });

  it('keeps a structure that markup could not imply', () => {
    const tree = document([tag('p', [text(sentence), tag('p', [text(sentence.slice(0, 50))])])]);
    expect(parseHtml(tree).text).toBe(`${sentence}\n\n${sentence.slice(0, 50)}`.trim());
  });

  it('may nest deep and have names that are none', () => {
    let node: DocumentNode = text(sentence);
    for (let i = 0; i < 50_000; i++) node = tag(i % 2 === 0 ? 'div' : 'x><script', [node], { 'on"x': '1' });
    expect(parseHtml(document([node])).text).toBe(sentence);
  });
});

describe('a page that wraps plain text', () => {
  const plain = `Neue Brücke über den Fluss\n\n${sentence}\nEs werde ein langer Bau, &amp; ein teurer.\n\n${sentence.slice(0, 70)}.\n\n${sentence} ${sentence}`;

  it('goes to parseText, with a source map into the page', () => {
    const page = `<html><head></head><body><pre style="word-wrap: break-word">${plain}</pre></body></html>`;
    const issues: Issue[] = [];
    const article = parseHtml(page, { onIssue: (issue) => issues.push(issue) });
    expect(checkArticle(article)).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('plain-text');
    expect(article.text).toContain('& ein teurer');
    for (const [start, source, length] of article.sourceMap!) {
      if (length > 1) expect(page.slice(source, source + length).replace(/\s/g, ' ')).toBe(article.text.slice(start, start + length).replace(/\s/g, ' '));
    }
  });
});

it('reads templates where a page has no text but in them', () => {
  const text = `<p>${sentence} ${sentence}</p><p title="</script>${sentence}`;
  const template = (markup: string): string => `<html><body><h1>Brücke</h1><div><script type='text/template'>${markup}</script></div></body></html>`;
  expect(parseHtml(template(`<p>${sentence}</p><p>${sentence.replace('Die', 'Eine')}</p>`)).text).toBe(`Brücke\n\n${sentence}\n\n${sentence.replace('Die', 'Eine')}`);
  expect(checkArticle(parseHtml(template(text)))).toEqual([]);
  expect(parseHtml(`<p>${sentence}</p>${template('<p>{{text}} is filled in here, by a script.</p>')}`).text).not.toContain('{{');
});
