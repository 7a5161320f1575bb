/** What the command can read: a new format is a package and a row. */
import type { Article, ParseOptions } from '@depesche/article';
import { isFeed, parseFeed, toArticles } from '@depesche/feed';
import { isNewsMl, parseNewsMl } from '@depesche/newsml';
import { isNinjs, parseNinjsItems } from '@depesche/ninjs';
import { isHtml, parseHtml, parseText } from '@depesche/parse';

/** What is read: bytes, or text that somebody decoded already (whatever character set it may name). */
export type FormatInput = string | Uint8Array;

/** What may be said about the input. */
export interface ReadOptions extends ParseOptions {
  /** `Content-Type` header a page came with; its `charset` counts. */
  readonly contentType?: string;
}

/** One input format. */
export interface InputFormat {
  /** For the help text. */
  readonly about: string;
  /** Ends of the file names that are taken from folders, in lower case with their full stop. */
  readonly suffixes: readonly string[];
  /**
   * How sure the input is in this format, 0 (not at all) to 1; the surest format reads it, the first of equally sure
   * ones. Must be quick: it sees every input.
   */
  readonly recognise: (input: FormatInput) => number;
  /**
   * The articles in the input.
   *
   * @throws DepescheError when they cannot be read
   */
  readonly read: (input: FormatInput, options: ReadOptions) => readonly Article[];
}

/** By the name that `--format` takes. */
export const inputFormats: Readonly<Record<string, InputFormat>> = {
  html: {
    about: 'a web page',
    suffixes: ['.html', '.htm', '.xhtml'],
    recognise: (input) => (isHtml(input) ? 0.5 : 0),
    read: (input, options) => [parseHtml(input, options)],
  },
  feed: {
    about: 'RSS, Atom, JSON Feed',
    suffixes: ['.rss', '.atom', '.rdf'],
    recognise: (input) => (isFeed(input) ? 0.9 : 0),
    read: (input, { onIssue, ...options }) => {
      const listening = onIssue === undefined ? {} : { onIssue };
      return toArticles(parseFeed(input, { ...options, ...listening }), listening);
    },
  },
  ninjs: {
    about: 'ninjs 1.0 to 3.2',
    suffixes: ['.ninjs', '.ninjs.json'],
    recognise: (input) => (isNinjs(input) ? 0.9 : 0),
    read: (input, options) => parseNinjsItems(input, options),
  },
  newsml: {
    about: 'NewsML, NITF',
    suffixes: ['.newsml', '.newsml.xml', '.nitf', '.nitf.xml'],
    recognise: (input) => (isNewsMl(input) ? 0.95 : 0),
    read: (input, options) => parseNewsMl(input, options),
  },
  text: {
    about: 'plain text',
    suffixes: ['.txt', '.text'],
    // Anything may be plain text, so everything else is asked first.
    recognise: () => 0.1,
    read: (input, options) => [parseText(input, options)],
  },
};

/** The names of all input formats. */
export const inputFormatNames: readonly string[] = Object.keys(inputFormats);

/** The format that the input is in most likely. */
export function recogniseInput(input: FormatInput): InputFormat {
  let [best, highest] = [inputFormats['text']!, 0];
  for (const format of Object.values(inputFormats)) {
    const certainty = format.recognise(input);
    if (certainty > highest) [best, highest] = [format, certainty];
  }
  return best;
}
