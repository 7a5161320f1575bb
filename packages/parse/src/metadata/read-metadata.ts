/** What a page says about its article: one function for each field, each with its own order of sources. */
import { type Agent, type Metadata, normalizeText, webUrl } from '@depesche/article';
import type { PageTree } from '../html/page/page-tree.js';
import { headlineNode } from './headline-node.js';
import { microdataValue } from './microdata.js';
import { type MetadataOptions, metaValue, metaValues, pageFacts, type PageFacts } from './page-facts.js';
import { readAuthors } from './read-authors.js';
import { readDates } from './read-dates.js';
import { readTitle } from './read-title.js';

export interface PageMetadata {
  readonly metadata: Metadata;
  /** BCP 47, `und` when the page declares none. */
  readonly language: string;
}

/** Whether a reader pays, by what publishers tell Facebook about an article. */
const tierIsFree: ReadonlyMap<string, boolean> = new Map([['free', true], ['locked', false], ['metered', false]]);

type Fields = { readonly [Field in keyof Metadata]: Metadata[Field] | undefined };

/** Metadata and declared language of a page; `url` is its address, for relative links and the choice among several articles. */
export function readMetadata(page: PageTree, options: MetadataOptions = {}): PageMetadata {
  const facts = pageFacts(page, options);
  const title = readTitle(facts);
  const headline = headlineNode(page, title);
  const authors = readAuthors(facts, headline);
  const { metadata: fromJsonLd } = facts.jsonLd ?? {};
  const fields: Fields = {
    url: canonicalUrl(facts) ?? fromJsonLd?.url ?? options.url,
    title,
    description: metaValue(facts, 'og:description', 'description', 'twitter:description', 'dc.description') ?? fromJsonLd?.description,
    section: metaValue(facts, 'article:section', 'og:article:section', 'section', 'cxenseparse:section') ?? fromJsonLd?.section ?? microdataValue(facts, 'articlesection'),
    publisher: readPublisher(facts),
    authors: authors.length > 0 ? authors : undefined,
    dateCreated: fromJsonLd?.dateCreated,
    ...readDates(facts, headline),
    expires: fromJsonLd?.expires,
    isAccessibleForFree: isFree(facts, options),
    keywords: readKeywords(facts),
    image: readImage(facts) ?? fromJsonLd?.image ?? webUrl(microdataValue(facts, 'image'), facts.base),
    ids: fromJsonLd?.ids,
  };
  const metadata: Metadata = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { metadata, language: readLanguage(facts) };
}

/** Whether a reader pays: what the text itself shows, else what the page states. */
function isFree(facts: PageFacts, { endsEarly = false }: MetadataOptions): boolean | undefined {
  if (endsEarly) return false;
  return facts.jsonLd?.metadata.isAccessibleForFree ?? tierIsFree.get(metaValue(facts, 'article:content_tier')?.toLowerCase() ?? '');
}

function canonicalUrl(facts: PageFacts): string | undefined {
  return webUrl(facts.links.get('canonical')?.[0], facts.base) ?? webUrl(metaValue(facts, 'og:url'), facts.base);
}

function readPublisher(facts: PageFacts): Agent | undefined {
  const fromJsonLd = facts.jsonLd?.metadata.publisher;
  if (fromJsonLd !== undefined) return fromJsonLd;
  const name = metaValue(facts, 'og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name') ?? microdataValue(facts, 'publisher');
  return name === undefined || /^https?:/.test(name) ? undefined : { type: 'organization', name };
}

function readKeywords(facts: PageFacts): readonly string[] | undefined {
  let listed: readonly string[] = [];
  for (const name of ['article:tag', 'news_keywords', 'keywords', 'dc.subject']) if (listed.length === 0) listed = metaValues(facts, name);
  const words = listed.flatMap((value) => value.split(/[,;]/)).map((word) => normalizeText(word).text);
  const keywords = [...new Set(words)].filter((word) => word !== '' && word.length <= 100).slice(0, 100);
  return facts.jsonLd?.metadata.keywords ?? (keywords.length > 0 ? keywords : undefined);
}

function readImage(facts: PageFacts): string | undefined {
  const { links, base } = facts;
  return webUrl(metaValue(facts, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'), base) ?? webUrl(links.get('image_src')?.[0], base);
}

/** The declared language: of the page, of its JSON-LD, of its meta elements. */
function readLanguage(facts: PageFacts): string {
  const { page, jsonLd } = facts;
  const html = page.find('html') ?? 0;
  const declared = [
    page.attribute(html, 'lang'),
    page.attribute(html, 'xml:lang'),
    jsonLd?.language,
    metaValue(facts, 'content-language', 'dc.language', 'dcterms.language', 'language'),
    metaValue(facts, 'og:locale'),
  ];
  const tags = declared.map((value) => value?.trim().replaceAll('_', '-')).filter((value) => value !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(value));
  return tags[0] ?? 'und';
}
