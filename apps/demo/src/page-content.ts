/** What the page holds before anybody uses it: the prepared article, the countries of the map, and its texts. */
import { asyncAnalyzer } from 'depesche';
import { loadModel } from 'depesche/node';
import type { Plugin } from 'vite';
import { drawWorld } from './draw-world.js';
import { type Analysis, analysisOf } from './page/analysis.js';
import { articleHtml } from './page/article-view.js';
import { germanTexts } from './page/german.js';
import { readSource } from './terminal/read-source.js';

/** A Vite plugin: the modules `virtual:prepared` and `virtual:world`, and the texts and the article of `index.html`. */
export function pageContent(): Plugin {
  let analysis: Promise<Analysis> | undefined;
  const prepared = (): Promise<Analysis> => (analysis ??= prepareArticle());
  return {
    name: 'page-content',
    resolveId: (id) => (id === 'virtual:prepared' || id === 'virtual:world' ? `\0${id}` : undefined),
    async load(id) {
      if (id === '\0virtual:prepared') return `export const prepared = JSON.parse(${JSON.stringify(JSON.stringify(await prepared()))});`;
      if (id === '\0virtual:world') return `export const world = ${JSON.stringify(await drawWorld())};`;
      return undefined;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { article } = await prepared();
        return withTexts(html).replace('<!-- article -->', () => articleHtml(article));
      },
    },
  };
}

async function prepareArticle(): Promise<Analysis> {
  const { bytes, known, publisher } = await readSource([]);
  const analysis = await analysisOf({ source: new TextDecoder().decode(bytes), ...known }, asyncAnalyzer({ loadModel }));
  const metadata = { ...analysis.article.metadata, ...(publisher !== undefined && { publisher }) };
  return { ...analysis, article: { ...analysis.article, metadata } };
}

/** Fills the elements that name their text with the German one. */
function withTexts(html: string): string {
  const textOf = (key: string): string => {
    if (!(key in germanTexts)) throw new Error(`index.html names the text "${key}", which german.ts does not have.`);
    return germanTexts[key as keyof typeof germanTexts];
  };
  return html
    .replace(/(<[^<>]* data-text="(\w+)"[^<>]*>)(?=<)/g, (_, tag: string, key: string) => `${tag}${textOf(key)}`)
    .replace(/ data-name="(\w+)"/g, (attribute, key: string) => `${attribute} aria-label="${textOf(key)}"`);
}
