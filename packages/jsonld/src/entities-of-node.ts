/** The things a JSON-LD article says it mentions, as entities. */
import { type Entity, webUrl } from '@depesche/article';
import { asList, isNode, type JsonLdGraph, type JsonLdNode, typesOf } from './json-ld-node.js';
import { isTerm } from './press-metadata.js';
import { textValue } from './text-value.js';

const entityTypes: ReadonlyMap<string, Entity['type']> = new Map<string, Entity['type']>([
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['NewsMediaOrganization', 'organization'],
  ['GovernmentOrganization', 'organization'],
  ['Corporation', 'organization'],
  ['Place', 'place'],
  ['City', 'place'],
  ['Country', 'place'],
  ['AdministrativeArea', 'place'],
]);
const maxEntities = 1000;

/** The entities of `about` and `mentions`; undefined when the node has neither, so that “nothing found” stays different from “not asked”. */
export function entitiesOfNode(node: JsonLdNode, graph: JsonLdGraph): Entity[] | undefined {
  const about = asList(node['about']).filter((item) => !isTerm(graph.resolve(item))); // terms are subjects, which are metadata
  if (node['mentions'] === undefined && about.length === 0) return undefined;
  const entities: Entity[] = [];
  const ids = new Set<string>();
  for (const item of [...about, ...asList(node['mentions'])].slice(0, maxEntities)) {
    const thing = graph.resolve(item);
    const name = isNode(thing) ? textValue(thing['name']) : textValue(thing);
    if (name === undefined) continue;
    const given = isNode(thing) && typeof thing['@id'] === 'string' ? /^#([\w-]{1,64})$/.exec(thing['@id'])?.[1] : undefined;
    const id = given !== undefined && !ids.has(given) ? given : freeId(ids, entities.length + 1);
    ids.add(id);
    entities.push(isNode(thing) ? entity(id, name, thing) : { id, type: 'misc', name });
  }
  return entities;
}

function entity(id: string, name: string, thing: JsonLdNode): Entity {
  const uri = webUrl(asList(thing['sameAs'])[0]);
  const description = textValue(thing['description']);
  const location = locationOf(thing['geo']);
  return {
    id,
    type: typesOf(thing).map((type) => entityTypes.get(type)).find((type) => type !== undefined) ?? 'misc',
    name,
    ...(uri !== undefined && { uri }),
    ...(description !== undefined && { description }),
    ...(location !== undefined && { location }),
  };
}

function locationOf(geo: unknown): Entity['location'] {
  if (!isNode(geo)) return undefined;
  const [latitude, longitude] = [Number(geo['latitude']), Number(geo['longitude'])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

function freeId(taken: ReadonlySet<string>, from: number): string {
  let number = from;
  while (taken.has(`e${number}`)) number++;
  return `e${number}`;
}
