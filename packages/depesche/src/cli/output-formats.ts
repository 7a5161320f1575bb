/** What the command can write. */
import type { Article } from '@depesche/article';
import { toNewsArticle } from '@depesche/jsonld';
import { colorLevel, stylesheet, toBrat, toConll, toDisplacy, toHtml, toMarkdown, toTerminal, toText, toWebAnnotations } from '@depesche/render';

export type FormatName = 'terminal' | 'text' | 'markdown' | 'html' | 'json' | 'jsonld' | 'web-annotations' | 'displacy' | 'conll' | 'brat';

/** One output format; `files` gives contents by the end of the file name. */
export interface OutputFormat {
  readonly about: string;
  readonly files: (article: Article, place: Place) => Readonly<Record<string, string>>;
  /** Several articles may follow each other on standard output. */
  readonly isJoinable?: boolean;
  /** It makes more than one file. */
  readonly isMany?: boolean;
}

/** Where the output goes. */
export interface Place {
  /** A terminal, or a file or pipe. */
  readonly isTerminal: boolean;
  readonly columns: number;
  /** One JSON value a line, because several articles follow each other. */
  readonly isOneOfMany: boolean;
}

export const outputFormats: Readonly<Record<FormatName, OutputFormat>> = {
  terminal: {
    about: 'text with colours for a terminal (default)',
    isJoinable: true,
    files: (article, { isTerminal, columns }) => {
      const colors = colorLevel(process.env, isTerminal);
      return { '.ansi': toTerminal(article, { colors, width: columns, hyperlinks: isTerminal, legend: colors > 0 }) };
    },
  },
  text: { about: 'plain text', isJoinable: true, files: (article) => ({ '.txt': toText(article) }) },
  markdown: { about: 'CommonMark with front matter', isJoinable: true, files: (article) => ({ '.md': toMarkdown(article, { frontMatter: true }) }) },
  html: {
    about: 'a whole page, with JSON-LD',
    files: (article) => ({ '.html': toHtml(article, { document: true, stylesheet, jsonLd: toNewsArticle(article) }) }),
  },
  json: {
    about: 'the article with all its layers; a line each for several',
    isJoinable: true,
    files: (article, { isOneOfMany }) => ({ '.json': JSON.stringify(article, undefined, isOneOfMany ? 0 : 2) }),
  },
  jsonld: { about: 'schema.org NewsArticle', files: (article) => ({ '.jsonld': pretty(toNewsArticle(article)) }) },
  'web-annotations': { about: 'W3C Web Annotation Data Model', files: (article) => ({ '.annotations.jsonld': pretty(toWebAnnotations(article)) }) },
  displacy: { about: "for spaCy's displaCy", files: (article) => ({ '.displacy.json': pretty(toDisplacy(article)) }) },
  conll: { about: 'tokens and BIO tags in columns', isJoinable: true, files: (article) => ({ '.conll': toConll(article) }) },
  brat: {
    about: 'brat stand-off (two files)',
    isMany: true,
    files: (article) => {
      const { text, ann } = toBrat(article);
      return { '.brat.txt': text, '.brat.ann': ann };
    },
  },
};

export const formatNames: readonly FormatName[] = Object.keys(outputFormats) as FormatName[];

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(outputFormats, name);
}

function pretty(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
