/** The first picture in a feed's HTML. */
import { decodeCharacterReferences } from '@depesche/jsonld';
import type { Draft, FeedImage, FeedItem, FeedText } from '../feed.js';
import { findTagEnd, readAttributes } from '../xml/attributes.js';
import { absoluteUrl } from './links.js';

/** So many are looked at, since the first may be spacers and tracking pixels. */
const LOOKED_AT = 8;

/** An item's pictures; when it brings none, the first in its texts that is more than a pixel. */
export function withPicture({ images, content, summary }: Pick<Draft<FeedItem>, 'images' | 'content' | 'summary'>): readonly FeedImage[] {
  if (images.length > 0) return images;
  const found = pictureIn(content) ?? pictureIn(summary);
  return found === undefined ? images : [found];
}

function pictureIn(text: FeedText | undefined): FeedImage | undefined {
  if (text?.type !== 'html') return undefined;
  const html = text.value;
  let at = nextPicture(html, 0);
  for (let i = 0; at >= 0 && i < LOOKED_AT; i++) {
    const end = findTagEnd(html, at + 4);
    if (end < 0) return undefined;
    const attributes = new Map(readAttributes(html, at + 4, end));
    const url = absoluteUrl(decodeCharacterReferences(attributes.get('src') ?? '', true) || undefined);
    if (url !== undefined && !isTiny(attributes.get('width')) && !isTiny(attributes.get('height'))) return { url };
    at = nextPicture(html, end);
  }
  return undefined;
}

/** Searching for one character is many times as fast as for several. */
function nextPicture(html: string, from: number): number {
  let at = html.indexOf('<', from);
  while (at >= 0 && !/^img[\s/]/i.test(html.slice(at + 1, at + 5))) at = html.indexOf('<', at + 1);
  return at;
}

function isTiny(size: string | undefined): boolean {
  return size !== undefined && Number.parseInt(size, 10) <= 2;
}
