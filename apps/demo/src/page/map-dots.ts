/** The places of an article that can be put on a map, with where and how large their dots are. */
import type { Article, Entity } from '@depesche/article';
import { countryLocations, type Location } from './country-location.js';
import { worldProjection } from './world-projection.js';

export interface MapDot {
  readonly entity: Entity;
  readonly location: Location;
  readonly mentions: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** Part of the map, as `viewBox` counts. */
export interface MapPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Most mentioned first. */
export function mapDots({ language, annotations: { mentions = [], entities = [] } }: Article): MapDot[] {
  const found = new Map<string, number[]>(entities.map(({ id }) => [id, []]));
  mentions.forEach(({ entity }, index) => found.get(entity ?? '')?.push(index));
  const locationOfCountry = countryLocations(language);
  const project = worldProjection();
  const dots = entities.flatMap((entity): MapDot[] => {
    const location = entity.type === 'place' ? (entity.location ?? locationOfCountry(entity.name)) : undefined;
    const point = location === undefined ? null : project([location.longitude, location.latitude]);
    const places = found.get(entity.id) ?? [];
    return location === undefined || point === null || places.length === 0 ? [] : [{ entity, location, mentions: places, x: point[0], y: point[1] }];
  });
  return dots.sort((a, b) => b.mentions.length - a.mentions.length);
}

/** The part of the map that holds all dots with room around them, never more than the whole. */
export function partAround(dots: readonly MapDot[], whole: MapPart): MapPart {
  const [left, right] = extent(dots.map(({ x }) => x));
  const [top, bottom] = extent(dots.map(({ y }) => y));
  const width = Math.min(Math.max((right - left) * 1.4, (bottom - top) * 1.6 * ROUNDEST, whole.width / 7), whole.width);
  const height = Math.min(Math.max((bottom - top) * 1.6, width / FLATTEST), width / ROUNDEST, whole.height);
  const x = within((left + right - width) / 2, whole.width - width);
  const y = within((top + bottom - height) / 2, whole.height - height);
  return { x, y, width, height };
}

/** Width to height of the flattest and the roundest part that is shown. */
const FLATTEST = 2;
const ROUNDEST = 1.5;

function extent(values: readonly number[]): [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
