/** What a feed says about itself. */
import type { Article } from '@depesche/article';
import type { Feed } from '../feed.js';
import { hashedId } from '../read/item-id.js';

/** About the feed as a whole; a feed that was read fits. Formats demand a title, an id and a date: what is missing is taken from the articles. */
export type FeedInfo = Partial<Pick<Feed, 'id' | 'title' | 'description' | 'homepage' | 'url' | 'language' | 'updated' | 'authors' | 'rights' | 'images' | 'hubs' | 'next'>>;

/** A feed's information with what every format needs. */
export interface CompleteInfo extends FeedInfo {
  readonly id: string;
  readonly title: string;
  /** Date and time with offset. */
  readonly updated: string;
}

/** Fills in title, homepage, language, date and id. */
export function completeInfo(info: FeedInfo, articles: readonly Article[]): CompleteInfo {
  const publisher = articles[0]?.metadata.publisher;
  const homepage = info.homepage ?? publisher?.url ?? originOf(articles[0]?.metadata.url);
  const languages = new Set(articles.map(({ language }) => language));
  const language = info.language ?? (languages.size === 1 ? [...languages][0] : undefined);
  return {
    ...info,
    title: info.title ?? publisher?.name ?? 'Feed',
    ...(homepage !== undefined && { homepage }),
    ...(language !== undefined && language !== 'und' && { language }),
    updated: withTime(info.updated ?? latest(articles) ?? '1970-01-01'),
    id: info.id ?? info.url ?? homepage ?? hashedId(articles.map(({ text }) => text)),
  };
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
  return url !== undefined && URL.canParse(url) && url.startsWith('http') ? `${new URL(url).origin}/` : undefined;
}
