/** Properties that name a concept: subjects, genres, places, people. */
import { type Agent, type Concept, type Entity, entityIds, type EntityType } from '@depesche/article';
import type { Schemes } from '@depesche/topics';
import { attributeOf, childElement, childElements, elementAt, textOf, type XmlElement } from '../xml/xml-element.js';
import { conceptUri } from './schemes-of.js';

/** Types of concepts (`cpnat`) that are entities; events and objects are other names. */
const entityTypes: Readonly<Record<string, EntityType>> = {
  person: 'person', organisation: 'organization', geoArea: 'place', poi: 'place', event: 'misc', object: 'misc', abstract: 'misc',
};

/** A concept as metadata has it; undefined when it has neither name nor code. */
export function conceptOf(element: XmlElement, schemes: Schemes): Concept | undefined {
  const name = textOf(childElement(element, 'name'));
  const uri = conceptUri(element, schemes);
  const code = attributeOf(element, 'qcode') ?? attributeOf(element, 'literal');
  return name === undefined && uri === undefined && code === undefined ? undefined : { ...(name !== undefined && { name }), ...(uri !== undefined && { uri }), ...(code !== undefined && { code }) };
}

/** A person or organisation that made or sent something. */
export function agentOf(element: XmlElement | undefined, type: Agent['type']): Agent | undefined {
  const name = textOf(childElement(element, 'name')) ?? attributeOf(element, 'literal') ?? attributeOf(element, 'qcode')?.replace(/^[^:]*:/, '');
  const url = attributeOf(element, 'uri');
  const isOrganization = childElement(element, 'organisationDetails') !== undefined || /organisation$/.test(attributeOf(element, 'type') ?? '');
  return name === undefined ? undefined : { type: isOrganization ? 'organization' : type, name, ...(url !== undefined && /^https?:/.test(url) && { url }) };
}

/** What kind of entity a subject is; undefined for a topic. */
export function entityTypeOf(subject: XmlElement): EntityType | undefined {
  const type = attributeOf(subject, 'type') ?? attributeOf(subject, 'typeuri') ?? '';
  const [, kind] = /(?:^cpnat:|\/cpnature\/)(\w+)$/.exec(type) ?? [];
  // Without an id of the message an abstract concept is a topic, of which agencies send many.
  return kind === 'abstract' && attributeOf(subject, 'id') === undefined ? undefined : Object.hasOwn(entityTypes, kind ?? '') ? entityTypes[kind ?? ''] : undefined;
}

/** The entities among the subjects, with what the assertions of the item say about them. */
export function readEntities(subjects: readonly XmlElement[], asserts: readonly XmlElement[], schemes: Schemes): Entity[] {
  const details = new Map(asserts.flatMap((assert) => (keyOf(assert) === undefined ? [] : [[keyOf(assert)!, assert] as const])));
  const found: Entity[] = [];
  const idOf = entityIds();
  for (const subject of subjects) {
    const type = entityTypeOf(subject);
    const assert = details.get(keyOf(subject) ?? '');
    const name = textOf(childElement(subject, 'name')) ?? textOf(childElement(assert, 'name')) ?? attributeOf(subject, 'literal');
    if (type === undefined || name === undefined) continue;
    const id = idOf(attributeOf(subject, 'id'));
    found.push({ id, type, name, ...uriOf(subject, schemes), ...descriptionOf(subject, assert), ...locationOf(subject, assert), ...confidenceOf(subject) });
  }
  return found;
}

function keyOf(element: XmlElement): string | undefined {
  return attributeOf(element, 'uri') ?? attributeOf(element, 'qcode') ?? attributeOf(element, 'literal');
}

function uriOf(subject: XmlElement, schemes: Schemes): { readonly uri?: string } {
  const sameAs = childElements(subject, 'sameAs').flatMap((same) => conceptUri(same, schemes) ?? []).find((uri) => uri.includes('wikidata.org'));
  const uri = sameAs ?? conceptUri(subject, schemes);
  return uri === undefined ? {} : { uri };
}

function descriptionOf(...elements: readonly (XmlElement | undefined)[]): { readonly description?: string } {
  const description = elements.map((element) => textOf(childElement(element, 'definition'))).find((text) => text !== undefined);
  return description === undefined ? {} : { description };
}

function locationOf(...elements: readonly (XmlElement | undefined)[]): { readonly location?: NonNullable<Entity['location']> } {
  for (const element of elements) {
    const position = elementAt(element, 'geoAreaDetails', 'position') ?? elementAt(element, 'POIDetails', 'position');
    const [latitude, longitude] = [Number(attributeOf(position, 'latitude') ?? NaN), Number(attributeOf(position, 'longitude') ?? NaN)];
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { location: { latitude, longitude } };
  }
  return {};
}

function confidenceOf(subject: XmlElement): { readonly score?: number } {
  const confidence = Number(attributeOf(subject, 'confidence') ?? NaN);
  return confidence >= 0 && confidence <= 100 ? { score: confidence / 100 } : {};
}
