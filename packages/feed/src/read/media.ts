/** Pictures, sounds and films of an item: enclosures, Media RSS with its groups, and what podcasts have. */
import type { Draft, FeedEnclosure, FeedImage } from '../feed.js';
import type { FeedElement } from '../xml/feed-element.js';
import { absoluteUrl } from './links.js';
import { MOST_OF_A_KIND } from './list-limit.js';
import { put } from '../put.js';
import { firstLine } from './texts.js';

/** What an item brings beside its text, each address once. */
export interface ItemMedia {
  readonly enclosures: readonly FeedEnclosure[];
  readonly images: readonly FeedImage[];
}

/** The media of an item of RSS or Atom. */
export function readMedia(item: FeedElement): ItemMedia {
  const found: FoundMedia = { enclosures: [], images: [] };
  for (const child of item.children) add(found, child);
  const duration = seconds(item.first('itunes:duration')?.string());
  const [first] = found.enclosures;
  if (first !== undefined && duration !== undefined) first.duration ??= duration;
  return found;
}

/** The picture an element points at, or holds. */
export function imageAt(element: FeedElement | undefined): FeedImage | undefined {
  if (element === undefined) return undefined;
  const written = element.attribute('url') ?? element.attribute('href') ?? element.first('url')?.string() ?? (element.children.length === 0 ? element.string() : '');
  const url = absoluteUrl(written || (element.attribute('rdf:resource') ?? undefined), element.first('url')?.base ?? element.base);
  if (url === undefined) return undefined;
  const image: Draft<FeedImage> = { url };
  put(image, {
    width: positive(element.attribute('width') ?? element.first('width')?.string()),
    height: positive(element.attribute('height') ?? element.first('height')?.string()),
    title: firstLine(element, 'title', 'media:title'),
    caption: firstLine(element, 'media:description', 'description'),
    credit: firstLine(element, 'media:credit'),
  });
  return image;
}

interface FoundMedia {
  readonly enclosures: Draft<FeedEnclosure>[];
  readonly images: FeedImage[];
}

function add(found: FoundMedia, element: FeedElement): void {
  switch (element.name) {
    case 'enclosure':
      addEnclosure(found, element, 'url');
      return;
    case 'atom:link':
      if (element.attribute('rel')?.toLowerCase() === 'enclosure') addEnclosure(found, element, 'href');
      return;
    case 'media:group':
      for (const child of element.children) add(found, child);
      return;
    case 'media:content':
      addContent(found, element);
      return;
    case 'media:thumbnail':
    case 'itunes:image':
    case 'image':
      addImage(found, imageAt(element));
  }
}

function addContent(found: FoundMedia, element: FeedElement): void {
  const type = element.attribute('type')?.toLowerCase();
  const medium = element.attribute('medium')?.toLowerCase() ?? type?.split('/')[0];
  const isImage = medium === 'image' || (medium === undefined && /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(element.attribute('url') ?? ''));
  if (isImage) addImage(found, imageAt(element));
  else addEnclosure(found, element, 'url');
  for (const child of element.children) add(found, child);
}

function addEnclosure(found: FoundMedia, element: FeedElement, attribute: 'url' | 'href'): void {
  const url = absoluteUrl(element.attribute(attribute), element.base);
  if (url === undefined || found.enclosures.length >= MOST_OF_A_KIND || found.enclosures.some((known) => known.url === url)) return;
  const enclosure: Draft<FeedEnclosure> = { url };
  const type = element.attribute('type')?.toLowerCase();
  put(enclosure, {
    type,
    length: positive(element.attribute('length') ?? element.attribute('filesize')),
    title: element.attribute('title') ?? firstLine(element, 'media:title'),
    duration: seconds(element.attribute('duration')),
  });
  found.enclosures.push(enclosure);
  if (type?.startsWith('image/') === true) addImage(found, { url });
}

/** Of the same picture given twice, the one that says more counts. */
function addImage(found: FoundMedia, image: FeedImage | undefined): void {
  if (image === undefined || found.images.length >= MOST_OF_A_KIND) return;
  const known = found.images.findIndex(({ url }) => url === image.url);
  if (known < 0) found.images.push(image);
  else found.images[known] = { ...image, ...found.images[known] };
}

/** `1:02:03`, `62:03` or `3723`. */
function seconds(written: string | undefined): number | undefined {
  if (written === undefined || !/^\d{1,6}(?::\d{1,2}){0,2}(?:\.\d{1,6})?$/.test(written)) return undefined;
  return written.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) || undefined;
}

function positive(written: string | undefined): number | undefined {
  if (written === undefined || !/^\d{1,15}(?:px)?$/.test(written)) return undefined;
  return Number.parseInt(written, 10) || undefined;
}
