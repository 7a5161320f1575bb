/** Rendered pages of the web: valid, accessible, safe, and with the text they were made from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, tag, textBlocks } from '@depesche/article';
import { axeViolations, execute, hasChromium, hasNuChecker, inChromium, launchChromium, nuErrors, withNuChecker } from '@depesche/corpus/browser';
import { blockTexts, foreignMarkdown, foreignParts, markdownTexts } from '@depesche/corpus/rendered';
import { parseHtml } from '@depesche/parse/html';
import { stylesheet, toHtml, toMarkdown, toTerminal } from '@depesche/render';
import type { Browser } from 'playwright-core';
import { dataPath, MissingData } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { trafilaturaFolder } from './extraction-bench.js';
import { allTaggers } from './tagged-wikinews.js';

const PAGES = 200;
const ATTACKS_ON_A_PAGE = 20;

interface Rendered {
  readonly article: Article;
  readonly html: string;
}

/** Shares of pages in percent that pass each check: 200 pages of trafilatura's, tagged, and the attack strings as pages. */
export async function evaluateRendering(): Promise<Evaluation> {
  if (!hasNuChecker) throw new MissingData(withNuChecker);
  if (!hasChromium) throw new MissingData(`axe and execution ${inChromium}`);
  const pages = readPages().map(rendered);
  const attacks = readAttacks().map(rendered);
  const figures: Record<string, number> = {
    htmlText: share(pages, ({ article, html }) => same(blockTexts(html), texts(article))),
    markdownText: share(pages, ({ article }) => same(markdownTexts(toMarkdown(article, { links: true })), texts(article).filter((text) => text !== ''))),
    allowListed: share([...pages, ...attacks], ({ html }) => foreignParts(html).length === 0),
    markdownSafe: share([...pages, ...attacks], ({ article }) => foreignMarkdown(toMarkdown(article, { links: true })).length === 0),
    terminalSafe: share([...pages, ...attacks], ({ article }) => !/[^\P{Cc}\n]/u.test(toTerminal(article))),
  };
  const remarks: string[] = [];
  addNu(pages, figures, remarks);
  await addChromium(pages, attacks, { figures, remarks });
  const rows = Object.entries(figures).map(([name, figure]) => `${name.padEnd(16)}${figure.toFixed(1).padStart(6)} %`);
  return { title: `${PAGES} of trafilatura's pages and ${attacks.length} attack strings, parsed, tagged and rendered`, figures, report: [...rows, ...remarks].join('\n') };
}

/** Every so many pages, so that all sites have their turn. */
function readPages(): Article[] {
  const folder = join(trafilaturaFolder(), 'tests', 'eval');
  const files = readdirSync(folder).filter((name) => name.endsWith('.html')).sort();
  const taggers = allTaggers();
  return Array.from({ length: PAGES }, (_, i) => {
    const article = parseHtml(readFileSync(join(folder, files[Math.floor((i * files.length) / PAGES)]!), 'utf8'));
    return tag(article, taggers);
  });
}

/** The attack strings as pages of their own, and as an article's paragraph. */
function readAttacks(): Article[] {
  const payloads = JSON.parse(readFileSync(dataPath('formats/xss-payloads.json'), 'utf8')) as { payload: string }[];
  return payloads.flatMap(({ payload }) => [
    parseHtml(payload),
    parseHtml(`<html lang="de"><title>${payload}</title><article><h1>${payload}</h1><p>Ein Absatz, der lang genug ist, um zum Artikel zu gehören. ${payload}</p><p>Noch ein Absatz, damit es einer ist.</p></article>`),
  ]);
}

function rendered(article: Article): Rendered {
  return { article, html: toHtml(article, { document: true, stylesheet, jsonLd: article.metadata }) };
}

function addNu(pages: readonly Rendered[], figures: Record<string, number>, remarks: string[]): void {
  const errors = nuErrors(pages.map(({ html }) => html));
  const bad = new Set(errors.map((line) => /(\d+)\.html/.exec(line)?.[1]));
  figures['nuValid'] = (100 * (pages.length - bad.size)) / pages.length;
  remarks.push(...errors.slice(0, 10));
}

async function addChromium(
  pages: readonly Rendered[],
  attacks: readonly Rendered[],
  { figures, remarks }: { readonly figures: Record<string, number>; readonly remarks: string[] },
): Promise<void> {
  const browser = await launchChromium();
  try {
    let clean = 0;
    for (const { html } of pages) {
      const violations = await axeViolations(browser, html, { bestPractice: false });
      if (violations.length === 0) clean++;
      remarks.push(...violations);
    }
    figures['axeClean'] = (100 * clean) / pages.length;
    figures['inert'] = await inertShare(browser, attacks, remarks);
  } finally {
    await browser.close();
  }
}

/** Attacks that run nothing; twenty on a page, all of which count as running when one does. */
async function inertShare(browser: Browser, attacks: readonly Rendered[], remarks: string[]): Promise<number> {
  let inert = 0;
  for (let i = 0; i < attacks.length; i += ATTACKS_ON_A_PAGE) {
    const some = attacks.slice(i, i + ATTACKS_ON_A_PAGE);
    const articles = some.map(({ article }, j) => toHtml(article, { jsonLd: article.metadata, legend: true, idPrefix: `${j}-` }));
    const { calls, requests } = await execute(browser, `<!doctype html><title>x</title>${articles.join('')}`);
    if (calls.length + requests.length === 0) inert += some.length;
    else remarks.push(`ran: ${[...calls, ...requests].join(', ')}`);
  }
  return (100 * inert) / attacks.length;
}

function texts(article: Article): string[] {
  return textBlocks(article).map((block) => article.text.slice(block.start, block.end));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

function share(pages: readonly Rendered[], passes: (page: Rendered) => boolean): number {
  return (100 * pages.filter(passes).length) / pages.length;
}
