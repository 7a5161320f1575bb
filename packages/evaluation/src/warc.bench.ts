/** Speed of reading WARC files, in processor time, beside warcio, on the 990 real pages of the extraction corpus in one file. */
import { createReadStream, existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { warcRecord } from '@depesche/corpus/warc-file';
import { httpResponse, records } from '@depesche/warc';
import { WARCParser } from 'warcio';
import { cacheFolder } from './data-folder.js';
import { trafilaturaFolder } from './extraction-bench.js';

const ROUNDS = 5;

/** Megabytes of the compressed file a second of processor time, all candidates in turns in one run. */
export async function benchWarc(): Promise<string> {
  const path = pagesAsWarc();
  const megabytes = statSync(path).size / 1e6;
  const candidates: Readonly<Record<string, () => Promise<number>>> = {
    '@depesche/warc, records and their bodies decoded': () => countOwn(path),
    'warcio 2.4, the same': () => countWarcio(path),
  };
  const best = new Map<string, number>();
  const counts = new Set<number>();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const start = process.cpuUsage();
      counts.add(await run());
      const { user, system } = process.cpuUsage(start);
      best.set(name, Math.max(best.get(name) ?? 0, megabytes / ((user + system) / 1e6)));
    }
  }
  if (counts.size !== 1) throw new Error(`The readers do not agree on the bytes of all bodies: ${[...counts].join(', ')}`);
  return [`MB of gzip per second of processor time (a file of ${megabytes.toFixed(1)} MB)`, ...[...best].map(([name, rate]) => `${name}: ${rate.toFixed(0)}`)].join('\n');
}

/** The corpus as crawlers store it: for each page a request, the response, and a record of metadata. Made once. */
export function pagesAsWarc(): string {
  const path = join(cacheFolder, 'pages.warc.gz');
  if (existsSync(path)) return path;
  const folder = join(trafilaturaFolder(), 'tests');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).sort();
  const members = files.flatMap((name, i) => {
    const url = `https://news.example/${i}`;
    return [
      { type: 'request', url, block: `GET /${i} HTTP/1.1\r\nUser-Agent: crawler\r\nAccept: text/html\r\nHost: news.example\r\n\r\n` },
      { url, body: readFileSync(join(folder, name)), http: ['Server: nginx', 'Content-Type: text/html'] },
      { type: 'metadata', url, block: 'fetchTimeMs: 120\r\ncharset-detected: utf-8\r\n' },
    ].map((draft) => gzipSync(warcRecord(draft)));
  });
  writeFileSync(`${path}.tmp`, Buffer.concat(members));
  renameSync(`${path}.tmp`, path);
  return path;
}

async function countOwn(path: string): Promise<number> {
  let bytes = 0;
  for await (const record of records(path)) bytes += httpResponse(record)?.body.length ?? 0;
  return bytes;
}

async function countWarcio(path: string): Promise<number> {
  let bytes = 0;
  const source = createReadStream(path, { highWaterMark: 1 << 20 });
  for await (const record of new WARCParser(source)) if (record.warcType === 'response') bytes += (await record.readFully(true)).length;
  return bytes;
}
