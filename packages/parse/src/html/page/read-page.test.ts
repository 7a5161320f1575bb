import { describe, expect, it } from 'vitest';
import { PAGE, TEXT } from './elements.js';
import type { PageTree } from './page-tree.js';
import { readPage } from './read-page.js';

/** The tree as nested brackets: `p(a "text")`. */
function outline(page: PageTree, node: number = PAGE): string {
  if (page.element[node] === TEXT) return JSON.stringify(page.source.slice(page.from[node], page.to[node]));
  const children = [...page.children(node)].map((child) => outline(page, child)).join(' ');
  if (node === PAGE) return children;
  return children === '' ? page.name(node) : `${page.name(node)}(${children})`;
}

describe('readPage builds the tree a browser would', () => {
  it.each([
    ['nesting', '<div><p>a <b>b</b></p></div>', 'div(p("a " b("b")))'],
    ['paragraphs without end tags', '<p>a<p>b<div>c</div>', 'p("a") p("b") div("c")'],
    ['list items without end tags', '<ul><li>a<ul><li>b</ul><li>c</ul>', 'ul(li("a" ul(li("b"))) li("c"))'],
    ['cells without end tags', '<table><tr><td>a<td>b<tr><td>c</table>d', 'table(tr(td("a") td("b")) tr(td("c"))) "d"'],
    ['definition lists', '<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt("a") dd("b") dt("c"))'],
    ['a new link ends an open one', '<a href=x>a<a href=y>b</a>', 'a("a") a("b")'],
    ['a heading ends an open one', '<h2>a<h3>b</h3>', 'h2("a") h3("b")'],
    ['end tags of what is not open', '</div><p>a</b></p></p>', 'p("a")'],
    ['an end tag does not reach out of a cell', '<div><table><td>a</div>b</table></div>', 'div(table(td("a" "b")))'],
    ['an inline end tag does not close a box', '<b><div>a</b>b</div>', 'b(div("a" "b"))'],
    ['void elements', 'a<br>b<img src=x>c</br>d', '"a" br "b" img "c" br "d"'],
    ['head ends before text', '<head><title>T</title>x', 'head(title("T")) "x"'],
    ['one body', '<body><p>a</body></html><body>b', 'body(p("a" "b"))'],
    ['unknown elements close by name', '<x-a><x-b>a</x-a>b', 'x-a(x-b("a")) "b"'],
  ])('%s', (_, html, expected) => {
    expect(outline(readPage(html))).toBe(expected);
  });

  it.each([
    ['scripts', 'a<script>if (a<b) "</p>" </script>b', '"a" "b"'],
    ['scripts in capitals', 'a<SCRIPT>x</SCRIPT >b', '"a" "b"'],
    ['scripts without end', 'a<script>x', '"a"'],
    ['drawings', 'a<svg><text>x</text></svg>b<svg/>c', '"a" "b" "c"'],
    ['comments', 'a<!-- <p> -->b<!-->c<!--->d<!doctype html>e<?x y?>f', '"a" "b" "c" "d" "e" "f"'],
    ['comments without end', 'a<!-- <p>', '"a"'],
    ['styles and templates', '<style>p{}</style>a<template><p>x</p></template>', '"a"'],
  ])('leaves out %s', (_, html, expected) => {
    expect(outline(readPage(html))).toBe(expected);
  });

  it('keeps JSON-LD as it stands', () => {
    const page = readPage('<script type="application/ld+json">{"a":"&amp;<b>"}</script>');
    expect(page.text(page.find('script')!)).toBe('{"a":"&amp;<b>"}');
  });

  it('takes < for text where no tag starts', () => {
    expect(outline(readPage('a < b <3 c<'))).toBe('"a < b <3 c<"');
  });
});

describe('attributes', () => {
  it.each([
    ['double quotes', '<a href="x y">', 'x y'],
    ['single quotes', "<a href='x\"y'>", 'x"y'],
    ['no quotes', '<a href=x/y>', 'x/y'],
    ['blanks around =', '<a href = x >', 'x'],
    ['capitals', '<A HREF=X>', 'X'],
    ['the first of two', '<a href=1 href=2>', '1'],
    ['references', '<a href="?a&amp;b&copy=1">', '?a&b&copy=1'],
    ['no value', '<a href>', ''],
    ['others in front', '<a onclick="a>b" data-x=\'>\' href=z>', 'z'],
  ])('reads %s', (_, html, expected) => {
    expect(readPage(html).attribute(1, 'href')).toBe(expected);
  });

  it('says nothing of one that is not there', () => {
    expect(readPage('<a>').attribute(1, 'href')).toBeUndefined();
  });
});

describe('PageTree', () => {
  const page = readPage('<div id=a><p>one</p> <p>t&#119;o<br>x\u00ady</p></div><p>three</p>');

  it('finds elements by name, also below another', () => {
    expect([...page.elements('p')]).toHaveLength(3);
    expect([...page.elements('p', page.find('div'))]).toHaveLength(2);
    expect(page.find('table')).toBeUndefined();
  });

  it('gives text with references replaced and blanks at breaks', () => {
    expect(page.text(page.find('div')!)).toBe('one two xy');
  });

  it('knows where everything stands in the source', () => {
    const div = page.find('div')!;
    expect(page.source.slice(page.from[div], page.to[div])).toBe('<div id=a><p>one</p> <p>t&#119;o<br>x\u00ady</p></div>');
  });

  it('nests no deeper than its limit', () => {
    const deep = readPage(`${'<div>'.repeat(1000)}x${'</div>'.repeat(1000)}<p>y</p>`);
    let depth = 0;
    for (let node = deep.size - 1; node > 0; node = deep.parent[node]!) depth++;
    expect(depth).toBe(2);
    expect(deep.text(PAGE)).toBe('x y');
  });
});
