import { checkArticle, textBlocks } from '@depesche/article';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedIssue } from '../issues.js';
import { parseFeed } from '../parse-feed.js';
import { toArticles } from './to-articles.js';

const long = 'Der Rat hat am Dienstag beschlossen, den Hafen zu vergrößern, und damit einen Streit beendet, der die Stadt seit Jahren beschäftigt. '.repeat(5).trim();
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Given { readonly title?: string; readonly description?: string; readonly content?: string; readonly more?: string }

function read({ title = 'Hafen wird größer', description, content, more = '' }: Given): { roles: string[]; codes: string[]; article: ReturnType<typeof toArticles>[number] } {
  const issues: FeedIssue[] = [];
  const xml = `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Das Blatt</title><link>https://blatt.example/</link><item><title>${escape(title)}</title><link>https://blatt.example/1</link>
    ${description === undefined ? '' : `<description>${escape(description)}</description>`}${content === undefined ? '' : `<content:encoded>${escape(content)}</content:encoded>`}${more}</item></channel></rss>`;
  const [article] = toArticles(parseFeed(xml), { onIssue: (issue) => issues.push(issue) });
  expect(checkArticle(article!)).toEqual([]);
  return { roles: textBlocks(article!).map((block) => `${block.role}: ${article!.text.slice(block.start, block.end).slice(0, 30)}`), codes: issues.map(({ code }) => code), article: article! };
}

describe('what is the standfirst', () => {
  it.each<[string, Given, string[], string[]]>([
    ['a summary beside the text', { description: 'Ein Streit endet.', content: `<p>${long}</p>` }, ['headline: Hafen wird größer', 'standfirst: Ein Streit endet.', 'paragraph: Der Rat hat am Dienstag beschl'], []],
    ['the first paragraph, when the summary is the same', { description: 'Ein Streit endet.', content: `<p>Ein Streit endet.</p><p>${long}</p>` }, ['headline: Hafen wird größer', 'standfirst: Ein Streit endet.', 'paragraph: Der Rat hat am Dienstag beschl'], []],
    ['not the beginning of the text', { description: `${long.slice(0, 200)} […]`, content: `<p>${long}</p>` }, ['headline: Hafen wird größer', 'paragraph: Der Rat hat am Dienstag beschl'], []],
    ['not the beginning of the text below a picture', { description: `${long.slice(0, 200)} [&hellip;]`, content: `<figure><img src="/a.jpg"><figcaption>Der Hafen</figcaption></figure><p>${long}</p>` }, ['headline: Hafen wird größer', 'caption: Der Hafen', 'paragraph: Der Rat hat am Dienstag beschl'], []],
    ['not the title', { description: 'Hafen wird größer', content: `<h2>Hafen wird größer</h2><p>${long}</p>` }, ['headline: Hafen wird größer', 'paragraph: Der Rat hat am Dienstag beschl'], []],
    ['not a whole text', { description: `<p>${long}</p>` }, ['headline: Hafen wird größer', 'paragraph: Der Rat hat am Dienstag beschl'], []],
    ['a teaser', { description: 'Ein Streit endet.' }, ['headline: Hafen wird größer', 'standfirst: Ein Streit endet.'], ['teaser']],
    ['a text that goes on elsewhere', { description: `<p>${long}</p><p><a href="/1">Weiterlesen →</a></p>` }, ['headline: Hafen wird größer', 'paragraph: Der Rat hat am Dienstag beschl', 'paragraph: Weiterlesen →'], ['teaser']],
    ['nothing', {}, ['headline: Hafen wird größer'], ['no-content']],
    ['text without tags', { description: `${long}\n\n${long}` }, ['headline: Hafen wird größer', 'paragraph: Der Rat hat am Dienstag beschl', 'paragraph: Der Rat hat am Dienstag beschl'], []],
  ])('%s', (_, given, roles, codes) => {
    expect(read(given)).toMatchObject({ roles, codes });
  });
});

it('says of which item it speaks, and what to fetch', () => {
  toArticles(parseFeed('<rss><channel><item><title>Hafen</title><link>https://blatt.example/1</link><description>Kurz.</description></item></channel></rss>'), {
    onIssue: ({ item, message }) => {
      expect(item.url).toBe('https://blatt.example/1');
      expect(message).toContain('fetch https://blatt.example/1');
    },
  });
  expect.assertions(2);
});

it('takes content as it is, short paragraphs and all, through the allow-list', () => {
  const { article } = read({ content: `<p>Ja.</p><div class="comments"><p>${long}</p></div><ul><li>eins</li></ul><img src="/a.png" onerror="alert(1)"><script>alert(2)</script><iframe src="javascript:alert(3)"></iframe><a href="javascript:alert(4)">x</a>` });
  expect(article.text).toContain('Ja.');
  expect(article.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'paragraph', 'list', 'image', 'paragraph']);
  expect(JSON.stringify(article)).not.toMatch(/alert|javascript/);
});

it('takes the metadata', () => {
  const { article } = read({
    content: `<p>${long}</p>`,
    more: `<author>von Eva Muster und Jo Beispiel</author><category>Hafen</category><category domain="https://blatt.example/themen">Verkehr</category><pubDate>Tue, 03 Dec 2024 10:15:00 GMT</pubDate>
      <enclosure url="https://blatt.example/1.mp3" type="audio/mpeg" length="1"/><enclosure url="https://blatt.example/1.jpg" type="image/jpeg" length="1"/><guid isPermaLink="false">7</guid>`,
  });
  expect(article.metadata).toEqual({
    url: 'https://blatt.example/1', title: 'Hafen wird größer', authors: [{ type: 'person', name: 'Eva Muster' }, { type: 'person', name: 'Jo Beispiel' }], publisher: { type: 'organization', name: 'Das Blatt', url: 'https://blatt.example/' },
    datePublished: '2024-12-03T10:15:00Z', keywords: ['Hafen', 'Verkehr'], subjects: [{ name: 'Verkehr', scheme: 'https://blatt.example/themen' }], image: 'https://blatt.example/1.jpg', images: [{ url: 'https://blatt.example/1.jpg' }], ids: { guid: '7' },
  });
  expect(article.blocks.at(-1)).toMatchObject({ type: 'media', role: 'audio', url: 'https://blatt.example/1.mp3' });
});

it('gives the authors of the feed to items of Atom that name none', () => {
  const feed = parseFeed('<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Eva Muster</name></author><entry><title>a</title></entry><entry><title>b</title><author><name>Jo</name></author></entry></feed>');
  expect(toArticles(feed).map(({ metadata }) => metadata.authors)).toEqual([[{ type: 'person', name: 'Eva Muster' }], [{ type: 'person', name: 'Jo' }]]);
});

it('dates that name no day are left out', () => {
  const feed = parseFeed('<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><published>2024-12</published></entry></feed>');
  expect(toArticles(feed)[0]?.metadata).not.toHaveProperty('datePublished');
});

it('makes sound articles of anything', () => {
  const piece = fc.oneof(fc.constantFrom('<p>', '</p>', '<ul>', '<li>', '<img src=a>', '&amp;', '\n\n', 'Eins', '<table><td>', '<pre>', '<h2>', '<figure>', '<blockquote>'), fc.string({ unit: 'binary', maxLength: 6 }));
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(fc.record({ id: text, title: text, summary: text, content_html: text, tags: fc.array(text), authors: fc.array(fc.record({ name: text })) }, { requiredKeys: [] }), (item) => {
    for (const article of toArticles(parseFeed({ title: 'Das Blatt', items: [item] }))) expect(checkArticle(article)).toEqual([]);
  }));
  fc.assert(fc.property(text, text, text, (title, description, content) => {
    const section = (value: string): string => `<![CDATA[${value.replaceAll(']]>', '')}]]>`;
    const feed = parseFeed(`<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>${section(title)}</title><description>${section(description)}</description><content:encoded>${section(content)}</content:encoded></item></channel></rss>`);
    for (const article of toArticles(feed)) expect(checkArticle(article)).toEqual([]);
  }));
});
