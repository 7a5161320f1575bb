/** The formats an article can be had in, each made by its package when it is asked for. */
import type { Article } from '@depesche/article';
import { toNewsArticle } from '@depesche/jsonld';
import { stylesheet, toBrat, toConll, toDisplacy, toHtml, toMarkdown, toText, toWebAnnotations } from '@depesche/render';
import type { TextKey } from '../interface/messages.js';

export interface ArticleFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly description: TextKey;
  /** Formats of feeds and of the press are loaded when they are asked for. */
  readonly write: (article: Article) => string | Promise<string>;
}

export const articleFormats: readonly ArticleFormat[] = [
  {
    name: 'HTML',
    extension: 'html',
    mediaType: 'text/html',
    description: 'formatHtml',
    write: (article) => toHtml(article, { document: true, stylesheet, jsonLd: toNewsArticle(article) }),
  },
  {
    name: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    description: 'formatMarkdown',
    write: (article) => toMarkdown(article, { frontMatter: true, links: true }),
  },
  { name: 'Text', extension: 'txt', mediaType: 'text/plain', description: 'formatText', write: (article) => toText(article) },
  { name: 'JSON', extension: 'json', mediaType: 'application/json', description: 'formatJson', write: json },
  {
    name: 'JSON-LD',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    description: 'formatJsonLd',
    write: (article) => json(toNewsArticle(article)),
  },
  {
    name: 'Web Annotation',
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    description: 'formatWebAnnotation',
    write: (article) => json(toWebAnnotations(article)),
  },
  {
    name: 'displaCy',
    extension: 'displacy.json',
    mediaType: 'application/json',
    description: 'formatDisplacy',
    write: (article) => json(toDisplacy(article)),
  },
  { name: 'brat .txt', extension: 'brat.txt', mediaType: 'text/plain', description: 'formatBratText', write: (article) => toBrat(article).text },
  { name: 'brat .ann', extension: 'brat.ann', mediaType: 'text/plain', description: 'formatBratAnn', write: (article) => toBrat(article).ann },
  { name: 'RSS', extension: 'rss', mediaType: 'application/rss+xml', description: 'formatRss', write: async (article) => (await import('@depesche/feed')).toRss([article]) },
  { name: 'Atom', extension: 'atom', mediaType: 'application/atom+xml', description: 'formatAtom', write: async (article) => (await import('@depesche/feed')).toAtom([article]) },
  {
    name: 'JSON Feed',
    extension: 'feed.json',
    mediaType: 'application/feed+json',
    description: 'formatJsonFeed',
    write: async (article) => json((await import('@depesche/feed')).toJsonFeed([article])),
  },
  { name: 'ninjs', extension: 'ninjs.json', mediaType: 'application/json', description: 'formatNinjs', write: async (article) => json((await import('@depesche/ninjs')).toNinjs(article)) },
  {
    name: 'NewsML-G2',
    extension: 'newsml.xml',
    mediaType: 'application/vnd.iptc.g2.newsitem+xml',
    description: 'formatNewsMl',
    write: async (article) => (await import('@depesche/newsml')).toNewsMlG2(article),
  },
  { name: 'NITF', extension: 'nitf.xml', mediaType: 'application/vnd.nitf+xml', description: 'formatNitf', write: async (article) => (await import('@depesche/newsml')).toNitf(article) },
  { name: 'CoNLL', extension: 'conll', mediaType: 'text/plain', description: 'formatConll', write: (article) => toConll(article) },
];

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
