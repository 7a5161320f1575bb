/** Pictures, films, sounds and embedded frames as media blocks. */
import type { MediaDraft, TextDraft } from '@depesche/article';
import { elementNumber } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';
import type { PageUrls } from '../page/page-urls.js';
import { InlineText } from './inline-text.js';

const A = elementNumber('a');
const [IMG, AMP_IMG, VIDEO, AUDIO, IFRAME, EMBED, SOURCE] = ['img', 'amp-img', 'video', 'audio', 'iframe', 'embed', 'source'].map(elementNumber) as [
  number, number, number, number, number, number, number,
];

/** The medium an element is; undefined when it is none or has no usable address. */
export function readMedia(page: PageTree, node: number, urls: PageUrls): MediaDraft | undefined {
  const element = page.element[node]!;
  if (element === IMG || element === AMP_IMG) return image(page, node, urls);
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
  for (const name of ['data-src', 'data-lazy-src', 'data-original', 'src'] as const) {
    const url = urls.medium(page.attribute(node, name) ?? '');
    if (url === undefined) continue;
    const alt = page.attribute(node, 'alt')?.trim() ?? '';
    return { type: 'media', role: 'image', url, ...(alt !== '' && { alt }) };
  }
  return undefined;
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
