/** From an article to NewsML-G2. */
import { type Article, coveredText, type TextRole } from '@depesche/article';
import { toBodyHtml } from '@depesche/render/body';
import { nitfElement } from '../nitf/to-nitf.js';
import { uriOf } from '../own-uri.js';
import { xmlAttribute, xmlDocument, xmlElement } from '../xml/write-xml.js';
import { assertElements, inlineRefs, subjectElements } from './write-concepts.js';
import { contentMeta } from './write-content-meta.js';
import { itemMeta } from './write-item-meta.js';
import { NAR_NAMESPACE, XHTML_NAMESPACE } from './vocabulary.js';

export interface NewsMlG2Options {
  /** What the text is written as; default `nitf`. */
  readonly body?: 'nitf' | 'html';
  /** The item's identifier; default the article's address, `metadata.ids.uri`, or a `urn:depesche:` made from its text. */
  readonly uri?: string;
}

/**
 * An article as a NewsML-G2 2.35 news item that validates against IPTC's schema, with its text as NITF 3.6 or HTML5 inside: mentions are `inlineRef`s with
 * their confidence, entities `subject`s and `assert`s with coordinates, direct speech `q` with its source, dates `chron`.
 *
 * @throws DepescheError `invalid-article` when groups nest deeper than the document model allows
 */
export function toNewsMlG2(article: Article, { body = 'nitf', uri }: NewsMlG2Options = {}): string {
  const guid = uriOf(article, uri);
  const content = body === 'nitf' ? nitfElement(article, { uri: guid, isInside: true }) : htmlElement(article);
  const version = /^[1-9]\d{0,8}$/.test(article.metadata.version ?? '') ? article.metadata.version : undefined;
  const entities = article.annotations.entities ?? [];
  const parts = [
    '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>',
    '<catalog><scheme alias="depesche" uri="https://github.com/depesche/depesche/wiki/codes#"/></catalog>',
    rightsInfo(article),
    itemMeta(article),
    contentMeta(article, { subjects: subjectElements(entities), text: (role) => textOfRole(article, role) }),
    assertElements(entities),
    inlineRefs(article, content),
    `<contentSet>\n<inlineXML contenttype="${body === 'nitf' ? 'application/nitf+xml' : 'application/xhtml+xml'}">\n${content}\n</inlineXML>\n</contentSet>`,
  ];
  const language = article.language === 'und' ? undefined : article.language;
  return xmlDocument(
    `<newsItem xmlns="${NAR_NAMESPACE}"${xmlAttribute('guid', guid)}${xmlAttribute('version', version)} standard="NewsML-G2" standardversion="2.35" conformance="power"${xmlAttribute('xml:lang', language)}>\n` +
      `${parts.filter((part) => part !== '').join('\n')}\n</newsItem>`,
  );
}

function htmlElement(article: Article): string {
  const title = xmlElement('title', article.metadata.title ?? textOfRole(article, 'headline') ?? '-');
  return `<html xmlns="${XHTML_NAMESPACE}"><head>${title}</head><body>\n${toBodyHtml(article)}\n</body></html>`;
}

function textOfRole(article: Article, role: TextRole): string | undefined {
  const block = article.blocks.find((candidate) => candidate.role === role);
  return block && coveredText(article, block);
}

function rightsInfo({ metadata: { rights } }: Article): string {
  if (rights === undefined) return '';
  const holder = rights.holder === undefined ? '' : `<copyrightHolder>${xmlElement('name', rights.holder)}</copyrightHolder>`;
  const inner = holder + xmlElement('copyrightNotice', rights.notice) + xmlElement('usageTerms', rights.usageTerms);
  return inner === '' ? '' : `<rightsInfo>${inner}</rightsInfo>`;
}
