/** Speed of the renderers on German Wikinews, cost by number of annotations, and size in the browser. */
import { type Article, assembleArticle, type Mention } from '@depesche/article';
import { toHtml, toMarkdown, toTerminal } from '@depesche/render';
import { parseFragment, serialize } from 'parse5';
import { browserSize } from './browser-size.js';
import { taggedWikinews } from './tagged-wikinews.js';

const ARTICLES = 150;

/** Bytes that `toHtml` may have in the browser, minified and compressed. */
const HTML_BUDGET = 12_000;

/** MB of text a second of each renderer beside parse5's serializer, then cost by number of annotations, then sizes. */
export async function benchRendering(): Promise<string> {
  return [speeds(), costByAnnotations(), await sizes()].join('\n\n');
}

function speeds(): string {
  const articles = taggedWikinews(ARTICLES);
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const annotations = articles.reduce((sum, article) => sum + countOf(article), 0);
  const trees = articles.map((article) => parseFragment(toHtml(article)));
  const candidates: [string, () => string[]][] = [
    ['toHtml, all layers', () => articles.map((article) => toHtml(article))],
    ['toHtml, no layer', () => articles.map((article) => toHtml(article, { mark: [] }))],
    ['toMarkdown, links', () => articles.map((article) => toMarkdown(article, { links: true }))],
    ['toTerminal, colours, 80 columns', () => articles.map((article) => toTerminal(article, { colors: 3 }))],
    ['parse5 8.1.1 serialize (the same HTML)', () => trees.map((tree) => serialize(tree))],
  ];
  const rates = candidates.map(([name, run]) => [name, bytes / 1000 / best(run)] as const);
  const ours = rates[0]![1];
  return [
    `${articles.length} articles of German Wikinews, ${(bytes / 1e6).toFixed(2)} MB of text, ${annotations} annotations; how many times slower than the first:`,
    ...rates.map(([name, rate]) => `${name.padEnd(44)}${rate.toFixed(0).padStart(6)} MB/s${(ours / rate).toFixed(1).padStart(8)}x`),
  ].join('\n');
}

/**
 * Milliseconds; the best of the runs that fit into two seconds, since other processes can only slow one down. Reading a
 * character makes V8 put the pieces of a string together, which it would otherwise leave for later.
 */
function best(run: () => string[]): number {
  let fastest = Infinity;
  for (const end = performance.now() + 2000; performance.now() < end; ) {
    const start = performance.now();
    for (const output of run()) output.charCodeAt(output.length >> 1);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

function countOf({ annotations: { mentions = [], quotations = [], timexes = [] } }: Article): number {
  return mentions.length + quotations.length + timexes.length;
}

/** The same text of 1 MB with 10 to 10,000 mentions that all overlap; and with as many that stand apart. */
function costByAnnotations(): string {
  const rows = [0, 10, 100, 1000, 10_000].map((count) => {
    const [overlapping, apart] = [stacked(count), spread(count)].map((article) => best(() => [toHtml(article)]));
    return `${String(count).padStart(6)}  ${overlapping!.toFixed(1).padStart(8)} ms ${apart!.toFixed(1).padStart(8)} ms`;
  });
  return ['cost by number of mentions in 1 MB of text: all overlapping, standing apart', ...rows].join('\n');
}

const LONG_TEXT = 'Der Hafen liegt am Fluss. '.repeat(40_000).trim();

function stacked(count: number): Article {
  return withMentions(Array.from({ length: count }, (_, i) => [i, i + 20_000]));
}

function spread(count: number): Article {
  return withMentions(Array.from({ length: count }, (_, i) => [i * 26 + 4, i * 26 + 9]));
}

function withMentions(ranges: readonly (readonly number[])[]): Article {
  const article = assembleArticle({ language: 'de', blocks: [{ type: 'text', role: 'paragraph', text: LONG_TEXT }] });
  const mentions = ranges.map(([start, end]): Mention => ({ start: start!, end: end!, type: 'place', form: 'name' }));
  return { ...article, annotations: { mentions } };
}

async function sizes(): Promise<string> {
  const rows: string[] = [];
  for (const entry of ['html', 'markdown', 'terminal', 'text', 'web-annotations', 'displacy', 'brat', 'conll', 'stylesheet']) {
    const { compressed: size } = await browserSize(`@depesche/render/${entry}`);
    if (entry === 'html' && size > HTML_BUDGET) throw new Error(`@depesche/render/html is ${size} bytes compressed; at most ${HTML_BUDGET} are allowed.`);
    rows.push(`@depesche/render/${entry}`.padEnd(36) + `${(size / 1000).toFixed(1)} kB`.padStart(8));
  }
  return [`compressed size in the browser (at most ${HTML_BUDGET / 1000} kB for html)`, ...rows].join('\n');
}
