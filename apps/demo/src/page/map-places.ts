/** The places of an article that can be put on a map: towns as points, countries as shapes. */
import type { Article, Entity } from '@depesche/article';
import { world } from 'virtual:world';
import { countryCodes } from './country-codes.js';
import { worldProjection } from './world-projection.js';

export type MapPoint = readonly [x: number, y: number];

export interface MapPlace {
  readonly entity: Entity;
  readonly mentions: readonly number[];
  /** Of a country: its outline, as `WorldCountry.path`. */
  readonly shape?: string;
  /** Where it lies, in units of the map; of a country several points inside it, its middle first. */
  readonly points: readonly [MapPoint, ...MapPoint[]];
}

/** Most mentioned first. */
export function mapPlaces({ language, annotations: { mentions = [], entities = [] } }: Article): MapPlace[] {
  const found = new Map<string, number[]>(entities.map(({ id }) => [id, []]));
  mentions.forEach(({ entity }, index) => found.get(entity ?? '')?.push(index));
  const codeOf = countryCodes(language);
  const project = worldProjection();
  const places = entities.flatMap((entity): MapPlace[] => {
    const named = found.get(entity.id) ?? [];
    if (entity.type !== 'place' || named.length === 0) return [];
    const { location } = entity;
    const point = location === undefined ? null : project([location.longitude, location.latitude]);
    if (point !== null) return [{ entity, mentions: named, points: [point] }];
    const country = world.countries[codeOf(entity.name) ?? ''];
    const [middle, ...others] = country?.points ?? [];
    return country === undefined || middle === undefined ? [] : [{ entity, mentions: named, shape: country.path, points: [middle, ...others] }];
  });
  return places.sort((a, b) => b.mentions.length - a.mentions.length);
}
