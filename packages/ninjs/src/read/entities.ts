/** People, organisations, places and other things an item names, as entities. */
import { type Entity, entityIds, type EntityType } from '@depesche/article';
import { AUTHOR, LOCATED, MENTIONED } from '../vocabulary.js';
import { isObject, type JsonObject, objectsOf, stringOf } from './json.js';

const lists: readonly (readonly [name: string, type: EntityType])[] = [['people', 'person'], ['organisations', 'organization'], ['places', 'place']];

/** The entities of an item; undefined when it has none of the lists. */
export function readEntities(item: JsonObject): Entity[] | undefined {
  const named: { readonly type: EntityType; readonly entry: JsonObject }[] = [];
  for (const [list, type] of lists) {
    for (const entry of objectsOf(item[list])) if (entry['rel'] !== AUTHOR && entry['rel'] !== LOCATED) named.push({ type, entry });
  }
  for (const entry of objectsOf(item['subjects'])) if (entry['rel'] === MENTIONED) named.push({ type: 'misc', entry });
  if (named.length === 0) return undefined;
  const idOf = entityIds();
  const entities = named.flatMap(({ type, entry }): Entity[] => {
    const name = stringOf(entry['name'])?.trim();
    if (name === undefined) return [];
    const literal = entry['literal'];
    const entity = { id: idOf(typeof literal === 'string' ? literal : undefined), type, name, ...addressOf(entry), ...locationOf(entry['geoJSON']), ...confidenceOf(entry) };
    return [entity];
  });
  return entities.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

function addressOf(entry: JsonObject): { readonly uri?: string } {
  const uri = stringOf(entry['uri']);
  return uri === undefined ? {} : { uri };
}

/** The point of a place: GeoJSON, longitude first (RFC 7946, 3.1.1). */
function locationOf(value: unknown): { readonly location?: NonNullable<Entity['location']> } {
  const geometry = isObject(value) && isObject(value['geometry']) ? value['geometry'] : value;
  const coordinates = isObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : undefined;
  if (!Array.isArray(coordinates)) return {};
  const [longitude, latitude] = coordinates as unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number' || !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return {};
  return { location: { latitude, longitude } };
}

function confidenceOf({ confidence }: JsonObject): { readonly score?: number } {
  return typeof confidence === 'number' && confidence >= 0 && confidence <= 100 ? { score: confidence / 100 } : {};
}
