/** How an element of NITF says which person, organisation or place it names: a code and who gave it. */
import type { Entity } from '@depesche/article';
import { attributeOf, type XmlElement } from '../xml/xml-element.js';
import { xmlAttribute } from '../xml/write-xml.js';

const WIKIDATA = 'wikidata.org';
const wikidataUri = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/;
/** The giver of codes that only count inside the message. */
const OWN = 'depesche';

/** The address of what an element names, or `#` and the id of an entity of the message; undefined when it has no code that is known. */
export function entityReference(element: XmlElement): string | undefined {
  const isPlace = element.name === 'location';
  const source = attributeOf(element, isPlace ? 'code-source' : 'idsrc');
  const code = attributeOf(element, isPlace ? 'location-code' : 'value');
  if (code === undefined) return undefined;
  if (source === OWN) return `#${code}`;
  if (source !== undefined && /(?:^|\.)wikidata(?:\.org)?$/i.test(source) && /^Q\d+$/.test(code)) return `http://www.wikidata.org/entity/${code}`;
  return /^https?:\/\/\S+$/.test(code) ? code : undefined;
}

/** The attributes that say which entity an element names. */
export function entityCodes(element: string, entity: Pick<Entity, 'id' | 'uri'> | undefined): string {
  if (entity === undefined) return '';
  const wikidata = wikidataUri.exec(entity.uri ?? '')?.[1];
  const [source, code] = wikidata !== undefined ? [WIKIDATA, wikidata] : entity.uri !== undefined && /^https?:\/\/\S+$/.test(entity.uri) ? ['uri', entity.uri] : [OWN, entity.id];
  return element === 'location' ? xmlAttribute('location-code', code) + xmlAttribute('code-source', source) : xmlAttribute('idsrc', source) + xmlAttribute('value', code);
}
