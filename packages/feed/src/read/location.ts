/** Where an item is about: GeoRSS in its simple and its GML form, and the W3C's latitude and longitude. */
import type { FeedLocation } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';

/** The point an element names; undefined when there is none on Earth. */
export function readLocation(parent: FeedElement): FeedLocation | undefined {
  const pair = parent.first('georss:point') ?? parent.first('georss:where')?.first('gml:point')?.first('gml:pos');
  if (pair !== undefined) {
    const [latitude, longitude] = pair.string().split(/[\s,]+/);
    return point(latitude, longitude);
  }
  const holder = parent.first('geo:point') ?? parent;
  return point(holder.first('geo:lat')?.string(), holder.first('geo:long')?.string());
}

function point(latitude: string | undefined, longitude: string | undefined): FeedLocation | undefined {
  if (latitude === undefined || longitude === undefined || latitude === '' || longitude === '') return undefined;
  const found = { latitude: Number(latitude), longitude: Number(longitude) };
  return Math.abs(found.latitude) <= 90 && Math.abs(found.longitude) <= 180 ? found : undefined;
}
