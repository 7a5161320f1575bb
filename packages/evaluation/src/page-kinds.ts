/** Whether a page is an article: 695 pages that are none, and the pages of the three sets of articles. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageKind } from '@depesche/parse/html';
import { dataPath } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { unpacked } from './unpacked.js';

interface Page {
  /** The kind that the annotators gave, or the set of articles that it is of. */
  readonly kind: string;
  readonly file: string;
  readonly path: string;
  readonly url?: string;
}

interface Judged {
  readonly kind: string;
  readonly isAside: boolean;
  readonly isRight: boolean;
}

const articleSets: ReadonlySet<string> = new Set(['fundus', 'readability', 'trafilatura']);

/** Share of the articles told as such, and of listings and collections told as none; by the hash of its name a third of each set was not learnt from. */
export function evaluatePageKinds(): Evaluation {
  const judged = [...others(), ...articles()].map(({ kind, file, path, url }): Judged => {
    const found = pageKind(readFileSync(path), url === undefined ? {} : { url });
    return { kind, isAside: createHash('sha256').update(file).digest()[0]! % 3 === 0, isRight: (found.kind === 'article') === articleSets.has(kind) };
  });
  const share = (kinds: (kind: string) => boolean, isAside?: boolean): number => {
    const pages = judged.filter((page) => kinds(page.kind) && (isAside === undefined || page.isAside === isAside));
    return Math.round((1000 * pages.filter(({ isRight }) => isRight).length) / pages.length) / 10;
  };
  const isArticle = (kind: string): boolean => articleSets.has(kind);
  const isList = (kind: string): boolean => kind === 'listing' || kind === 'collection';
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  return {
    title: 'kinds of pages: 695 that are no articles, and three sets of articles',
    figures: { articles: share(isArticle), lists: share(isList), 'articles.aside': share(isArticle, true), 'lists.aside': share(isList, true) },
    report: [
      `articles told as such ${share(isArticle)} % (aside ${share(isArticle, true)}); listings and collections told as none ${share(isList)} % (aside ${share(isList, true)})`,
      ...kinds.map((kind) => `  ${kind.padEnd(14)} ${share((one) => one === kind).toFixed(1).padStart(5)} % right, aside ${share((one) => one === kind, true).toFixed(1)}`),
    ].join('\n'),
  };
}

interface Listed {
  readonly file: string;
  readonly url: string;
  readonly kind: string;
}

function others(): Page[] {
  const folder = unpacked('page-kinds', 'extraction/page-kinds/pages.tar.xz');
  return listed('extraction/page-kinds/gold.json').map(({ file, url, kind }) => ({ kind, file, url, path: join(folder, 'pages', file) }));
}

function articles(): Page[] {
  const fundus = unpacked('fundus', 'extraction/fundus/pages.tar.xz');
  const trafilatura = unpacked('trafilatura-pages', 'extraction/trafilatura/pages.tar.xz');
  const readability = dataPath('extraction/readability');
  const snippets = JSON.parse(readFileSync(dataPath('extraction/trafilatura/evaldata.json'), 'utf8')) as Readonly<Record<string, { readonly file: string }>>;
  return [
    ...listed('extraction/fundus/gold.json').map(({ file, url }) => ({ kind: 'fundus', file, url, path: join(fundus, 'pages', file) })),
    ...readdirSync(readability).sort().map((file) => ({ kind: 'readability', file, path: join(readability, file, 'source.html') })),
    ...Object.entries(snippets).flatMap(([url, { file }]) => {
      const path = [join(trafilatura, 'eval', file), join(trafilatura, 'cache', file)].find((one) => existsSync(one));
      return path === undefined ? [] : [{ kind: 'trafilatura', file, url, path }];
    }),
  ];
}

function listed(path: string): readonly Listed[] {
  return JSON.parse(readFileSync(dataPath(path), 'utf8')) as readonly Listed[];
}
