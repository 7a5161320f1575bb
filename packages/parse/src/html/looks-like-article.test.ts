import { describe, expect, it } from 'vitest';
import { looksLikeArticle, pageKind, parseHtml } from '../index.js';

const sentence = 'The council met on Monday to talk about the bridge, which has been closed since spring, and put off its decision. ';
const paragraphs = (count: number): string => Array.from({ length: count }, () => `<p>${sentence.repeat(3)}</p>`).join('');
const titles = (count: number, more = ''): string =>
  Array.from({ length: count }, (_, i) => `<div class="teaser"><h2><a href="/a/${i}">What the council said of the bridge this week</a></h2><p>Short and to the point.</p>${more}</div>`).join('');

const article = `<html><head><meta property="og:type" content="article"><meta name="author" content="Eva Muster"></head><body><main><h1>Bridge stays closed</h1>${paragraphs(8)}</main></body></html>`;
const listing = `<html><head><meta property="og:type" content="website"></head><body><h1>Town</h1>${titles(30)}</body></html>`;
const forum = `<html><body><h1>Bridge?</h1>${Array.from({ length: 12 }, (_, i) => `<div class="post-body"><p>I think so too, number ${i}. ${sentence}</p></div>`).join('')}</body></html>`;
const shop = `<html><head><script type="application/ld+json">{"@type":"Product","name":"Bridge"}</script></head><body><h1>Bridge, red</h1><p>€ 12.50</p><button class="add-to-cart">Buy</button>${titles(8, '<p>€ 3.20</p>')}</body></html>`;

describe('pageKind', () => {
  it.each([
    ['article', article, 'https://news.example/2024/06/12/bridge-stays-closed-for-good'],
    ['article', article, undefined],
    ['listing', listing, 'https://news.example/category/town/'],
    ['forum', forum, 'https://town.example/forum/viewtopic.php?t=12'],
    ['product', shop, 'https://shop.example/product/bridge'],
    ['article', `<body class="post-template-default single-post">${titles(3)}<h1>Bridge stays closed</h1>${paragraphs(4)}${titles(3)}</body>`, undefined],
    ['listing', `<body><h1>Town</h1>${Array.from({ length: 9 }, () => `${titles(1)}${paragraphs(1)}`).join('')}</body>`, 'https://news.example/category/town/'],
    ['article', '<head><meta property="og:type" content="article"><meta name="author" content="Eva Muster"><script type="application/ld+json">{"@type":"NewsArticle"}</script></head><div id="app"></div>', 'https://news.example/2024/06/12/bridge-stays-closed-for-good'],
    ['other', '', undefined],
    ['other', '<p>Hello.</p>', 'https://example.com/'],
  ])('knows a page as %s', (kind, html, url) => {
    expect(pageKind(html, url === undefined ? {} : { url }).kind).toBe(kind);
    expect(looksLikeArticle(html, url === undefined ? {} : { url })).toBe(kind === 'article');
  });

  it('takes bytes and gives a score from 0 to 1', () => {
    const { score } = pageKind(new TextEncoder().encode(article));
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThanOrEqual(1);
  });

  it('refuses what is no page', () => {
    expect(() => pageKind(5 as never)).toThrow(TypeError);
  });
});

describe('parseHtml', () => {
  const issuesOf = (html: string, url: string): string[] => {
    const codes: string[] = [];
    parseHtml(html, { url, onIssue: ({ code }) => codes.push(code) });
    return codes;
  };

  it('says when it was given something else, and nothing of an article', () => {
    expect(issuesOf(listing, 'https://news.example/category/town/')).toContain('not-an-article');
    expect(issuesOf(article, 'https://news.example/2024/06/12/bridge-stays-closed')).not.toContain('not-an-article');
  });
});
