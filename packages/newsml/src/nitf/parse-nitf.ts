/** From NITF to an article. */
import { type Article, type ParseOptions } from '@depesche/article';
import { assembleBodies } from '@depesche/parse/body';
import { decodeInput } from '../decode-input.js';
import { reporter } from '../issues.js';
import { languageTag } from '../language-tag.js';
import { reportUse } from '../report-use.js';
import { readXml } from '../xml/read-xml.js';
import { xmlError } from '../xml/xml-error.js';
import { readNitf } from './read-nitf.js';
import type { XmlElement } from '../xml/xml-element.js';

/**
 * The article of a NITF document, with or without a namespace, valid or from the days of the DTD: blocks, marks, mentions, direct speech with
 * its speaker, dates, metadata.
 *
 * @param input XML as a string or bytes
 * @throws DepescheError `invalid-input` when it is not well-formed, declares entities, or is no NITF; with line, column and path
 */
export function parseNitf(input: string | Uint8Array, { onIssue }: ParseOptions = {}): Article {
  const source = decodeInput(input);
  const root = readXml(source);
  if (root.name !== 'nitf') throw xmlError(`The document is <${root.name}>, not <nitf>; read it with parseNewsMl`, source, root.offset);
  return articleOfNitf(root, reporter(onIssue));
}

/** The article of a document that is read already. */
export function articleOfNitf(nitf: XmlElement, report: ReturnType<typeof reporter>): Article {
  const { body, metadata, language, entities } = readNitf(nitf);
  const tag = languageTag(language);
  const article = assembleBodies([body], { metadata, ...(tag !== undefined && { language: tag }), ...(entities.length > 0 && { entities }) });
  if (article.blocks.length === 0) report('no-content', 'The document holds no text and no medium.');
  reportUse(metadata, report);
  return article;
}
