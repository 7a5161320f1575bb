// node monitor.js TABLE FEED…: adds every quotation of the feeds to a tab-separated table. Run it every hour: articles that are in the table stay as they are.
import { appendFile, readFile } from 'node:fs/promises';
import { parseFeed, toArticles } from '@depesche/feed';
import { analyzer, coveredText, loadLanguages } from 'depesche';
import { loadModel } from 'depesche/node';

const columns = ['day', 'speaker', 'speaker address', 'kind', 'words', 'article'];

const [tablePath, ...feeds] = process.argv.slice(2);
if (tablePath === undefined || feeds.length === 0) {
  console.error('Which table, which feeds? node monitor.js TABLE FEED…');
  process.exit(2);
}
const seen = await articlesIn(tablePath);
const analyze = analyzer({ languages: await loadLanguages({ loadModel }), layers: ['quotations', 'entities'] });
let added = 0;
for (const feed of feeds) {
  // One feed that cannot be read must not keep the others from being read.
  try {
    added += await addFeed(feed, tablePath);
  } catch (error) {
    console.error(`${feed}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
console.log(`${added} new quotations`);

/** @param {string} path */
async function articlesIn(path) {
  try {
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n').slice(1);
    return new Set(lines.map((line) => line.split('\t').at(-1) ?? ''));
  } catch {
    await appendFile(path, `${columns.join('\t')}\n`);
    return new Set();
  }
}

/** @param {string} feed @param {string} table */
async function addFeed(feed, table) {
  const isAddress = /^https?:/.test(feed);
  const bytes = isAddress ? new Uint8Array(await (await fetch(feed)).arrayBuffer()) : await readFile(feed);
  const articles = toArticles(parseFeed(bytes, isAddress ? { url: feed } : {}));
  const rows = articles.filter(({ metadata }) => !seen.has(metadata.url ?? '')).flatMap((article) => rowsOf(analyze(article)));
  if (rows.length > 0) await appendFile(table, rows.map((row) => `${row.map(cell).join('\t')}\n`).join(''));
  return rows.length;
}

/** @param {import('depesche').Article} article */
function rowsOf(article) {
  const { entities = [], quotations = [] } = article.annotations;
  const day = article.metadata.datePublished ?? article.metadata.dateModified;
  return quotations.map(({ type, content, speaker, entity }) => {
    const who = entities.find(({ id }) => id === entity);
    const words = content.map((span) => coveredText(article, span)).join(' … ');
    const name = who?.name ?? (speaker === undefined ? '' : coveredText(article, speaker));
    return [day?.slice(0, 10) ?? '', name, who?.uri ?? '', type, words, article.metadata.url ?? ''];
  });
}

/** A cell must not end its row; and a spreadsheet runs what begins like a formula. @param {string} text */
function cell(text) {
  return text.replace(/\s+/g, ' ').replace(/^[=+\-@]/, "'$&");
}
