/** One item of NewsML-G2 as an article. */
import type { Article } from '@depesche/article';
import { assembleBodies } from '@depesche/parse/body';
import type { Schemes } from '@depesche/topics';
import type { ReportIssue } from '../issues.js';
import { languageTag } from '../language-tag.js';
import { reportUse } from '../report-use.js';
import { attributeOf, childElement, childElements, descendants, textOf, type XmlElement } from '../xml/xml-element.js';
import { readContent } from './read-content.js';
import { readEntities } from './read-concepts.js';
import { readMetadata } from './read-metadata.js';
import { reportLeftOut } from './report-left-out.js';
import { schemesOf } from './schemes-of.js';

export function readItem(item: XmlElement, { source, schemes: outer, report }: { readonly source: string; readonly schemes: Schemes; readonly report: ReportIssue }): Article {
  const schemes = schemesOf(item, outer);
  const meta = childElement(item, 'contentMeta');
  const { parts, metadata: inner, language: innerLanguage } = readContent(item, source, report);
  const metadata = { ...inner, ...readMetadata(item, schemes, report) };
  const entities = readEntities(childElements(meta, 'subject'), childElements(item, 'assert'), schemes);
  const language = languageTag(attributeOf(childElement(meta, 'language'), 'tag')) ?? languageTag(innerLanguage) ?? languageTag(attributeOf(item, 'xml:lang'));
  const article = assembleBodies(parts.length > 0 ? parts : [lastResort(item)], {
    metadata,
    ...(language !== undefined && { language }),
    ...(entities.length > 0 && { entities }),
  });
  if (article.blocks.length === 0) report('no-content', `The ${item.name} holds no text and no medium.`);
  reportUse(metadata, report);
  reportLeftOut(item, report);
  return article;
}

/** Items that carry no news, such as concepts, plans and catalogs: their names and what they say about themselves. */
function lastResort(item: XmlElement): Parameters<typeof assembleBodies>[0][number] {
  const words = (...names: readonly string[]): string | undefined => {
    for (const element of descendants(item)) if (names.includes(element.name) && textOf(element) !== undefined) return textOf(element);
    return undefined;
  };
  const [headline, text] = [words('headline', 'title', 'name'), words('description', 'definition', 'note', 'edNote')];
  return {
    blocks: [...(headline === undefined ? [] : [{ type: 'text', role: 'headline', text: headline } as const]), ...(text === undefined ? [] : [{ type: 'text', role: 'paragraph', text } as const])],
    annotations: {},
  };
}
