/** What the command can write: a new format is a package and a row. */
import type { Article } from '@depesche/article';
import { toAtom, toJsonFeed, toRss } from '@depesche/feed';
import { toNewsArticle } from '@depesche/jsonld';
import { toNewsMlG2, toNitf } from '@depesche/newsml';
import { toNinjs } from '@depesche/ninjs';
import { colorLevel, stylesheet, toBrat, toConll, toDisplacy, toHtml, toMarkdown, toTerminal, toText, toWebAnnotations } from '@depesche/render';
import type { OwnLayer } from '../analyzer-options.js';
import { jsonPieces } from './json-pieces.js';

/** What is written: a text, bytes, or a text in pieces where it may be large. */
export type Contents = string | Uint8Array | Iterable<string>;

/** One file of a format. */
export interface OutputFile {
  /** End of the file's name, with its full stop. */
  readonly suffix: string;
  readonly mediaType: string;
  readonly write: (article: Article, place: Place) => Contents;
  /** Nothing may be added; else a text without a line break at its end gets one. */
  readonly isExact?: boolean;
}

/** One output format. */
export interface OutputFormat extends OutputFile {
  /** For the help text. */
  readonly about: string;
  /** Several articles may follow each other in one file or stream. */
  readonly isJoinable?: boolean;
  /** Several articles as one document, for instance a feed; then `write` is only used for a single one. */
  readonly writeAll?: (articles: readonly Article[], place: Place) => Contents;
  /** Layers that it cannot do without; they are filled although `--layers` does not name them. */
  readonly needs?: readonly OwnLayer[];
  /** Files that belong to the first. */
  readonly companions?: readonly OutputFile[];
}

/** Where the output goes. */
export interface Place {
  /** A terminal, or a file or pipe. */
  readonly isTerminal: boolean;
  readonly columns: number;
  /** Several articles follow each other, each on a line of its own where the format allows it. */
  readonly isOneOfMany: boolean;
}

/** By the name that `--to` takes. */
export const outputFormats: Readonly<Record<string, OutputFormat>> = {
  terminal: {
    about: 'text with colours for a terminal (default)',
    suffix: '.ansi',
    mediaType: 'text/plain',
    isJoinable: true,
    write: (article, { isTerminal, columns }) => {
      const colors = colorLevel(process.env, isTerminal);
      return toTerminal(article, { colors, width: columns, hyperlinks: isTerminal, legend: colors > 0 });
    },
  },
  text: { about: 'plain text', suffix: '.txt', mediaType: 'text/plain', isJoinable: true, write: (article) => toText(article) },
  markdown: {
    about: 'CommonMark with front matter',
    suffix: '.md',
    mediaType: 'text/markdown',
    isJoinable: true,
    write: (article) => toMarkdown(article, { frontMatter: true }),
  },
  html: {
    about: 'a whole page, with JSON-LD',
    suffix: '.html',
    mediaType: 'text/html',
    write: (article) => toHtml(article, { document: true, stylesheet, jsonLd: toNewsArticle(article) }),
  },
  json: {
    about: 'the article with all its layers; a line each for several',
    suffix: '.json',
    mediaType: 'application/json',
    isJoinable: true,
    write: (article, { isOneOfMany }) => jsonPieces(article, isOneOfMany ? 0 : 2),
  },
  jsonld: {
    about: 'schema.org NewsArticle',
    suffix: '.jsonld',
    mediaType: 'application/ld+json',
    write: (article) => jsonPieces(toNewsArticle(article), 2),
  },
  rss: { about: 'RSS 2.0, one feed of all articles', suffix: '.rss', mediaType: 'application/rss+xml', write: (article) => toRss([article]), writeAll: (articles) => toRss(articles) },
  atom: { about: 'Atom, one feed of all articles', suffix: '.atom', mediaType: 'application/atom+xml', write: (article) => toAtom([article]), writeAll: (articles) => toAtom(articles) },
  'json-feed': {
    about: 'JSON Feed with all layers, one of all articles',
    suffix: '.feed.json',
    mediaType: 'application/feed+json',
    write: (article) => jsonPieces(toJsonFeed([article]), 2),
    writeAll: (articles) => jsonPieces(toJsonFeed(articles), 2),
  },
  ninjs: { about: 'IPTC ninjs 3.2', suffix: '.ninjs.json', mediaType: 'application/json', write: (article) => jsonPieces(toNinjs(article), 2) },
  'newsml-g2': { about: 'IPTC NewsML-G2 2.35 with NITF inside', suffix: '.newsml.xml', mediaType: 'application/vnd.iptc.g2.newsitem+xml', write: (article) => toNewsMlG2(article) },
  nitf: { about: 'IPTC NITF 3.6', suffix: '.nitf.xml', mediaType: 'application/vnd.nitf+xml', write: (article) => toNitf(article) },
  'web-annotations': {
    about: 'W3C Web Annotation Data Model',
    suffix: '.annotations.jsonld',
    mediaType: 'application/ld+json',
    write: (article) => jsonPieces(toWebAnnotations(article), 2),
  },
  displacy: { about: "for spaCy's displaCy", suffix: '.displacy.json', mediaType: 'application/json', write: (article) => jsonPieces(toDisplacy(article), 2) },
  conll: {
    about: 'tokens and BIO tags in columns',
    suffix: '.conll',
    mediaType: 'text/plain',
    isJoinable: true,
    needs: ['tokens'],
    write: (article) => toConll(article),
  },
  brat: {
    about: 'brat stand-off (two files)',
    suffix: '.brat.ann',
    mediaType: 'text/plain',
    isExact: true,
    write: (article) => toBrat(article).ann,
    companions: [{ suffix: '.brat.txt', mediaType: 'text/plain', isExact: true, write: (article) => toBrat(article).text }],
  },
};

/** The names of all output formats. */
export const outputFormatNames: readonly string[] = Object.keys(outputFormats);

/** All files that a format makes of an article. */
export function filesOf(format: OutputFormat): readonly OutputFile[] {
  return [format, ...(format.companions ?? [])];
}
