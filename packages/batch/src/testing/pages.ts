/** Invented pages, and files made of them. */
import { gzipWarc, plainWarc, type WarcDraft } from '@depesche/corpus/warc-file';

/** An article that differs from the others; `extra` is a further sentence. */
export function page(number: number, extra = ''): string {
  const words = Array.from({ length: 30 }, (_, i) => topics[(number * 7 + i * (1 + (number % 5))) % topics.length]!);
  return `<!doctype html><html lang="de"><head><title>Rat berät Vorlage ${number}</title></head><body><article><h1>Rat berät Vorlage ${number}</h1>
<p>Der Stadtrat von Köln hat am Dienstag über ${words.slice(0, 10).join(', ')} beraten. „Das war nötig“, sagte Bürgermeisterin Anna Schneider. ${extra}</p>
<p>Im März ${2000 + (number % 24)} ging es um ${words.slice(10).join(', ')}; die Opposition will klagen, wie sie am Abend mitteilte.</p></article></body></html>`;
}

const topics = 'Schulen Brücken Bäder Straßen Museen Parks Wohnungen Radwege Kliniken Theater Märkte Häfen Büchereien Sporthallen Friedhöfe Kanäle Bahnhöfe Gärten Türme Plätze Denkmäler'.split(' ');

/** The address of a page. */
export function address(number: number): string {
  return `https://blatt.example/${number}`;
}

/** A crawl: for each page a request and the response. */
export function crawl(pages: readonly string[]): WarcDraft[] {
  return pages.flatMap((body, i) => [
    { type: 'request', url: address(i), block: `GET /${i} HTTP/1.1\r\n\r\n` },
    { url: address(i), body },
  ]);
}

export function gzipCrawl(pages: readonly string[]): Buffer {
  return gzipWarc(crawl(pages));
}

export function plainCrawl(pages: readonly string[]): Buffer {
  return plainWarc(crawl(pages));
}

/** So many pages. */
export function pagesUpTo(count: number): string[] {
  return Array.from({ length: count }, (_, i) => page(i));
}
