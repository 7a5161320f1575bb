/** Which schemes the QCodes of an item stand in. */
import { iptcSchemes, qcodeToUri, type Schemes } from '@depesche/topics';
import { attributeOf, childElements, type XmlElement } from '../xml/xml-element.js';

/** IPTC's schemes and those of the catalogs inside the item; a catalog that is only named is not fetched. */
export function schemesOf(item: XmlElement, outer: Schemes = iptcSchemes): Schemes {
  const own = childElements(item, 'catalog').flatMap((catalog) => childElements(catalog, 'scheme'));
  if (own.length === 0) return outer;
  const schemes = new Map(outer);
  for (const scheme of own) {
    const [alias, uri] = [attributeOf(scheme, 'alias'), attributeOf(scheme, 'uri')];
    if (alias !== undefined && uri !== undefined) schemes.set(alias, uri);
  }
  return schemes;
}

/** What a property stands for, as an address: that of its `uri`, of its QCode, or nothing. */
export function conceptUri(element: XmlElement, schemes: Schemes): string | undefined {
  const qcode = attributeOf(element, 'qcode');
  return attributeOf(element, 'uri') ?? (qcode === undefined ? undefined : qcodeToUri(qcode, schemes));
}
