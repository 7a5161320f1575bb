/** Keeps account of a chunk while it runs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@depesche/article';
import { fingerprint } from '../duplicates/fingerprint.js';
import type { Failure } from '../failure.js';
import type { Chunk } from '../options.js';
import type { Place } from '../place.js';
import type { Page } from '../read/page.js';
import type { FoundArticle } from '../write/columns.js';
import type { Note, NotedArticle } from './note.js';

/** An article with the page it stands on. */
export interface LoggedArticle extends FoundArticle {
  readonly page: Page;
}

export class ChunkLog {
  private readonly failures: Failure[] = [];
  private readonly articles: NotedArticle[] = [];
  private readonly languages: Record<string, number> = {};
  private counts = { pages: 0, articles: 0, skipped: 0 };
  private last: { readonly offset: number; readonly input: string; items: number } | undefined;

  constructor(private readonly chunk: Chunk) {}

  /** Another page is read. */
  page(): void {
    this.counts.pages++;
  }

  skipped(): void {
    this.counts.skipped++;
  }

  /** Something that could not even be read. */
  noted(failure: Failure): void {
    this.failures.push(failure);
  }

  /** The articles of a page with their places; a page without any is a failure. */
  articlesAt(page: Page, articles: readonly Article[]): LoggedArticle[] {
    if (articles.length === 0) {
      this.failed(page, { reason: 'no-content', message: 'The page holds no article text.' });
      return [];
    }
    return articles.map((article) => ({ place: this.placeOf(page.place), article: withUrl(article, page.url), page }));
  }

  wrote({ place, article, page }: LoggedArticle, extent: number): void {
    this.counts.articles++;
    this.languages[article.language] = (this.languages[article.language] ?? 0) + 1;
    const { dedupe } = this.chunk.options;
    if (dedupe === undefined) return;
    const { url } = article.metadata;
    this.articles.push({ ...place, ...(url !== undefined && { url }), extent, ...fingerprint(article, page.url, dedupe) });
  }

  note(): Note {
    const languages = Object.fromEntries(Object.entries(this.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
    return { counts: { ...this.counts, failed: this.failures.length, languages }, failures: this.failures, articles: this.articles };
  }

  /** Articles at one place are numbered: items of a feed, records in one gzip member. */
  private placeOf({ input, offset }: Place): Place {
    if (this.last?.offset !== offset || this.last.input !== input) this.last = { input, offset, items: 0 };
    const item = this.last.items++;
    return item === 0 ? { input, offset } : { input, offset, item };
  }

  /** A page that came to nothing. */
  failed(page: Page, { reason, message }: Pick<Failure, 'reason' | 'message'>): void {
    const file = this.copy(page);
    this.failures.push({ reason, message, ...page.place, ...(page.url !== undefined && { url: page.url }), ...(file !== undefined && { file }) });
  }

  private copy({ content, place }: Page): string | undefined {
    const { failDir, part } = this.chunk;
    if (failDir === undefined) return undefined;
    const file = join(failDir, `${part}-${this.failures.length}-${place.offset}.${typeof content === 'object' && !(content instanceof Uint8Array) ? 'json' : 'page'}`);
    mkdirSync(failDir, { recursive: true });
    writeFileSync(file, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
    return file;
  }
}

/** The address of the page, where the page itself gives none. */
function withUrl(article: Article, url: string | undefined): Article {
  return url === undefined || article.metadata.url !== undefined ? article : { ...article, metadata: { ...article.metadata, url } };
}
