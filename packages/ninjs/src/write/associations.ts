/** Pictures and related items. */
import { type ItemLink, type Metadata, type Picture, webUrl } from '@depesche/article';
import type { NinjsAssociation, NinjsText } from '../ninjs.js';
import { defined } from '../read/json.js';
import { absoluteUri } from './absolute-uri.js';

/** What goes with the article: the lead picture first, then the other pictures, then links. */
export function associations({ image, images = [], links = [] }: Metadata): NinjsAssociation[] {
  const lead = image === undefined || images.some(({ url }) => url === image) ? [] : [{ url: image }];
  return [...[...lead, ...images].flatMap((picture, i) => pictureItem(picture, i + 1) ?? []), ...links.flatMap((link, i) => linkItem(link, i + 1) ?? [])];
}

function pictureItem({ url, alt, caption, credit, width, height }: Picture, number: number): NinjsAssociation | undefined {
  const href = absoluteUri(webUrl(url));
  if (href === undefined) return undefined;
  const descriptions: NinjsText[] = [
    ...(caption === undefined ? [] : [{ role: 'caption', contentType: 'text/plain', value: caption }]),
    ...(alt === undefined ? [] : [{ role: 'alt', contentType: 'text/plain', value: alt }]),
  ];
  return {
    name: `picture${number}`,
    uri: href,
    type: 'picture',
    ...defined({ by: credit }),
    ...(descriptions.length > 0 && { descriptions }),
    renditions: [{ name: 'main', href, ...defined({ width: wholePixels(width), height: wholePixels(height) }) }],
  };
}

function wholePixels(value: number | undefined): number | undefined {
  return value === undefined || !(value > 0) ? undefined : Math.max(1, Math.round(value));
}

function linkItem({ uri, title, rel }: ItemLink, number: number): NinjsAssociation | undefined {
  const address = absoluteUri(uri);
  return address === undefined ? undefined : { name: `link${number}`, uri: address, type: 'text', ...defined({ title, rel }) };
}
