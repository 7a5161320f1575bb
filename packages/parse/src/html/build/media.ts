/** Pictures, films, sounds and embedded frames as media blocks. */
import type { MediaDraft, TextDraft } from '@depesche/article';
import { elementNumber, OTHER } from '../page/elements.js';
import { noscriptMarkup } from '../page/noscript-markup.js';
import { readPage } from '../page/read-page.js';
import type { PageTree } from '../page/page-tree.js';
import type { PageUrls } from '../page/page-urls.js';
import { InlineText } from './inline-text.js';

const A = elementNumber('a');
const [IMG, AMP_IMG, VIDEO, AUDIO, IFRAME, EMBED, SOURCE, PICTURE, NOSCRIPT] = ['img', 'amp-img', 'video', 'audio', 'iframe', 'embed', 'source', 'picture', 'noscript'].map(elementNumber) as [
  number, number, number, number, number, number, number, number, number,
];
/** Longer ones are no pictures. */
const LONGEST_SET = 2000;

/** The medium an element is; undefined when it is none or has no usable address. */
export function readMedia(page: PageTree, node: number, urls: PageUrls): MediaDraft | undefined {
  const element = page.element[node]!;
  if (element === IMG || element === AMP_IMG) return image(page, node, urls);
  if (element === NOSCRIPT) return noscriptImage(page, node, urls);
  if (element === OTHER) return ownElementImage(page, node, urls);
  if (element === VIDEO || element === AUDIO) {
    const url = mediaSource(page, node, urls);
    return url === undefined ? undefined : { type: 'media', role: element === VIDEO ? 'video' : 'audio', url };
  }
  if (element === A) return embedLink(page, node, urls);
  if (element !== IFRAME && element !== EMBED) return undefined;
  const url = urls.medium(page.attribute(node, 'src') ?? page.attribute(node, 'data-src') ?? '');
  return url === undefined ? undefined : { type: 'media', role: 'embed', url };
}

/** A link without text that stands for what would run in a frame, as our own HTML has it. */
function embedLink(page: PageTree, node: number, urls: PageUrls): MediaDraft | undefined {
  if (page.end[node] !== node + 1 || page.attribute(node, 'class') !== 'embed') return undefined;
  const url = urls.medium(page.attribute(node, 'href') ?? '');
  return url === undefined ? undefined : { type: 'media', role: 'embed', url };
}

/** What the page says about a picture for those who do not see it (`alt`), as a caption; undefined when it says nothing, or the picture is none to look at. */
export function pictureText(page: PageTree, node: number): TextDraft | undefined {
  const element = page.element[node]!;
  if ((element !== IMG && element !== AMP_IMG) || isSpacer(page, node)) return undefined;
  const alt = page.attributeRange(node, 'alt');
  if (alt === undefined) return undefined;
  const text = new InlineText(page.source);
  text.append(...alt);
  return text.finish('caption');
}

function image(page: PageTree, node: number, urls: PageUrls): MediaDraft | undefined {
  if (isSpacer(page, node)) return undefined;
  const url = pictureUrl(page, node, urls) ?? sourceUrl(page, node, urls);
  if (url === undefined) return undefined;
  const alt = page.attribute(node, 'alt')?.trim() ?? '';
  return { type: 'media', role: 'image', url, ...(alt !== '' && { alt }) };
}

/** The address of a picture: the one that a script puts in place when it is looked at, its own, the first of several sizes. */
function pictureUrl(page: PageTree, node: number, urls: PageUrls): string | undefined {
  for (const name of ['data-src', 'data-lazy-src', 'data-original', 'data-srcset', 'src', 'srcset'] as const) {
    const value = page.attribute(node, name) ?? '';
    const url = urls.medium(name.endsWith('srcset') ? firstOfSet(value) : value);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** The first address of a `srcset` (HTML Living Standard, 4.8.4.2.1): up to the white space before its size; a comma may be part of it. */
function firstOfSet(set: string): string {
  const first = set.slice(0, LONGEST_SET).split(/\s/).find((part) => part !== '' && part !== ',') ?? '';
  return first.endsWith(',') ? first.slice(0, -1) : first;
}

/** What the sources beside a picture without an address of its own name. */
function sourceUrl(page: PageTree, node: number, urls: PageUrls): string | undefined {
  const parent = page.parent[node]!;
  if (page.element[parent] !== PICTURE) return undefined;
  for (const child of page.children(parent)) {
    const url = page.element[child] === SOURCE ? pictureUrl(page, child, urls) : undefined;
    if (url !== undefined) return url;
  }
  return undefined;
}

/** The picture for those without scripts, when it is all there is: nothing right before it shows one. */
function noscriptImage(page: PageTree, node: number, urls: PageUrls): MediaDraft | undefined {
  const inside = readPage(noscriptMarkup(page, node));
  const picture = inside.find('img');
  return picture === undefined ? undefined : image(inside, picture, urls);
}

/** A picture in an element of the site's own, as `<x-image src="….jpg">`. */
function ownElementImage(page: PageTree, node: number, urls: PageUrls): MediaDraft | undefined {
  const value = page.attribute(node, 'src') ?? page.attribute(node, 'data-src') ?? firstOfSet(page.attribute(node, 'srcset') ?? '');
  return /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(value) ? image(page, node, urls) : undefined;
}

/** Tracking pixels and spacers. */
function isSpacer(page: PageTree, node: number): boolean {
  return isTiny(page.attribute(node, 'width')) || isTiny(page.attribute(node, 'height'));
}

function isTiny(size: string | undefined): boolean {
  return size !== undefined && size !== '' && Number.parseInt(size, 10) <= 2;
}

function mediaSource(page: PageTree, node: number, urls: PageUrls): string | undefined {
  const own = urls.medium(page.attribute(node, 'src') ?? '');
  if (own !== undefined) return own;
  for (let child = node + 1; child < page.end[node]!; child++) {
    if (page.element[child] === SOURCE) return urls.medium(page.attribute(child, 'src') ?? '');
  }
  return undefined;
}
