// node read.js FEED [NUMBER]: lists what a feed has, or shows one of its articles. FEED is a file or an address.
import { readFile } from 'node:fs/promises';
import { parseFeed, toArticles } from '@depesche/feed';
import { analyze, colorLevel, toTerminal } from 'depesche';

const [feedPath, number] = process.argv.slice(2);
if (feedPath === undefined) {
  console.error('Which feed? node read.js FEED [NUMBER]');
  process.exit(2);
}
const isAddress = /^https?:/.test(feedPath);
const articles = toArticles(parseFeed(await load(feedPath), isAddress ? { url: feedPath } : {}));

if (number === undefined) await list();
else await show(Number(number));

/** @param {string} path */
async function load(path) {
  if (!isAddress) return await readFile(path);
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

async function list() {
  for (const [i, article] of articles.entries()) {
    const { annotations, metadata } = await analyze(article);
    const names = (annotations.entities ?? []).map(({ name }) => name);
    console.log(`${i + 1}. ${metadata.title ?? '(no title)'} [${metadata.datePublished?.slice(0, 10) ?? 'no date'}]`);
    if (names.length > 0) console.log(`   ${names.join(', ')}`);
  }
}

/** @param {number} wanted */
async function show(wanted) {
  const article = articles[wanted - 1];
  if (article === undefined) {
    console.error(`There are ${articles.length} articles in this feed.`);
    process.exitCode = 1;
    return;
  }
  const { columns = 80, isTTY = false } = process.stdout;
  console.log(toTerminal(await analyze(article), { colors: colorLevel(process.env, isTTY), width: Math.min(columns, 100) }));
}
