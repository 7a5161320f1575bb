import { checkArticle } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../parse-html.js';

const sentences = (subject: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${subject} said in sentence ${i + 1}, as was to be expected, that the “bridge” near point ${i * 7} will be built & opened next year.`);
const paragraphs = sentences('The mayor', 6);
const box = sentences('A shop', 4);

const jsonLd = (body: string): string => `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge", "articleBody" : ${body}}</script>`;
const markup = (texts: readonly string[]): string => texts.map((text) => `<p>${text.replace('&', '&amp;')}</p>`).join('');
const textOf = (head: string, body: string): string => parseHtml(`<html><head>${head}</head><body>${body}</body></html>`).text;

describe('the text that JSON-LD states', () => {
  it('speaks for the element that holds all of it', () => {
    const halves = `<main><div><article>${markup(paragraphs.slice(0, 3))}</article></div><div>${markup(paragraphs.slice(3))}</div></main>`;
    expect(textOf(jsonLd(JSON.stringify(paragraphs.join(' '))), halves)).toBe(paragraphs.join('\n\n'));
  });

  it('says where the article ends', () => {
    const body = `<article>${markup(paragraphs)}${markup(box.slice(0, 1))}<ul><li>1.00 in the first month</li></ul></article>`;
    expect(textOf('', body)).toContain('first month');
    expect(textOf(jsonLd(JSON.stringify(paragraphs.join('\n'))), body)).toBe(paragraphs.join('\n\n'));
  });

  it('cuts nothing when it is cut short itself', () => {
    const body = `<article>${markup([...paragraphs, ...box])}</article>`;
    expect(textOf(jsonLd(JSON.stringify(paragraphs.join('\n'))), body)).toBe([...paragraphs, ...box].join('\n\n'));
  });

  it('is the article where the page waits for a script to fill it in', () => {
    const written = paragraphs.join('\\n\\n').replaceAll('“', '\\u201c').replace('bridge', '<b>bridge<\\/b>').replace('built', '\\ud83d\\ude00').replace('next', '\\ud83d');
    const html = `<html><head>${jsonLd(`"${written}"`)}</head><body><h1>Bridge</h1><div id="app"></div></body></html>`;
    const article = parseHtml(html);
    expect(checkArticle(article)).toEqual([]);
    const expected = paragraphs.join('\n\n').replace('built', '😀').replace('next', '\ufffd');
    expect(article.text).toBe(`Bridge\n\n${expected}`);
    for (const [start, source, length] of article.sourceMap!) {
      if (length > 1) expect(html.slice(source, source + length)).toBe(article.text.slice(start, start + length));
      else expect([article.text[start], '\\', '&']).toContain(html[source]);
    }
  });

  it.each(['', '7', '"', '"unfinished', '"short"', ':', '{}'])('may be %j', (body) => {
    expect(textOf(jsonLd(body), markup(paragraphs))).toBe(paragraphs.join('\n\n'));
  });
});
