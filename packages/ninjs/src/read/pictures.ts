/** Pictures of an item: its renditions, or those of what is associated with it. */
import { type MediaDraft, type Picture, webUrl } from '@depesche/article';
import { MEDIA_ROLES } from '../vocabulary.js';
import { defined, type JsonObject, objectsOf, stringOf } from './json.js';

/** An associated picture; undefined when the association is none, or has no address. */
export function pictureOf(association: JsonObject): Picture | undefined {
  if (roleOf(association) !== 'image') return undefined;
  const rendition = bestRendition(association);
  const url = webUrl(rendition?.['href']) ?? webUrl(association['uri']);
  if (url === undefined) return undefined;
  const descriptions = objectsOf(association['descriptions']);
  return {
    url,
    ...defined({
      alt: stringOf(descriptions.find(({ role: kind }) => kind === 'alt')?.['value']),
      caption: stringOf(descriptions.find(({ role: kind }) => kind !== 'alt' && kind !== 'creditline')?.['value']),
      credit: stringOf(association['by']),
      width: pixels(rendition?.['width']),
      height: pixels(rendition?.['height']),
    }),
  };
}

/** The medium an item of its own is: a picture, film or sound. */
export function mediumOf(item: JsonObject): MediaDraft | undefined {
  const role = roleOf(item);
  const url = webUrl(bestRendition(item)?.['href']);
  return role === undefined || url === undefined ? undefined : { type: 'media', role, url };
}

function roleOf({ type }: JsonObject): 'image' | 'video' | 'audio' | undefined {
  return typeof type === 'string' && Object.hasOwn(MEDIA_ROLES, type) ? MEDIA_ROLES[type] : undefined;
}

/** The largest rendition that has an address, the first of equals. */
function bestRendition(item: JsonObject): JsonObject | undefined {
  let best: JsonObject | undefined;
  for (const rendition of objectsOf(item['renditions'])) {
    if (webUrl(rendition['href']) === undefined) continue;
    if (best === undefined || area(rendition) > area(best)) best = rendition;
  }
  return best;
}

function area({ width, height }: JsonObject): number {
  return (pixels(width) ?? 0) * (pixels(height) ?? 0);
}

function pixels(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : undefined;
}
