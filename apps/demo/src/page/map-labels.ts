/** Where the names of the map stand: beside their places, where need be at the end of a line, and never over each other. */
import { type MapPart, pointInPart } from './map-part.js';
import type { MapPlace, MapPoint } from './map-places.js';

export interface LabelledPlace {
  readonly place: MapPlace;
  /** Where the dot or the middle of the visible shape is. */
  readonly point: MapPoint;
  /** Of the dot; 0 for a shape. */
  readonly radius: number;
  /** Where the name begins, and how large it is; absent where there is no room at all. */
  readonly label?: { readonly x: number; readonly y: number; readonly size: number };
  /** Where the line to the name ends, if it is away from its place. */
  readonly leader?: MapPoint;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Directions to try, in order: right, left, above, below, and between them. */
const directions: readonly MapPoint[] = [[1, 0], [-1, 0], [0, -1], [0, 1], [1, -1], [-1, -1], [1, 1], [-1, 1]];
/** How far a name is moved away, in hundredths of the part's width. */
const reaches = [0, 5, 9, 14] as const;

/** The places that the part shows, with the sizes of their dots (area by count) and their names; in the units of the map. */
export function labelledPlaces(places: readonly MapPlace[], part: MapPart): LabelledPlace[] {
  const unit = part.width / 100;
  const size = 3.1 * unit;
  const inPart = places.flatMap((place) => {
    const point = pointInPart(place, part);
    return point === undefined ? [] : [{ place, point }];
  });
  const towns = inPart.filter(({ place }) => place.shape === undefined).map(({ point }) => point);
  const seen = inPart.map(({ place, point }) => ({ place, point, radius: place.shape === undefined ? Math.min(radiusOf(place, unit), roomAround(point, towns, unit)) : 0 }));
  const taken: Box[] = seen.map(({ point, radius }) => boxAround(point, radius));
  return seen.map((dot, i): LabelledPlace => {
    const width = dot.place.entity.name.length * size * 0.66;
    const found = candidates(dot, { width, size, unit }).find(({ box }) => isInside(box, part) && taken.every((other, j) => j === i || !overlaps(box, other)));
    if (found === undefined) return dot;
    taken.push(found.box);
    const label = { x: found.box.left, y: found.box.bottom - size * 0.25, size };
    return { ...dot, label, ...(found.leader !== undefined && { leader: found.leader }) };
  });
}

interface Candidate {
  readonly box: Box;
  readonly leader?: MapPoint;
}

/** Boxes for a name, the best first: over its shape or beside its dot, then further and further away. */
function candidates(
  { point: [x, y], radius }: Pick<LabelledPlace, 'point' | 'radius'>,
  { width, size, unit }: { readonly width: number; readonly size: number; readonly unit: number },
): Candidate[] {
  const height = size * 1.25;
  const boxAt = (cx: number, cy: number): Box => ({ left: cx - width / 2, right: cx + width / 2, top: cy - height / 2, bottom: cy + height / 2 });
  const around = reaches.flatMap((reach) =>
    directions.map(([dx, dy]): Candidate => {
      const away = radius + (0.8 + reach) * unit;
      const edge: MapPoint = [x + dx * away, y + dy * away];
      const box = boxAt(edge[0] + (dx * width) / 2, edge[1] + (dy * height) / 2);
      return reach === 0 ? { box } : { box, leader: edge };
    }),
  );
  return radius === 0 ? [{ box: boxAt(x, y) }, ...around] : around;
}

function radiusOf({ mentions }: MapPlace, unit: number): number {
  return unit * Math.min(0.7 + 0.55 * Math.sqrt(mentions.length), 4);
}

/** How large a dot may be without reaching into the one next to it; none is smaller than can be seen. */
function roomAround([x, y]: MapPoint, towns: readonly MapPoint[], unit: number): number {
  const distances = towns.map(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y)).filter((distance) => distance > 0);
  return Math.max(Math.min(...distances) * 0.48, 0.6 * unit);
}

function boxAround([x, y]: MapPoint, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, part: MapPart): boolean {
  return box.left >= part.x && box.right <= part.x + part.width && box.top >= part.y && box.bottom <= part.y + part.height;
}
