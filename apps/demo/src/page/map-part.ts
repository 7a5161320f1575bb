/** Which part of the map is worth showing: where most of an article happens. */
import type { MapPlace, MapPoint } from './map-places.js';

/** Part of the map, as `viewBox` counts. */
export interface MapPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part this many times narrower than the map is close enough to tell towns apart. */
const CLOSE = 4;
/** How close the chosen part may come, the closest first; the map has no detail to show beyond. */
const closest = [24, 16, 12, 9] as const;
/** While a part is chosen, it is never narrower than this share of the map, so that a large country may be in sight at its edge. */
const CLOSEST_CHOSEN = 7;
/** Width to height of the flattest and the roundest part that is shown. */
const FLATTEST = 2;
const ROUNDEST = 1.5;

/**
 * The part of the map that holds the places with room around them. Where that would be much of the world, it is not drawn
 * around the outermost places any more, one by one, each time the one that brings most for the fewest mentions lost from
 * sight, as long as half of all mentions stay. A large country may be seen without its middle. In the end the part comes as
 * close as it can without losing anything more: towns next to each other are to be told apart.
 */
export function closeUp(places: readonly MapPlace[], whole: MapPart): MapPart {
  const mentionsIn = (part: MapPart): number => places.reduce((sum, place) => sum + (pointInPart(place, part) === undefined ? 0 : place.mentions.length), 0);
  let kept = places;
  let part = partAround(kept, whole);
  const least = mentionsIn(part) / 2;
  while (part.width > whole.width / CLOSE && kept.length > 1) {
    const seen = mentionsIn(part);
    const choices = outermost(kept).map((place) => {
      const rest = kept.filter((other) => other !== place);
      const smaller = partAround(rest, whole);
      const left = mentionsIn(smaller);
      return { rest, part: smaller, left, gain: (part.width - smaller.width) / (seen - left + 1) };
    });
    const best = choices.filter(({ left }) => left >= least).sort((a, b) => b.gain - a.gain)[0];
    if (best === undefined) break;
    ({ rest: kept, part } = best);
  }
  const seen = mentionsIn(part);
  return closest.map((share) => partAround(kept, whole, share)).find((closer) => mentionsIn(closer) === seen) ?? part;
}

/** A point of the place that the part shows; the one nearest to its middle, but the place's own middle before all. */
export function pointInPart({ points }: MapPlace, part: MapPart): MapPoint | undefined {
  const inside = points.filter(([x, y]) => x >= part.x && x <= part.x + part.width && y >= part.y && y <= part.y + part.height);
  if (inside[0] === points[0]) return inside[0];
  const away = ([x, y]: MapPoint): number => Math.hypot(x - part.x - part.width / 2, y - part.y - part.height / 2);
  return inside.sort((a, b) => away(a) - away(b))[0];
}

function partAround(places: readonly MapPlace[], whole: MapPart, share: number = CLOSEST_CHOSEN): MapPart {
  const xs = places.map(({ points: [[x]] }) => x);
  const ys = places.map(({ points: [[, y]] }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.min(Math.max((right - left) * 1.4, (bottom - top) * 1.6 * ROUNDEST, whole.width / share), whole.width);
  const height = Math.min(Math.max((bottom - top) * 1.6, width / FLATTEST), width / ROUNDEST, whole.height);
  const x = within((left + right - width) / 2, whole.width - width);
  const y = within((top + bottom - height) / 2, whole.height - height);
  return { x, y, width, height };
}

function outermost(places: readonly MapPlace[]): MapPlace[] {
  const by = (value: (point: MapPoint) => number): MapPlace => places.reduce((most, place) => (value(place.points[0]) > value(most.points[0]) ? place : most));
  return [...new Set([by(([x]) => x), by(([x]) => -x), by(([, y]) => y), by(([, y]) => -y)])];
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
