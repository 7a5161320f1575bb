/** Says what of an item has no place in an article. */
import type { ReportIssue } from '../issues.js';
import { childElement, childElements, type XmlElement } from '../xml/xml-element.js';

/** What is read, or says nothing of its own, by the element it stands in. */
const known: Readonly<Record<string, ReadonlySet<string>>> = {
  item: new Set(['catalogRef', 'catalog', 'rightsInfo', 'itemMeta', 'contentMeta', 'contentSet', 'assert', 'inlineRef', 'groupSet']),
  itemMeta: new Set(['itemClass', 'provider', 'versionCreated', 'firstCreated', 'embargoed', 'pubStatus', 'generator', 'title', 'expires', 'link', 'fileName', 'profile']),
  contentMeta: new Set(['urgency', 'contentCreated', 'contentModified', 'located', 'creator', 'altId', 'language', 'genre', 'keyword', 'subject', 'headline', 'by', 'description', 'dateline']),
};

/** One issue for each kind of element that is not read. */
export function reportLeftOut(item: XmlElement, report: ReportIssue): void {
  const places: readonly (readonly [string, XmlElement | undefined, ReadonlySet<string>])[] = [
    [item.name, item, known['item']!],
    ['itemMeta', childElement(item, 'itemMeta'), known['itemMeta']!],
    ['contentMeta', childElement(item, 'contentMeta'), known['contentMeta']!],
  ];
  for (const [place, element, names] of places) {
    const foreign = new Set(childElements(element).map(({ name }) => name).filter((name) => !names.has(name)));
    for (const name of foreign) report('left-out', `<${name}> of <${place}> has no place in an article.`);
  }
}
