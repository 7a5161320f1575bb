/** Which dots of the map get their name beside them: as many as find room, the most mentioned first. */
import type { MapDot, MapPart } from './map-dots.js';

export interface LabelledDot {
  readonly dot: MapDot;
  readonly radius: number;
  /** Where the name begins; absent where it would cover another name or dot. */
  readonly label?: { readonly x: number; readonly y: number; readonly size: number };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The dots with their sizes (area by count) and names, in the units of the map; `part` is what of it is shown. */
export function labelledDots(dots: readonly MapDot[], part: MapPart): LabelledDot[] {
  const unit = part.width / 100;
  const size = 3.1 * unit;
  const taken: Box[] = dots.map((dot) => boxAround(dot, radiusOf(dot, unit)));
  return dots.map((dot, i): LabelledDot => {
    const radius = radiusOf(dot, unit);
    const width = dot.entity.name.length * size * 0.7;
    const gap = radius + 0.8 * unit;
    const candidates = [
      { x: dot.x + gap, y: dot.y + size * 0.35 },
      { x: dot.x - gap - width, y: dot.y + size * 0.35 },
      { x: dot.x - width / 2, y: dot.y - gap },
      { x: dot.x - width / 2, y: dot.y + gap + size * 0.8 },
    ];
    const found = candidates.find(({ x, y }) => {
      const box = { left: x, right: x + width, top: y - size, bottom: y + size * 0.25 };
      return isInside(box, part) && taken.every((other, j) => j === i || !overlaps(box, other));
    });
    if (found === undefined) return { dot, radius };
    taken.push({ left: found.x, right: found.x + width, top: found.y - size, bottom: found.y + size * 0.25 });
    return { dot, radius, label: { ...found, size } };
  });
}

function radiusOf({ mentions }: MapDot, unit: number): number {
  return unit * Math.min(0.7 + 0.55 * Math.sqrt(mentions.length), 4);
}

function boxAround({ x, y }: MapDot, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, part: MapPart): boolean {
  return box.left >= part.x && box.right <= part.x + part.width && box.top >= part.y && box.bottom <= part.y + part.height;
}
