/** What the page holds before anybody uses it: the prepared articles, the countries of the map, and its texts. */
import { asyncAnalyzer } from 'depesche';
import { loadModel } from 'depesche/node';
import type { Plugin } from 'vite';
import { drawWorld } from './draw-world.js';
import { type Analysis, analysisOf } from './page/analysis.js';
import { articleHtml } from './page/article-view.js';
import { germanTexts } from './interface/german.js';
import { type ExampleLanguage, readExample } from './terminal/read-source.js';

/** The modules that hold a prepared article each. */
const examples: Readonly<Record<string, ExampleLanguage>> = { 'virtual:prepared': 'de', 'virtual:prepared-english': 'en' };

/** A Vite plugin: the modules `virtual:prepared`, `virtual:prepared-english` and `virtual:world`, and the texts and the article of `index.html`. */
export function pageContent(): Plugin {
  const analyses = new Map<ExampleLanguage, Promise<Analysis>>();
  const prepared = (language: ExampleLanguage): Promise<Analysis> => {
    const known = analyses.get(language) ?? prepareArticle(language);
    analyses.set(language, known);
    return known;
  };
  return {
    name: 'page-content',
    resolveId: (id) => (id === 'virtual:world' || Object.hasOwn(examples, id) ? `\0${id}` : undefined),
    async load(id) {
      const language = examples[id.slice(1)];
      if (language !== undefined) return `export const prepared = JSON.parse(${JSON.stringify(JSON.stringify(await prepared(language)))});`;
      if (id === '\0virtual:world') return `export const world = ${JSON.stringify(await drawWorld())};`;
      return undefined;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { article } = await prepared('de');
        return withTexts(html).replace('<!-- article -->', () => articleHtml(article));
      },
    },
  };
}

async function prepareArticle(language: ExampleLanguage): Promise<Analysis> {
  const { bytes, known, publisher } = await readExample(language);
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
