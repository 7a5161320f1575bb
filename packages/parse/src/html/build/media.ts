/** Pictures, films, sounds and embedded frames as media blocks. */
import type { MediaDraft } from '@depesche/article';
import { elementNumber } from '../page/elements.js';
import type { PageTree } from '../page/page-tree.js';
import type { ResolveUrl } from '../page/safe-url.js';

const [IMG, AMP_IMG, VIDEO, AUDIO, IFRAME, EMBED, SOURCE] = ['img', 'amp-img', 'video', 'audio', 'iframe', 'embed', 'source'].map(elementNumber) as [
  number, number, number, number, number, number, number,
];

/** The medium an element is; undefined when it is none or has no usable address. */
export function readMedia(page: PageTree, node: number, resolveUrl: ResolveUrl): MediaDraft | undefined {
  const element = page.element[node]!;
  if (element === IMG || element === AMP_IMG) return image(page, node, resolveUrl);
  if (element === VIDEO || element === AUDIO) {
    const url = mediaSource(page, node, resolveUrl);
    return url === undefined ? undefined : { type: 'media', role: element === VIDEO ? 'video' : 'audio', url };
  }
  if (element !== IFRAME && element !== EMBED) return undefined;
  const url = resolveUrl(page.attribute(node, 'src') ?? page.attribute(node, 'data-src') ?? '');
  return url === undefined ? undefined : { type: 'media', role: 'embed', url };
}

function image(page: PageTree, node: number, resolveUrl: ResolveUrl): MediaDraft | undefined {
  if (isTiny(page.attribute(node, 'width')) || isTiny(page.attribute(node, 'height'))) return undefined;
  for (const name of ['data-src', 'data-lazy-src', 'data-original', 'src'] as const) {
    const url = resolveUrl(page.attribute(node, name) ?? '');
    if (url === undefined) continue;
    const alt = page.attribute(node, 'alt')?.trim() ?? '';
    return { type: 'media', role: 'image', url, ...(alt !== '' && { alt }) };
  }
  return undefined;
}

/** Tracking pixels and spacers. */
function isTiny(size: string | undefined): boolean {
  return size !== undefined && size !== '' && Number.parseInt(size, 10) <= 2;
}

function mediaSource(page: PageTree, node: number, resolveUrl: ResolveUrl): string | undefined {
  const own = resolveUrl(page.attribute(node, 'src') ?? '');
  if (own !== undefined) return own;
  for (let child = node + 1; child < page.end[node]!; child++) {
    if (page.element[child] === SOURCE) return resolveUrl(page.attribute(child, 'src') ?? '');
  }
  return undefined;
}
