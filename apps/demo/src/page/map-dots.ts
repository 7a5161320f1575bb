/** The places of an article that can be put on a map, with where and how large their dots are. */
import type { Article, Entity } from '@depesche/article';
import { worldProjection } from './world-projection.js';

export interface MapDot {
  readonly entity: Entity;
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
export function mapDots({ annotations: { mentions = [], entities = [] } }: Article): MapDot[] {
  const places = new Map<string, { entity: Entity; mentions: number[] }>();
  for (const entity of entities) if (entity.type === 'place' && entity.location !== undefined) places.set(entity.id, { entity, mentions: [] });
  mentions.forEach(({ entity }, index) => places.get(entity ?? '')?.mentions.push(index));
  const project = worldProjection();
  const dots = [...places.values()].flatMap(({ entity, mentions: found }): MapDot[] => {
    const { longitude, latitude } = entity.location ?? { longitude: NaN, latitude: NaN };
    const point = project([longitude, latitude]);
    return point === null || found.length === 0 || point.some(Number.isNaN) ? [] : [{ entity, mentions: found, x: point[0], y: point[1] }];
  });
  return dots.sort((a, b) => b.mentions.length - a.mentions.length);
}

/** The part of the map that holds all dots with room around them, never wider than the whole. */
export function partAround(dots: readonly MapDot[], whole: MapPart): MapPart {
  const [left, right] = extent(dots.map(({ x }) => x));
  const [top, bottom] = extent(dots.map(({ y }) => y));
  const wanted = Math.max((right - left) * 1.4, (bottom - top) * 1.5 * CLOSE_UP_RATIO, whole.width / 7);
  const width = Math.min(wanted, whole.width);
  const height = width / CLOSE_UP_RATIO;
  return { x: within((left + right - width) / 2, whole.width - width), y: (top + bottom - height) / 2, width, height };
}

/** Width to height: rounder than the world, so that what is near each other gets room. */
const CLOSE_UP_RATIO = 1.5;

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
