/** Speed of reading feeds into the model, beside feedsmith and @rowanmanning/feed-parser, in processor time; and how it grows with the length. */
import { parseFeed, toArticles, toAtom, toJsonFeed, toRss } from '@depesche/feed';
import { parseFeed as rowanmanning } from '@rowanmanning/feed-parser';
import { parseFeed as feedsmith } from 'feedsmith';
import { wikinewsArticles } from './wikinews-articles.js';

/** Articles of German Wikinews: about a megabyte as a feed. */
const ARTICLES = 480;
const WARM_UP = 30;
const ROUNDS = 5;
const RUNS = 12;

/** Megabytes a second of processor time for each format and reader, in turns in one run; then articles; then milliseconds by size. */
export function benchFeeds(): Promise<string> {
  const articles = wikinewsArticles(ARTICLES, { headlines: true }).map((article, i) => ({
    ...article,
    metadata: { ...article.metadata, url: `https://news.example/${i}`, datePublished: '2024-12-03T10:15:00+01:00', authors: [{ type: 'person' as const, name: 'Eva Muster' }], keywords: ['Politik'] },
  }));
  const info = { title: 'News', homepage: 'https://news.example/', url: 'https://news.example/feed', updated: '2024-12-03T10:15:00+01:00' };
  const feeds: Readonly<Record<string, string>> = { RSS: toRss(articles, info), Atom: toAtom(articles, info), 'JSON Feed': JSON.stringify(toJsonFeed(articles, info, { extension: false })) };
  const rows = Object.entries(feeds).map(([format, text]) => row(format, text));
  const whole = parseFeed(feeds['RSS']!);
  const perSecond = rate(feeds['RSS']!, [() => toArticles(whole)])[0]!;
  return Promise.resolve([`${articles.length} articles of German Wikinews; MB per second of processor time`, ...rows, `articles out of the model: ${perSecond.toFixed(0)} MB/s`, '', costBySize(articles, info)].join('\n'));
}

function row(format: string, text: string): string {
  const bytes = new TextEncoder().encode(text);
  const readers: Readonly<Record<string, () => unknown>> = {
    '@depesche/feed': () => parseFeed(text),
    'from bytes': () => parseFeed(bytes),
    feedsmith: () => feedsmith(text),
    ...(format !== 'JSON Feed' && { '@rowanmanning/feed-parser, toJSON()': () => rowanmanning(text).toJSON() }),
  };
  const rates = rate(text, Object.values(readers));
  return `${format.padEnd(10)} ${(bytes.length / 1e6).toFixed(2)} MB  ${Object.keys(readers).map((name, i) => `${name} ${rates[i]!.toFixed(0)}`).join(' · ')}`;
}

/** The best round of each candidate, all in turns. */
function rate(text: string, candidates: readonly (() => unknown)[]): number[] {
  const megabytes = (RUNS * new TextEncoder().encode(text).length) / 1e6;
  const best = candidates.map(() => 0);
  for (const candidate of candidates) for (let i = 0; i < WARM_UP; i++) candidate();
  for (let round = 0; round < ROUNDS; round++) {
    candidates.forEach((candidate, i) => {
      const start = process.cpuUsage();
      for (let run = 0; run < RUNS; run++) candidate();
      const { user, system } = process.cpuUsage(start);
      best[i] = Math.max(best[i]!, megabytes / ((user + system) / 1e6));
    });
  }
  return best;
}

function costBySize(articles: Parameters<typeof toRss>[0], info: Parameters<typeof toRss>[1]): string {
  const rows = [1, 4, 16].map((times) => {
    const text = toRss(Array.from({ length: times }, () => articles).flat(), info);
    const start = process.cpuUsage();
    const before = process.memoryUsage().heapUsed;
    const feed = parseFeed(text);
    const { user, system } = process.cpuUsage(start);
    const grown = Math.max(0, process.memoryUsage().heapUsed - before) / 1e6;
    return `${(text.length / 1e6).toFixed(1)} million characters  ${((user + system) / 1000).toFixed(0)} ms  ${grown.toFixed(0)} MB more in use, ${feed.items.length} items`;
  });
  return ['cost by size', ...rows].join('\n');
}
