import { describe, expect, it } from 'vitest';
import { parseHtml } from '../parse-html.js';

const paragraphs = Array.from({ length: 5 }, (_, i) => `The mayor said in sentence ${i + 1}, as was to be expected, that the bridge near point ${i * 7} will be built and opened next year.`);
const text = paragraphs.map((paragraph) => `<p class="par">${paragraph}</p>`).join('');
const other = (i: number): string => `In answer ${i} a reader learns, in a few words more, what a bridge is for and why so many of them are built of stone, wood or steel.`;

const textOf = (inner: string): string => parseHtml(`<body><article><h1>Bridge</h1><div class="text">${inner}</div></article></body>`).text;
const article = ['Bridge', ...paragraphs].join('\n\n');

describe('after the end of the running text', () => {
  it.each([
    ['a box of another make', `${text}<div class="x7"><h3>The house</h3><p>It prints what is true, and it needs you.</p></div>`],
    ['a box outside of what holds the text', `${text}</div><div class="x8">Ada Bee grew up near bridges, and has walked over most of them.`],
    ['several of them', `${text}<section><p>It prints what is true, and it needs you.</p></section><div>From 1.00 a month, for all who like to read.</div>`],
  ])('%s is left out', (_, inner) => {
    expect(textOf(inner)).toBe(article);
  });

  it.each([
    ['a list in a box', `${text}<div><ul><li>one</li><li>two</li></ul></div>`, 'two'],
    ['a list', `${text}<ul><li>one</li><li>two</li></ul>`, 'one'],
    ['a quotation', `${text}<blockquote>It is a bridge, she said.</blockquote>`, 'It is a bridge'],
    ['a paragraph of another class', `${text}<p class="note">It was the last one, she said.</p>`, 'It was the last'],
    ['a part of several paragraphs', `${text}<div class="questions">${[1, 2, 3].map((i) => `<div><p>${other(i)}</p></div>`).join('')}</div>`, other(3)],
    ['a box of the same make', `${text}</div><div class="text"><p class="par">${other(1)}</p>`, other(1)],
    ['more than was before', `<p class="par">${paragraphs[0]!}</p><p class="par">Yes.</p><div>${other(1)}</div>`, other(1)],
  ])('%s stays', (_, inner, expected) => {
    expect(textOf(inner)).toContain(expected);
  });
});

describe('amid the running text', () => {
  const middle = text.indexOf('<p', text.length / 2);
  const [before, behind] = [text.slice(0, middle), text.slice(middle)];

  it('a box of another make with links is left out', () => {
    const promotion = '<div class="x9"><span>For you:</span><p>Ten bridges that we like. <a href="/ten">See them all here</a></p></div>';
    expect(textOf(`${before}${promotion}${behind}`)).toBe(article);
  });

  it.each([
    ['a box without links', '<div class="x9"><p>It was the last one, she said.</p></div>', 'It was the last'],
    ['a list', '<ul><li>one, as <a href="/one">here</a></li></ul>', 'one, as'],
    ['an embedded post', '<div class="twitter-tweet"><p>At last, a bridge! <a href="/p">pic</a></p></div>', 'At last'],
  ])('%s stays', (_, inner, expected) => {
    expect(textOf(`${before}${inner}${behind}`)).toContain(expected);
  });
});
