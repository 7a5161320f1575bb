/** Attack strings in every field of a feed: what comes out of reading, rendering and writing must run nothing. */
import { readFileSync } from 'node:fs';
import { type Article, checkArticle } from '@depesche/article';
import { execute, hasChromium, launchChromium } from '@depesche/corpus/browser';
import { foreignParts } from '@depesche/corpus/rendered';
import { parseFeed, toArticles, toAtom, toJsonFeed, toRss } from '@depesche/feed';
import { toHtml } from '@depesche/render';
import { dataPath } from '../data-folder.js';

const ON_A_PAGE = 20;

export interface AttackFigures {
  /** Share of the attacks after which neither our HTML nor the content our writers wrote holds anything that is not on the allow-list. */
  readonly clean: number;
  /** Share of the attacks that run nothing in a browser; absent where there is none. */
  readonly inert?: number;
  readonly count: number;
  readonly remarks: readonly string[];
}

/** Reads each attack in all formats, renders what comes out, writes it, and reads that again. */
export async function attackFeeds(): Promise<AttackFigures> {
  const payloads = (JSON.parse(readFileSync(dataPath('formats/xss-payloads.json'), 'utf8')) as { payload: string }[]).map(({ payload }) => payload);
  const remarks: string[] = [];
  const outcomes = payloads.map((payload) => htmlOf(feedsWith(payload).flatMap((feed) => articlesOf(feed))));
  const dirty = outcomes.filter((pieces) => {
    const foreign = pieces.flatMap(foreignParts);
    remarks.push(...foreign.slice(0, 3));
    return foreign.length > 0;
  });
  const inert = hasChromium ? await inertShare(outcomes, remarks) : undefined;
  return { clean: (100 * (payloads.length - dirty.length)) / payloads.length, ...(inert !== undefined && { inert }), count: payloads.length, remarks };
}

/** The attack in every field, as text, in a section, and as markup. */
function feedsWith(payload: string): string[] {
  const escaped = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return [escaped, `<![CDATA[${payload}]]>`, payload].flatMap((value) => {
    const attribute = value === escaped ? escaped : '';
    return [
      `<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${value}</title><link>${value}</link><language>${value}</language><item>
        <title>${value}</title><link>${value}</link><guid>${value}</guid><description>${value}</description><dc:creator>${value}</dc:creator><category domain="${attribute}">${value}</category><pubDate>${value}</pubDate>
        <enclosure url="${attribute}" type="${attribute}"/><enclosure url="https://a.example/1.mp3" type="audio/mpeg"/><media:thumbnail url="${attribute}"/><comments>${value}</comments><dc:rights>${value}</dc:rights>
        <content:encoded>${value}</content:encoded></item></channel></rss>`,
      `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">${value}</title><entry xml:base="${attribute}"><title type="html">${value}</title><id>${value}</id><link href="${attribute}" title="${attribute}"/><author><name>${value}</name><uri>${value}</uri></author>
        <summary type="xhtml"><div>${value}</div></summary><content type="html">${value}</content><category term="${attribute}" label="${attribute}"/><rights>${value}</rights></entry></feed>`,
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: payload, items: [{ id: payload, url: payload, title: payload, summary: payload, content_html: `<p>${payload}</p>`, image: payload, tags: [payload], authors: [{ name: payload, url: payload }], language: payload, attachments: [{ url: payload, mime_type: payload, title: payload }] }] }),
    ];
  });
}

function articlesOf(text: string): Article[] {
  const feed = parseFeed(text);
  const articles = toArticles(feed);
  const again = [toRss(articles, feed), toAtom(articles, feed), JSON.stringify(toJsonFeed(articles, feed))].flatMap((written) => toArticles(parseFeed(written)));
  for (const article of [...articles, ...again]) if (checkArticle(article).length > 0) throw new Error(`An attack makes an unsound article: ${JSON.stringify(checkArticle(article)[0])}`);
  return [...articles, ...again];
}

/** Our rendering of articles, and the content our writers put into feeds. */
function htmlOf(articles: readonly Article[]): string[] {
  const unique = new Map(articles.map((article) => [JSON.stringify([article.blocks, article.metadata]), article]));
  return [...unique.values()].flatMap((article, i) => [
    toHtml(article, { jsonLd: article.metadata, legend: true, idPrefix: `${i}-` }),
    ...parseFeed(toRss([article])).items.map(({ content }) => content?.value ?? ''),
  ]);
}

async function inertShare(outcomes: readonly (readonly string[])[], remarks: string[]): Promise<number> {
  const browser = await launchChromium();
  let inert = 0;
  try {
    for (let i = 0; i < outcomes.length; i += ON_A_PAGE) {
      const some = outcomes.slice(i, i + ON_A_PAGE);
      const { calls, requests } = await execute(browser, `<!doctype html><title>x</title>${some.flat().join('')}`);
      if (calls.length + requests.length === 0) inert += some.length;
      else remarks.push(`ran: ${[...calls, ...requests].join(', ')}`);
    }
  } finally {
    await browser.close();
  }
  return (100 * inert) / outcomes.length;
}
