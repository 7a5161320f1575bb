import type { Block } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../parse-html.js';

const sentence = 'The island will get a lighthouse again, the harbour office said on Monday, because the old one fell into the sea.';
const text = `<div itemprop="articleBody" class="story">${`<p>${sentence}</p>`.repeat(5)}</div>`;

/** Addresses of pictures and words of captions, in order. */
function pictures(html: string): string[] {
  const article = parseHtml(`<html><head><title>Island gets a lighthouse</title></head><body>${html}</body></html>`, { url: 'https://coast.example/a/lighthouse' });
  const shown = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => {
      if (block.type === 'group') return shown(block.children);
      if (block.type === 'media') return [block.url.replace('https://coast.example/', '')];
      return block.role === 'caption' ? [article.text.slice(block.start, block.end)] : [];
    });
  return shown(article.blocks);
}

const h1 = '<h1>Island gets a lighthouse</h1>';

describe('the lead picture outside of the text', () => {
  it.each([
    ['in a figure below the headline', `<header>${h1}<figure><img src="/lamp.jpg"><figcaption>The lamp</figcaption></figure></header>${text}`, ['lamp.jpg', 'The lamp']],
    ['in a figure above the headline', `<figure><img src="/lamp.jpg"></figure>${h1}${text}`, ['lamp.jpg']],
    ['for those without scripts', `<div><figure><noscript><img src="/lamp.jpg" width="1200" alt="The lamp"></noscript><figcaption>The lamp</figcaption></figure></div><div>${h1}${text}</div>`, ['lamp.jpg', 'The lamp']],
    ['not a pixel for those without scripts', `<figure><noscript><img src="/count.gif" width="1" height="1"></noscript></figure><div>${h1}${text}</div>`, []],
    ['that leads to itself', `<header>${h1}<figure><a href="/lamp-large.jpg"><img src="/lamp.jpg"></a></figure></header>${text}`, ['lamp.jpg']],
    ['not of a teaser', `<header>${h1}</header><figure><a href="/other"><img src="/boat.jpg"></a></figure>${text}`, []],
    ['not of a side bar', `<header>${h1}</header><aside><figure><img src="/boat.jpg"></figure></aside>${text}`, []],
    ['not a narrow one', `<header>${h1}<figure><img width="80" src="/ada.jpg"></figure></header>${text}`, []],
    ['not a logo', `<header>${h1}<figure><img src="/logo.png"></figure></header>${text}`, []],
    ['not where the text has one before its first line', `<header>${h1}<figure><img src="/lamp.jpg"></figure></header><div itemprop="articleBody"><img src="/sea.jpg">${`<p>${sentence}</p>`.repeat(5)}</div>`, ['sea.jpg']],
  ])('%s', (_, html, expected) => {
    expect(pictures(html)).toEqual(expected);
  });
});

describe('the address of a picture', () => {
  const inText = (picture: string): string => `${h1}<div class="story">${`<p>${sentence}</p>`.repeat(3)}${picture}${`<p>${sentence} Yes.</p>`.repeat(3)}</div>`;

  it.each([
    ['first of several sizes', '<img srcset="/a,1.jpg 300w, /b.jpg 600w">', ['a,1.jpg']],
    ['put in place by a script', '<img src="/grey.gif" data-src="/lamp.jpg">', ['lamp.jpg']],
    ['of a source beside it', '<picture><source srcset="/lamp.webp 1x"><img alt="Lamp"></picture>', ['lamp.webp']],
    ['for those without scripts', '<noscript><img src="/lamp.jpg"></noscript>', ['lamp.jpg']],
    ['both', '<img src="/lamp-300x200.jpg"><noscript><img src="/lamp.jpg"></noscript>', ['lamp-300x200.jpg']],
    ['in an element of the site', '<x-image src="/lamp.jpg?w=600"></x-image>', ['lamp.jpg?w=600']],
    ['of no picture', '<x-player src="/lamp.mp3"></x-player>', []],
    ['that is a script', '<img src="javascript:alert(1)">', []],
  ])('%s', (_, picture, expected) => {
    expect(pictures(inText(picture))).toEqual(expected);
  });
});
