/** The countries of the world for the map, drawn when the page is built. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { compactPath } from './compact-path.js';
import { WORLD_SCALE, worldProjection } from './page/world-projection.js';

export interface World {
  /** The outlines of the continents as path data, in units of `WORLD_SCALE` to one of the map. */
  readonly land: string;
  /** The borders between countries, as `land`. */
  readonly borders: string;
  /** Longitude and latitude of the middle of each country's largest part, by its ISO 3166 code. */
  readonly countries: Readonly<Record<string, readonly [longitude: number, latitude: number]>>;
}

type Shape = Extract<ReturnType<typeof feature>, { type: 'Feature' }>['geometry'];
type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Draws the countries of Natural Earth (by world-atlas, 1:110 million). */
export async function drawWorld(): Promise<World> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
  const atlas = JSON.parse(await readFile(file, 'utf8')) as Atlas;
  const draw = geoPath(worldProjection());
  const path = (shape: GeoPermissibleObjects): string => compactPath(draw(shape) ?? '', WORLD_SCALE);
  const { countries, land } = atlas.objects;
  return { land: path(feature(atlas, land)), borders: path(mesh(atlas, countries, (a, b) => a !== b)), countries: countryCentres(atlas) };
}

function countryCentres(atlas: Atlas): World['countries'] {
  const centres: Record<string, readonly [number, number]> = {};
  for (const { id, geometry } of feature(atlas, atlas.objects.countries).features) {
    // The atlas has the numbers of ISO 3166, which `Intl` knows as another writing of the letters.
    const code = id === undefined ? undefined : new Intl.Locale(`und-${id}`).region;
    const [longitude, latitude] = geoCentroid(largestPart(geometry));
    if (code !== undefined) centres[code] = [round(longitude), round(latitude)];
  }
  return centres;
}

/** France is where most of it is, not between Europe and Guiana. */
function largestPart(shape: Shape): Shape {
  if (shape.type !== 'MultiPolygon') return shape;
  const parts = shape.coordinates.map((coordinates): Shape => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

function round(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}
