/** The article in every format, as files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '@depesche/article';
import { toNewsArticle } from '@depesche/jsonld';
import { stylesheet, toBrat, toConll, toDisplacy, toHtml, toMarkdown, toTerminal, toText, toWebAnnotations } from '@depesche/render';

/** Writes the files into the folder; gives each path with what it is. */
export async function writeOutputs(article: Article, folder: string, name: string): Promise<[path: string, about: string][]> {
  const brat = toBrat(article);
  const jsonLd = toNewsArticle(article);
  const files: [end: string, about: string, contents: string][] = [
    ['.html', 'web page with marks, legend and JSON-LD', toHtml(article, { document: true, stylesheet, jsonLd })],
    ['.md', 'CommonMark with front matter and links', toMarkdown(article, { frontMatter: true, links: true })],
    ['.txt', 'plain text', `${toText(article)}\n`],
    ['.ansi', 'text with colours for a terminal', toTerminal(article, { colors: 3, legend: true })],
    ['.json', 'the article with all its layers', pretty(article)],
    ['.jsonld', 'schema.org NewsArticle', pretty(jsonLd)],
    ['.annotations.jsonld', 'W3C Web Annotations', pretty(toWebAnnotations(article))],
    ['.displacy.json', "for spaCy's displaCy", pretty(toDisplacy(article))],
    ['.conll', 'tokens and BIO tags', toConll(article)],
    ['.brat.txt', 'brat: the text', brat.text],
    ['.brat.ann', 'brat: the annotations', brat.ann],
  ];
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(([end, , contents]) => writeFile(join(folder, name + end), contents)));
  return files.map(([end, about]) => [join(folder, name + end), about]);
}

function pretty(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
