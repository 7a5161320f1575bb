/** An article as semantic HTML. */
import { type Article, textBlocks } from '@depesche/article';
import { attribute, escapeText } from './html/escape-html.js';
import { BlockWriter } from './html/block-writer.js';
import { documentHtml, jsonLdScript } from './html/document.js';
import { headerLength, metadataLine, rightsLine } from './html/header.js';
import { InlineWriter } from './html/inline-writer.js';
import { legendHtml } from './html/legend.js';
import type { HtmlOptions } from './html/options.js';
import { type Labels, labelsFor } from './labels.js';
import { directionOf, safeLanguage } from './language.js';
import { MARKABLE_LAYERS } from './markable-layer.js';

export type { HtmlOptions } from './html/options.js';

/**
 * An article as one `<article>` with an h-entry microformat, or as a whole document. Its text parses back to `article.text`;
 * what is added to it carries `data-added`. Safe for any input: nothing but escaped strings and allow-listed addresses.
 *
 * @throws DepescheError `invalid-article` when groups nest deeper than the document model allows.
 */
export function toHtml(article: Article, options: HtmlOptions = {}): string {
  const { document = false, legend = document, jsonLd } = options;
  const known = labelsFor(article.language);
  const labels = { ...known.labels, ...options.labels };
  const layers = options.mark ?? MARKABLE_LAYERS;
  const inline = new InlineWriter(article, { layers, labels, idPrefix: options.idPrefix ?? '' });
  const blocks = new BlockWriter({ inline, labels, media: options.media ?? 'show' });

  const title = titleOf(article, labels);
  const header = headerLength(article.blocks);
  const head =
    (document && title.added ? `<h1 class="headline p-name" data-added>${title.html}</h1>\n` : '') +
    blocks.all(article.blocks.slice(0, header)) +
    metadataLine(article, labels);
  const content = blocks.all(article.blocks.slice(header));
  const foot = rightsLine(article) + (legend ? legendHtml(article, layers, { labels, language: known.language }) : '');
  const language = safeLanguage(article.language);
  const html =
    `<article class="depesche h-entry"${attribute('lang', language)}${attribute('dir', directionOf(language))}>\n` +
    `${head === '' ? '' : `<header>\n${head}</header>\n`}<div class="e-content">\n${content}</div>\n${foot}</article>\n`;
  if (document) return documentHtml(html, { article, title: title.html, options });
  return jsonLd === undefined ? html : `${html}${jsonLdScript(jsonLd)}`;
}

/** The headline, or what stands in for it (`added`): the title of the metadata, or a word that there is none. */
function titleOf({ text, blocks, metadata }: Article, labels: Labels): { readonly html: string; readonly added: boolean } {
  const headline = textBlocks({ blocks }).find((block) => block.role === 'headline');
  const title = headline === undefined ? (metadata.title ?? '') : text.slice(headline.start, headline.end);
  const html = escapeText(title.toWellFormed(), '\n').trim() || escapeText(labels.untitled.toWellFormed());
  return { html, added: headline === undefined };
}
