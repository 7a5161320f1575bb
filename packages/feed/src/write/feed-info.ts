/** What a feed says about itself. */
import { type Article, parsedUrl, webUrl } from '@depesche/article';
import type { Draft, Feed } from '../feed.js';
import { put } from '../put.js';
import { hashedId } from '../read/item-id.js';

/** About the feed as a whole; a feed that was read fits. Formats demand a title, an id and a date: what is missing is taken from the articles. */
export type FeedInfo = Partial<Pick<Feed, 'id' | 'title' | 'description' | 'homepage' | 'url' | 'language' | 'updated' | 'authors' | 'rights' | 'images' | 'hubs' | 'next'>>;

/** A feed's information with what every format needs, and only addresses of the web. */
export interface CompleteInfo extends Omit<FeedInfo, 'images' | 'hubs'> {
  readonly id: string;
  readonly title: string;
  readonly hubs: readonly string[];
  /** Address of the first picture. */
  readonly image?: string;
}

/** Fills in title, homepage, language, date and id. */
export function completeInfo(info: FeedInfo, articles: readonly Article[]): CompleteInfo {
  const publisher = articles[0]?.metadata.publisher;
  const homepage = webUrl(info.homepage) ?? webUrl(publisher?.url) ?? originOf(articles[0]?.metadata.url);
  const languages = new Set(articles.map(({ language }) => language));
  const language = info.language ?? (languages.size === 1 ? [...languages][0] : undefined);
  const url = webUrl(info.url);
  const complete: Draft<CompleteInfo> = {
    id: info.id ?? url ?? homepage ?? hashedId(articles.map(({ text }) => text)),
    title: info.title ?? publisher?.name ?? 'Feed',
    hubs: (info.hubs ?? []).flatMap((hub) => webUrl(hub) ?? []),
    authors: info.authors ?? [],
  };
  const updated = info.updated ?? latest(articles);
  put(complete, {
    url,
    homepage,
    language: language === 'und' ? undefined : language,
    updated: updated === undefined ? undefined : withTime(updated),
    description: info.description,
    rights: info.rights,
    next: webUrl(info.next),
    image: webUrl(info.images?.[0]?.url),
  });
  return complete;
}

/** A date as formats demand it that know no dates without a time: midnight in UTC stands for the day. */
export function withTime(date: string): string {
  return date.includes('T') ? date : `${date.padEnd(10, '-01')}T00:00:00Z`;
}

/** Whether a date names an instant to the second and no finer. */
export function isExact(date: string): boolean {
  return /T\d\d:\d\d:\d\d(?:Z|[+-])/.test(date);
}

function latest(articles: readonly Article[]): string | undefined {
  const dates = articles.map(({ metadata }) => metadata.dateModified ?? metadata.datePublished).filter((date) => date !== undefined);
  return dates.reduce<string | undefined>((last, date) => (last === undefined || Date.parse(date) > Date.parse(last) ? date : last), undefined);
}

function originOf(url: string | undefined): string | undefined {
  const parts = url?.startsWith('http') === true ? parsedUrl(url) : undefined;
  return parts && `${parts.origin}/`;
}
