/** From messages of agencies to articles: NewsML-G2, NewsML 1.2 and NITF, told apart by their root. */
import type { Article, ParseOptions } from '@depesche/article';
import { iptcSchemes } from '@depesche/topics';
import { decodeInput } from './decode-input.js';
import { readItem } from './g2/read-item.js';
import { reporter } from './issues.js';
import { readNewsItem1 } from './newsml1/read-newsml1.js';
import { articleOfNitf } from './nitf/parse-nitf.js';
import { readXml } from './xml/read-xml.js';
import { xmlError } from './xml/xml-error.js';
import { childElement, childElements, type XmlElement } from './xml/xml-element.js';

/** Items of NewsML-G2; the last four are fragments, as specifications and mails have them. */
const itemNames: ReadonlySet<string> = new Set([
  'newsItem', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem', 'contentSet', 'contentMeta', 'groupSet', 'itemMeta',
]);

/**
 * The articles of a message, one for each item, in order: a news item, a news message with many, a package (its headline, and links to what
 * it holds), a NewsML 1.2 document, or NITF alone. Read leniently: what the standard asks for and nobody sends may be missing.
 *
 * @param input XML as a string or bytes
 * @throws DepescheError `invalid-input` when it is not well-formed, nests deeper than 256 elements, declares entities, or is no message; with line, column and path
 */
export function parseNewsMl(input: string | Uint8Array, { onIssue }: ParseOptions = {}): Article[] {
  const source = decodeInput(input);
  const root = readXml(source);
  const report = reporter(onIssue);
  if (root.name === 'nitf') return [articleOfNitf(root, report)];
  if (root.name === 'NewsML') {
    const envelope = childElement(root, 'NewsEnvelope');
    return childElements(root, 'NewsItem').map((item) => readNewsItem1(item, { source, envelope, report }));
  }
  const items = root.name === 'newsMessage' ? childElements(root, 'itemSet').flatMap((set) => childElements(set)) : [root];
  return items.map((item) => {
    if (!itemNames.has(item.name)) throw xmlError(`<${item.name}> is no item of NewsML-G2, NewsML 1.2 or NITF; is it another format?`, source, item.offset);
    return readItem(isFragment(item) ? wrapped(item) : item, { source, schemes: iptcSchemes, report });
  });
}

function isFragment({ name }: XmlElement): boolean {
  return name === 'contentSet' || name === 'contentMeta' || name === 'groupSet' || name === 'itemMeta';
}

/** A part of an item, as if the item were around it. */
function wrapped(part: XmlElement): XmlElement {
  return { ...part, name: 'newsItem', attributes: {}, children: [part] };
}
