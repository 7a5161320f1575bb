import { type Article, assembleArticle } from '@depesche/article';
import { toAtom, toJsonFeed, toRss } from '@depesche/feed';
import { parseFeed as rowanmanning } from '@rowanmanning/feed-parser';
import { parseFeed as feedsmith } from 'feedsmith';
import { expect, it } from 'vitest';

const article: Article = assembleArticle({
  language: 'de',
  metadata: { url: 'https://blatt.example/hafen?a=1&b=2', authors: [{ type: 'person', name: 'Eva Muster & Söhne' }], datePublished: '2024-12-03T10:15:00+01:00', dateModified: '2024-12-04T08:00:00+01:00' },
  blocks: [
    { type: 'text', role: 'headline', text: 'Hafen wird größer & „schöner“' },
    { type: 'text', role: 'standfirst', text: 'Der Rat stimmt zu.' },
    { type: 'text', role: 'paragraph', text: 'Der Rat <hat> ]]> zugestimmt.', marks: [{ type: 'strong', start: 4, end: 7 }] },
  ],
});
const day: Article = { ...article, metadata: { url: 'https://blatt.example/tag', datePublished: '2024-12-03' } };
const content = '<p class="standfirst">Der Rat stimmt zu.</p>\n<p>Der <strong>Rat</strong> &lt;hat&gt; ]]&gt; zugestimmt.</p>';
const info = { title: 'Das Blatt', homepage: 'https://blatt.example/' };

it.each([['RSS', toRss], ['Atom', toAtom]] as const)('@rowanmanning/feed-parser finds title, link, dates, author and content in our %s', (_, write) => {
  const { title, url, items } = rowanmanning(write([article, day], info)).toJSON();
  expect({ title, url }).toEqual({ title: 'Das Blatt', url: 'https://blatt.example/' });
  expect(items[0]).toMatchObject({
    title: 'Hafen wird größer & „schöner“', url: 'https://blatt.example/hafen?a=1&b=2', description: 'Der Rat stimmt zu.', authors: [{ name: 'Eva Muster & Söhne' }], published: '2024-12-03T09:15:00.000Z',
    // It replaces references in HTML, so that text becomes markup.
    content: content.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  });
  expect(items[1]).toMatchObject({ published: '2024-12-03T00:00:00.000Z' });
});

it('feedsmith finds them in our RSS', () => {
  const { format, feed } = feedsmith(toRss([article], info));
  expect(format).toBe('rss');
  expect(feed).toMatchObject({
    title: 'Das Blatt', link: 'https://blatt.example/',
    items: [{ title: 'Hafen wird größer & „schöner“', link: 'https://blatt.example/hafen?a=1&b=2', pubDate: 'Tue, 03 Dec 2024 10:15:00 +0100', dc: { creators: ['Eva Muster & Söhne'] }, content: { encoded: content }, description: 'Der Rat stimmt zu.' }],
  });
});

it('feedsmith finds them in our Atom', () => {
  const { format, feed } = feedsmith(toAtom([article], info));
  expect(format).toBe('atom');
  expect(feed).toMatchObject({
    title: { value: 'Das Blatt' },
    entries: [{ title: { value: 'Hafen wird größer & „schöner“' }, links: [{ href: 'https://blatt.example/hafen?a=1&b=2' }], published: '2024-12-03T10:15:00+01:00', updated: '2024-12-04T08:00:00+01:00', authors: [{ name: 'Eva Muster & Söhne' }], content: { type: 'html', value: content } }],
  });
});

it('feedsmith finds them in our JSON Feed', () => {
  const { format, feed } = feedsmith(JSON.stringify(toJsonFeed([article], info)));
  expect(format).toBe('json');
  expect(feed).toMatchObject({
    title: 'Das Blatt',
    items: [{ title: 'Hafen wird größer & „schöner“', url: 'https://blatt.example/hafen?a=1&b=2', date_published: '2024-12-03T10:15:00+01:00', authors: [{ name: 'Eva Muster & Söhne' }], content_html: content }],
  });
});
