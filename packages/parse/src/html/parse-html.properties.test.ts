import { checkArticle } from '@depesche/article';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.js';

const names = ['p', 'div', 'span', 'a', 'b', 'ul', 'li', 'table', 'tr', 'td', 'h1', 'h2', 'article', 'aside', 'figure', 'figcaption', 'blockquote', 'pre', 'script', 'svg', 'br', 'img', 'title', 'html', 'body', 'time', 'ruby', 'rt', 'x-y'];
const piece = fc.oneof(
  fc.constantFrom(...names).map((name) => `<${name}>`),
  fc.constantFrom(...names).map((name) => `</${name}>`),
  fc.constantFrom('<a href="http://a.example/?x=1&amp;y">', '<img src=/a.png alt="x">', '<div class="comments">', '<p hidden>', '<div itemprop=articleBody>', '<p style="display:none">', '<!--', '-->', '<', '&', '&amp;', '&#0;', '&nbsp;', '\u00ad', '\ud800', '\u0000', '"', '<a href="'),
  fc.constantFrom('Ein Satz, der länger ist als andere, steht hier. ', 'By Ada Bee', '3 December 2024', 'Read also: this', 'word', '\n', '  ', '😀'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('whatever the page', () => {
  it('the article is sound, shallow and maps back to the page', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const article = parseHtml(html, { url: 'https://x.example/a', onIssue: ({ span }) => {
          if (span !== undefined && (span.start > span.end || span.end > html.length)) throw new Error('an issue points outside of the page');
        } });
        expect(checkArticle(article)).toEqual([]);
        for (const [start, source, length] of article.sourceMap ?? []) {
          expect(source + length).toBeLessThanOrEqual(html.length);
          if (length > 1) expect(html.slice(source, source + length).toWellFormed().replace(/\s/g, ' ')).toBe(article.text.slice(start, start + length).replace(/\s/g, ' '));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the same page gives the same article, as string and as bytes', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const sound = html.toWellFormed().replaceAll('\ufeff', '');
        expect(parseHtml(new TextEncoder().encode(sound), { contentType: 'text/html; charset=utf-8' })).toEqual(parseHtml(sound));
      }),
      { numRuns: 100 },
    );
  });
});

describe('hostile pages end, in bounded depth', () => {
  const text = 'A sentence, with a comma. And one more of them. ';
  it.each([
    ['deep nesting', `${'<div>'.repeat(200_000)}${text}`],
    ['nested lists', `${'<ul><li>'.repeat(50_000)}${text}`],
    ['lists straight inside lists', `${'<ul>'.repeat(50_000)}${text}`],
    ['lists in unknown elements in lists', `${'<ol><x-y>'.repeat(50_000)}${text}`],
    ['all that groups in lists', `${'<ul><x-y><blockquote><ul><figure>'.repeat(10_000)}${text}`],
    ['nested quotations', `${'<blockquote>'.repeat(50_000)}${text}`],
    ['nested tables', `${'<table><tr><td>'.repeat(50_000)}${text}`],
    ['nothing closed', `<p><b><i><a href=x><table><td><ul><li>${text}`.repeat(10_000)],
    ['only <', '<'.repeat(2_000_000)],
    ['only references', '&amp;&nbsp;&#x41;'.repeat(40_000)],
    ['one line', `<p>${text.repeat(30_000)}`],
    ['links', '<a href="http://a.example/">link text</a> '.repeat(20_000)],
    ['attributes', `<p ${'class=a onclick="x" '.repeat(200_000)}>${text}</p>`],
    ['class names', `<p class="${'related-posts-'.repeat(50_000)}">${text}</p>`],
    ['NULs', `<p>${'\u0000 a'.repeat(100_000)}</p>`],
    ['open quotes', '<a href="'.repeat(100_000)],
    ['open comments', '<!--'.repeat(100_000)],
    ['open scripts', '<script>'.repeat(100_000)],
    ['open titles', '<title>'.repeat(100_000)],
    ['end tags', `${'<b><div>'.repeat(1000)}${'</b></a></table>'.repeat(100_000)}`],
    ['line breaks', '<br>'.repeat(100_000)],
    ['columns', `<table><tr>${`<td>${text}`.repeat(8_000)}`],
    ['drawings in drawings', '<svg><svg></svg>'.repeat(50_000)],
    ['scripts in comments in scripts', '<script><!--<script></script>'.repeat(50_000)],
    ['odd comments', `${'<!-- a --!'.repeat(50_000)}>${'<!-- a -->'.repeat(50_000)}`],
    ['comments that all end oddly', '<!-- a --!>'.repeat(100_000)],
    ['boxes after the text', `<p>${text}</p><p>${text}</p>${`<div class="image"><aside><img src="a"><p>${text.slice(0, 20)}</p></aside></div>`.repeat(10_000)}`],
    ['boxes in boxes', `${`<div class="image"><p>${text}</p>`.repeat(10_000)}${`</div><p>${text}</p>`.repeat(10_000)}`],
    ['a stated text', `<script type="application/ld+json">{"articleBody":"${text.repeat(20_000)}"}</script>${Array.from({ length: 5_000 }, (_, i) => `<p>${i} ${text}</p>`).join('')}`],
    ['stated texts', `<script type="application/ld+json">${'{"articleBody":"x\\"'.repeat(50_000)}</script><p>${text}`],
    ['inline marks', '<b><i>x</b>'.repeat(20_000)],
  ])('%s', (_, html) => {
    const article = parseHtml(html, { url: 'https://x.example/' });
    expect(checkArticle(article)).toEqual([]);
  }, 30_000);
});
