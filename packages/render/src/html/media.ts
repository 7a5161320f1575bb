/** Media as HTML. */
import type { MediaBlock } from '@depesche/article';
import { attribute, escapeText } from './escape-html.js';
import type { Labels } from '../labels.js';
import { safeMediaUrl } from '../safe-url.js';

/** `show` loads pictures from where they are; `link` only links them, so that the page makes no request; `omit` leaves them out. */
export type MediaMode = 'show' | 'link' | 'omit';

/** A medium as phrasing content; empty when it is left out or its address is not allowed. */
export function mediaHtml(block: MediaBlock, { media, labels }: { readonly media: MediaMode; readonly labels: Labels }): string {
  const url = safeMediaUrl(block.url);
  if (url === undefined || media === 'omit') return '';
  const source = attribute('src', url);
  if (media === 'show') {
    if (block.role === 'image') {
      return `<img${source}${attribute('alt', block.alt ?? '')} loading="lazy" decoding="async" referrerpolicy="no-referrer">`;
    }
    const name = attribute('aria-label', block.alt ?? labels[block.role === 'audio' ? 'audio' : 'video']);
    if (block.role === 'video' || block.role === 'audio') return `<${block.role} controls preload="none"${source}${name}></${block.role}>`;
  }
  const label = kindLabel(block.role, labels);
  const text = block.alt === undefined || block.alt === '' ? label : `${label}: ${block.alt}`;
  return `<a class="media-link" data-added${attribute('href', url)} rel="noopener noreferrer"><bdi>${escapeText(text.toWellFormed())}</bdi></a>`;
}

function kindLabel(role: string, labels: Labels): string {
  return role === 'image' || role === 'video' || role === 'audio' ? labels[role] : labels.embed;
}
