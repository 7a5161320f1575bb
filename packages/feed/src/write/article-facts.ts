/** What the writers of all formats say about an article. */
import { type Agent, type Article, linkUrl, type Picture, textBlocks, webUrl } from '@depesche/article';
import { bodyWriter } from '@depesche/render/body';
import type { Draft, FeedCategory, FeedEnclosure, FeedLocation } from '../feed.js';
import { put } from '../put.js';
import { hashedId } from '../read/item-id.js';
import { WIKIDATA } from '../wikidata.js';

/** One article as feeds know them. */
export interface ArticleFacts {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly summary?: string;
  /** HTML. */
  readonly content: string;
  readonly authors: readonly Agent[];
  readonly published?: string;
  readonly updated?: string;
  readonly language?: string;
  readonly categories: readonly FeedCategory[];
  readonly images: readonly Picture[];
  readonly enclosures: readonly FeedEnclosure[];
  readonly location?: FeedLocation;
  readonly rights?: string;
}

/** Gathers them; the headline is the title, the standfirst the summary. */
export function articleFacts(article: Article): ArticleFacts {
  const { metadata, language } = article;
  const title = roleText(article, 'headline') ?? metadata.title;
  const url = webUrl(metadata.url);
  const location = article.annotations.entities?.find((entity) => entity.type === 'place' && entity.location !== undefined)?.location;
  const facts: Draft<ArticleFacts> = {
    id: metadata.ids?.['guid'] ?? url ?? hashedId([title, metadata.datePublished, article.text]),
    // The headline is the title.
    content: bodyWriter(article).blocks(article.blocks.filter(({ role }) => role !== 'headline')),
    authors: metadata.authors ?? [],
    categories: categoriesOf(article),
    images: imagesOf(article),
    enclosures: enclosuresOf(article),
  };
  put(facts, {
    url,
    title,
    summary: roleText(article, 'standfirst') ?? metadata.description,
    published: metadata.datePublished,
    updated: metadata.dateModified,
    language: language === 'und' ? undefined : language,
    location,
    rights: metadata.rights?.notice ?? metadata.rights?.holder,
  });
  return facts;
}

function roleText(article: Article, role: 'headline' | 'standfirst'): string | undefined {
  const texts = textBlocks(article).filter((block) => block.role === role).map(({ start, end }) => article.text.slice(start, end).replaceAll('\n', ' '));
  return texts.length === 0 ? undefined : texts.join(' ');
}

/** Section and keywords by name, subjects with their scheme, entities that are in Wikidata with their item there. */
function categoriesOf({ metadata, annotations }: Article): FeedCategory[] {
  const { section, keywords = [], subjects = [] } = metadata;
  const known = new Set<string>();
  const categories: FeedCategory[] = [
    ...[section ?? '', ...keywords].map((name) => ({ name })),
    ...subjects.map(({ name, code, uri, scheme }) => ({ name: name ?? code ?? uri ?? '', ...(code !== undefined && { term: code }), ...(scheme !== undefined && { scheme }) })),
    ...(annotations.entities ?? []).flatMap(({ name, uri }) => (uri?.startsWith(WIKIDATA) === true ? [{ name, term: uri.slice(WIKIDATA.length), scheme: WIKIDATA }] : [])),
  ];
  return categories.filter(({ name, scheme = '' }) => {
    const key = `${scheme}\n${name}`;
    if (name === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** The lead picture first. */
function imagesOf({ metadata }: Article): Picture[] {
  const all: Picture[] = [...(metadata.image === undefined ? [] : [{ url: metadata.image }]), ...(metadata.images ?? [])];
  const byUrl = new Map<string, Picture>();
  for (const picture of all) {
    const url = webUrl(picture.url);
    if (url !== undefined) byUrl.set(url, { ...byUrl.get(url), ...picture, url });
  }
  return [...byUrl.values()];
}

/** Sounds and films of the article, for players. */
function enclosuresOf({ blocks }: Article): FeedEnclosure[] {
  return blocks.flatMap((block): FeedEnclosure[] => {
    if (block.type !== 'media' || (block.role !== 'audio' && block.role !== 'video')) return [];
    const url = webUrl(block.url);
    return url === undefined ? [] : [{ url, type: mediaType(url, block.role), ...(block.alt !== undefined && { title: block.alt }) }];
  });
}

/** RSS demands a media type: by the end of the address, else the usual one. */
function mediaType(url: string, role: 'audio' | 'video' | 'image'): string {
  const ending = /\.([a-z\d]{2,5})(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const known: Readonly<Record<string, string>> = { mp3: 'audio/mpeg', m4a: 'audio/mp4', ogg: 'audio/ogg', oga: 'audio/ogg', wav: 'audio/wav', mp4: 'video/mp4', webm: 'video/webm', ogv: 'video/ogg' };
  const found = Object.hasOwn(known, ending) ? known[ending]! : '';
  return found.startsWith(role) ? found : role === 'audio' ? 'audio/mpeg' : 'video/mp4';
}

/** An address an author may have. */
export function agentUrl({ url }: Agent): string | undefined {
  return linkUrl(url);
}
