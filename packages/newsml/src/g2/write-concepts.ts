/** Entities as subjects, assertions and references into the text. */
import { absoluteIri, type Article, coveredText, type Entity, type Mention } from '@depesche/article';
import { xmlAttribute, xmlElement } from '../xml/write-xml.js';

const types = { person: 'person', organization: 'organisation', place: 'geoArea', misc: 'abstract' } as const;

/** A `subject` for each entity; its `id` is the entity's. */
export function subjectElements(entities: readonly Entity[]): string[] {
  return entities.map((entity) => {
    const id = /^e\d+$/.test(entity.id) ? ` id="${entity.id}"` : '';
    return `<subject${id} type="cpnat:${natureOf(entity)}"${whatItIs(entity)}${confidence(entity.score)}>${xmlElement('name', entity.name)}</subject>`;
  });
}

/** What is known about the entities beyond their names. */
export function assertElements(entities: readonly Entity[]): string {
  return entities
    .filter(({ description, location }) => description !== undefined || location !== undefined)
    .map((entity) => {
      const { name, description, location } = entity;
      const position = location === undefined ? '' : `<geoAreaDetails><position${xmlAttribute('latitude', location.latitude)}${xmlAttribute('longitude', location.longitude)}/></geoAreaDetails>`;
      return `<assert${whatItIs(entity)}><type qcode="cpnat:${natureOf(entity)}"/>${xmlElement('name', name)}${xmlElement('definition', description)}${position}</assert>`;
    })
    .join('\n');
}

/** An `inlineRef` for each entity and confidence, naming the elements of its mentions; only elements that stand in the content can be named. */
export function inlineRefs(article: Article, content: string): string {
  const { mentions = [], entities = [] } = article.annotations;
  const written = new Set(Array.from(content.matchAll(/ id="(m\d+)"/g), ([, id]) => id!));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const references = new Map<string, string[]>();
  mentions.forEach((mention, i) => {
    const id = `m${i}`;
    const about = written.has(id) ? referenceOf(article, mention, byId) : undefined;
    if (about === undefined) return;
    const ids = references.get(about) ?? [];
    ids.push(id);
    references.set(about, ids);
  });
  return [...references].map(([about, ids]) => `<inlineRef idrefs="${ids.join(' ')}"${about}/>`).join('\n');
}

function referenceOf(article: Article, mention: Mention, entities: ReadonlyMap<string, Entity>): string | undefined {
  const entity = entities.get(mention.entity ?? '');
  const what = entity === undefined ? xmlAttribute('literal', coveredText(article, mention).replace(/\s+/g, ' ').trim() || undefined) : whatItIs(entity);
  return what === '' ? undefined : what + confidence(mention.score);
}

function natureOf({ type }: Entity): string {
  return Object.hasOwn(types, type) ? types[type] : 'abstract';
}

/** The address of an entity, else its id as a literal. */
function whatItIs({ id, uri }: Entity): string {
  const address = absoluteIri(uri);
  return address === undefined ? xmlAttribute('literal', id) : xmlAttribute('uri', address);
}

/** 0–100. */
function confidence(score: number | undefined): string {
  return score === undefined || !(score >= 0 && score <= 1) ? '' : xmlAttribute('confidence', Math.round(score * 100));
}
