/** The document around an article. */
import type { Article } from '@depesche/article';
import { attribute } from './escape-html.js';
import type { HtmlOptions } from './options.js';
import { directionOf, safeLanguage } from '../language.js';
import { safeUrl } from '../safe-url.js';

interface DocumentParts {
  readonly article: Article;
  /** Escaped. */
  readonly title: string;
  readonly options: HtmlOptions;
}

/** A whole document around the HTML of an article. */
export function documentHtml(html: string, { article, title, options }: DocumentParts): string {
  const language = safeLanguage(article.language) ?? 'und';
  const { metadata } = article;
  const canonical = safeUrl(metadata.url);
  const stylesheetUrl = safeUrl(options.stylesheetUrl);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title>`,
    metadata.description === undefined ? '' : `<meta name="description"${attribute('content', metadata.description)}>`,
    canonical === undefined ? '' : `<link rel="canonical"${attribute('href', canonical)}>`,
    stylesheetUrl === undefined ? '' : `<link rel="stylesheet"${attribute('href', stylesheetUrl)}>`,
    options.stylesheet === undefined ? '' : `<style>\n${styleText(options.stylesheet)}\n</style>`,
    options.jsonLd === undefined ? '' : jsonLdScript(options.jsonLd).trimEnd(),
  ].filter((line) => line !== '');
  return (
    `<!doctype html>\n<html${attribute('lang', language)}${attribute('dir', directionOf(language))}>\n` +
    `<head>\n${head.join('\n')}\n</head>\n<body class="depesche-page">\n<main>\n${html}</main>\n</body>\n</html>\n`
  );
}

/**
 * JSON-LD as a data block; `<` is written as `\u003c`, so that no string can end the script or open a comment in it, and
 * the control characters that JSON allows but HTML does not are escaped as well.
 */
export function jsonLdScript(jsonLd: object): string {
  const json = JSON.stringify(jsonLd).replace(/[<\p{Cc}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<script type="application/ld+json">${json}</script>\n`;
}

/** CSS that cannot end its element: `\/` means `/` in CSS, but `<\/style` is no end tag. */
function styleText(css: string): string {
  return css.replaceAll('</', '<\\/');
}
