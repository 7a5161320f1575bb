import { textBlocks } from '@depesche/article';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../parse-html.js';

const a = 'The orchard above the village will be open to all from May, the owners said on Sunday, after years behind a fence.';
const b = 'It has 400 trees, some of them older than the church, and a well that never dried up, not even in the summer of 1976.';
const c = 'Visitors may pick what lies on the ground, but nobody is to climb, because the branches are brittle and the bees easily annoyed.';
const d = 'A hut at the gate sells juice on weekends, and whoever brings a cake of their own is asked to leave a slice.';
const title = 'Old orchard opens its gate';
const [pa, pb, pc, pd] = [a, b, c, d].map((text) => `<p>${text}</p>`) as [string, string, string, string];

function articleOf(body: string): ReturnType<typeof parseHtml> {
  return parseHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`, { url: 'https://hill.example/orchard' });
}

/** Its blocks apart by a bar; with roles where they are no paragraph. */
function textOf(body: string): string {
  const { text, blocks } = articleOf(body);
  return [...textBlocks({ blocks })].map(({ role, start, end }) => (role === 'paragraph' ? '' : `${role}: `) + text.slice(start, end)).join(' | ');
}

function picturesOf(body: string): string[] {
  const { blocks } = articleOf(body);
  const found: string[] = [];
  const add = (list: typeof blocks): void => {
    for (const block of list) {
      if (block.type === 'media') found.push(block.url.replace('https://hill.example/', ''));
      else if (block.type === 'group') add(block.children);
    }
  };
  add(blocks);
  return found;
}

const headline = `headline: ${title}`;
const h1 = `<h1>${title}</h1>`;

describe('what is no text of the article', () => {
  const comments = [a, b, c].map((text) => `<div class="x"><b>kim</b><p>I do not think so. ${text}</p></div>`).join('');
  it.each([
    ['an article further below, in a box of another make', `<main><article>${h1}${pa}${pb}${pc}</article><div class="under"><article><h1>Bees awake</h1><p>${a} Bees, too.</p><p>${b} Bees, too.</p></article></div></main>`],
    ['a section of the same make whose heading is a link', `<main><section class="t">${h1}${pa}${pb}${pc}</section><section class="t"><h2><a href="/bees">Bees awake early</a></h2><p>${a} Bees, too.</p><p>${b} Bees, too.</p></section></main>`],
    ['a box around a field for a mail address', `<article>${h1}${pa}${pb}<div class="q1"><h3>The Hill Letter</h3><p>Every Friday we write to all who like trees, and it costs nothing.</p><form><input type="email"></form></div>${pc}</article>`],
    ['a counted discussion, longer than the article', `<article>${h1}${pa}${pb}${pc}</article><section id="z"><h2>Discussion (3)</h2>${comments}</section>`],
    ['a label between the parts, in any language', `<article>${h1}${pa}<div class="m">REKLAM</div><div class="m">REKLAM</div>${pb}<div class="m">REKLAM</div>${pc}</article>`],
    ['the time of an entry by the clock', `<article>${h1}<div class="e"><div>14:32 Uhr</div>${pa}</div><div class="e"><div>2.10 pm</div>${pb}</div><div class="e"><div>9:05 Uhr</div>${pc}</div></article>`],
    ['what a page asks before it shows a video', `<article>${h1}${pa}${pb}<div class="k"><p>An dieser Stelle findest du einen externen Inhalt, der den Artikel ergänzt.</p><p>Video-Inhalte erlauben</p><p>Personenbezogene Daten können an Drittplattformen übermittelt werden. Mehr dazu in unserer Datenschutzerklärung.</p></div>${pc}</article>`],
    ['what a page asks before anything else', `<div class="k"><p>Wir und unsere 120 Partner verarbeiten personenbezogene Daten, um Ihnen Anzeigen zu zeigen, die zu Ihnen passen.</p></div><article>${h1}${pa}${pb}${pc}</article>`],
    ['who wrote it, as a sentence at the end', `<article>${h1}<div class="b">${pa}${pb}${pc}</div><div class="f"><p>Kim Ash is a reporter at the Hill Post and writes about trees.</p></div></article>`],
    ['how to reach the press office', `<article>${h1}${pa}${pb}${pc}<p>Rückfragen bitte an:</p><p>Obsthof<br>Telefon: 0123 456<br>E-Mail: obst@hill.example</p></article>`],
    ['a paragraph of characters that are not seen', `<article>${h1}${pa}${pb}${pc}<p>\u200d</p></article>`],
    ['cards in elements of the site’s own', `<x-page><x-story>${h1}${pa}${pb}${pc}</x-story><x-related><x-card><a href="/1">Bees</a><p>${d}</p></x-card></x-related></x-page>`],
  ])('%s', (_, body) => {
    expect(textOf(body)).toBe([headline, a, b, c].join(' | '));
  });

  it('teasers beside a very short article', () => {
    const teasers = [a, b, c].map((text, i) => `<div class="item"><a href="/n/${i}"><h5>Bees are awake early ${i}</h5></a><p>${text}</p></div>`).join('');
    expect(textOf(`<div><div class="l">${h1}<p>The orchard is open. Nobody knows for how long, the owners said on Sunday night.</p><p>“I like it,” a visitor said.</p></div><div class="r"><h4>More</h4>${teasers}</div></div>`)).toBe(
      `${headline} | The orchard is open. Nobody knows for how long, the owners said on Sunday night. | “I like it,” a visitor said.`,
    );
  });

  it('a line that says the headline again', () => {
    expect(textOf(`<article>${h1}<p class="lead">Old orchard: opens its gate</p>${pa}${pb}${pc}</article>`)).toBe([headline, a, b, c].join(' | '));
  });
});

describe('what is text of the article', () => {
  it.each([
    ['a date as heading of what happened then', `<article>${h1}${pa}<h3>1368</h3>${pb}<h3>12 March 1961</h3>${pc}</article>`, `${headline} | ${a} | heading: 1368 | ${b} | heading: 12 March 1961 | ${c}`],
    ['a standfirst called teaser', `<article>${h1}<p class="teaser">All may pick what lies on the ground, but nobody is to climb at all.</p>${pa}${pb}${pc}</article>`, [headline, 'standfirst: All may pick what lies on the ground, but nobody is to climb at all.', a, b, c].join(' | ')],
    ['text in a shadow root', `<x-article><template shadowrootmode="open"><style>p{}</style><article>${h1}${pa}${pb}${pc}</article></template></x-article>`, [headline, a, b, c].join(' | ')],
    ['text beside a picture in a block made for both', `<article>${h1}${pa}${pb}<div class="wp-block-media-text"><figure><img src="/t.jpg"></figure><div class="wp-block-media-text__content">${pc}</div></div></article>`, [headline, a, b, c].join(' | ')],
    ['a bold line as headline, and text in a table for layout', `<table><tr><td>Home</td><td><font size="5"><b>${title}</b></font><br><br>${a}<br><br>${b}<br><br>${c}</td></tr><tr><td></td><td></td></tr></table>`, [headline, a, b, c].join(' | ')],
    ['words without the signs that tell how they are read', `<article><h1>古い<ruby>桟橋<rt>さんばし</rt></ruby>の再建</h1>${pa}${pb}${pc}</article>`, ['headline: 古い桟橋の再建', a, b, c].join(' | ')],
  ])('%s', (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  it('linked cells of a table, and its caption', () => {
    const rows = ['Apple', 'Pear', 'Plum'].map((name, i) => `<tr><td><a href="/${name}">${name}</a></td><td>${i + 3} trees</td></tr>`).join('');
    expect(textOf(`<article>${h1}${pa}${pb}<table><caption>All trees</caption>${rows}</table>${pc}</article>`)).toContain('caption: All trees | cell: Apple | cell: 3 trees | cell: Pear');
  });
});

describe('pictures', () => {
  it.each([
    ['captions with a credit, in a figure', `<figure><img src="/t.jpg"><figcaption>A tree. <span>Photograph: Kim Ash</span></figcaption></figure>`],
    ['captions in a gallery', `<div class="gallery"><figure><img src="/t.jpg"><figcaption>A tree. Photograph: Kim Ash</figcaption></figure></div>`],
    ['captions below a picture that nothing calls so', `<div class="q7"><img src="/t.jpg"><div class="text-xs">A tree. Photograph: Kim Ash</div></div>`],
    ['captions in elements of the site’s own', `<x-image src="/t.jpg"><span>A tree. Photograph: Kim Ash</span></x-image>`],
  ])('%s', (_, picture) => {
    expect(textOf(`<article>${h1}${pa}${pb}${picture}${pc}${pd}</article>`)).toBe([headline, a, b, 'caption: A tree. Photograph: Kim Ash', c, d].join(' | '));
  });

  it.each([
    ['teasers and authors go with their words', `<article>${h1}${pa}${pb}${pc}<div class="author-box"><img src="/kim.jpg"><p>Kim Ash likes trees.</p></div><div class="related"><a href="/1"><img src="/1.jpg"><span>Bees</span></a></div></article>`, []],
    ['a logo above the headline is none', `<div class="page"><img src="/logo-print.gif">${h1}${pa}${pb}${pc}</div>`, []],
    ['the lead picture as WordPress calls it', `<main><figure class="wp-block-post-featured-image"><img class="attachment-post-thumbnail" src="/t.jpg"></figure>${h1}<div class="entry-content">${pa}${pb}${pc}</div></main>`, ['t.jpg']],
  ])('%s', (_, body, expected) => {
    expect(picturesOf(body)).toEqual(expected);
  });
});

it('gives the title of the page without the signs that tell how words are read', () => {
  const { metadata } = parseHtml(`<html><body><article><h1>古い<ruby>桟橋<rp>（</rp><rt>さんばし</rt><rp>）</rp></ruby>の再建</h1>${pa}${pb}${pc}</article></body></html>`);
  expect(metadata.title).toBe('古い桟橋の再建');
});
