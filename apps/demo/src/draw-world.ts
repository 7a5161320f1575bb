/** The countries of the world for the map, drawn when the page is built. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoArea, geoBounds, geoCentroid, geoContains, type GeoPermissibleObjects, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { compactPath } from './compact-path.js';
import { WORLD_SCALE, worldProjection } from './page/world-projection.js';

/** A country of the map. */
export interface WorldCountry {
  /** Its outline as path data, in units of `WORLD_SCALE` to one of the map. */
  readonly path: string;
  /** Points inside it, in units of the map, the middle of its largest part first: where its name may stand. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface World {
  /** By ISO 3166 code. */
  readonly countries: Readonly<Record<string, WorldCountry>>;
  /** Outlines of what has no code, as `WorldCountry.path`. */
  readonly others: string;
}

type Shape = Extract<ReturnType<typeof feature>, { type: 'Feature' }>['geometry'];
type Atlas = Topology<{ countries: GeometryCollection }>;

/** Draws the countries of Natural Earth (by world-atlas, 1:110 million). */
export async function drawWorld(): Promise<World> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
  const atlas = JSON.parse(await readFile(file, 'utf8')) as Atlas;
  const project = worldProjection();
  const draw = geoPath(project);
  const path = (shape: GeoPermissibleObjects): string => compactPath(draw(shape) ?? '', WORLD_SCALE);
  const countries: Record<string, WorldCountry> = {};
  let others = '';
  for (const { id, geometry } of feature(atlas, atlas.objects.countries).features) {
    // The atlas has the numbers of ISO 3166, which `Intl` knows as another writing of the letters.
    const code = id === undefined ? undefined : new Intl.Locale(`und-${id}`).region;
    if (code === undefined) others += path(geometry);
    else countries[code] = { path: path(geometry), points: pointsInside(geometry, project) };
  }
  return { countries, others };
}

/** The middle of the largest part, and what a coarse net over the country catches. */
function pointsInside(shape: Shape, project: GeoProjection): WorldCountry['points'] {
  const [[west, south], [east, north]] = geoBounds(shape);
  const found: [number, number][] = [geoCentroid(largestPart(shape))];
  const width = east < west ? east + 360 - west : east - west;
  for (let latitude = Math.ceil(south / NET) * NET; latitude < north; latitude += NET) {
    for (let step = 0; step < width; step += NET) {
      const point: [number, number] = [((west + step + 540) % 360) - 180, latitude];
      if (geoContains(shape, point)) found.push(point);
    }
  }
  return found.flatMap((point) => {
    const projected = project(point);
    return projected === null ? [] : [[Math.round(projected[0]), Math.round(projected[1])] as const];
  });
}

/** Degrees between two lines of the net. */
const NET = 6;

/** France is where most of it is, not between Europe and Guiana. */
function largestPart(shape: Shape): Shape {
  if (shape.type !== 'MultiPolygon') return shape;
  const parts = shape.coordinates.map((coordinates): Shape => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}
