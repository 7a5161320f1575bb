/** The projection of the map: Equal Earth, so that no country looks larger than it is. */
import { geoEqualEarth, type GeoProjection } from 'd3-geo';

/** Size of the whole map in its own units. */
export const MAP_WIDTH = 1000;
export const MAP_HEIGHT = 460;

/** The countries are drawn in steps of so many to one unit of the map. */
export const WORLD_SCALE = 4;

/** The same projection for the countries, which are drawn when the page is built, and for the places of an article. */
export function worldProjection(): GeoProjection {
  return geoEqualEarth().rotate([-11, 0]).fitWidth(MAP_WIDTH, { type: 'Sphere' }).precision(0.3);
}
