/** Everything `toHtml` may write, element by element; checked on what a parser of the standard makes of its output. */
import { elements } from './html-text.js';

const everywhere = ['class', 'id', 'lang', 'dir', 'data-added'];
const annotation = ['title', 'data-label', 'data-type', 'data-mention', 'data-entity', 'data-quotation', 'data-speaker', 'data-timex', 'data-value'];
/** What `toBodyHtml` says of annotations. */
const body = ['property', 'typeof', 'resource', 'data-form', 'data-score', 'data-part', 'data-quotation', 'data-speaker', 'data-entity', 'data-timex', 'data-value', 'data-mod', 'data-quant', 'data-freq', 'datetime'];

const allowed: Readonly<Record<string, readonly string[]>> = {
  html: [], head: [], title: [], style: [], body: [], main: [], article: [], header: [], footer: [], aside: [], p: ['hidden'], br: [], bdi: [],
  meta: ['charset', 'name', 'content'],
  link: ['rel', 'href'],
  script: ['type'],
  h1: [], h2: [], h3: [], h4: [], h5: [], h6: [], blockquote: [], figure: [], figcaption: [], pre: [], ul: [], ol: ['start'], li: [], em: [], strong: [], code: [],
  div: ['role', 'tabindex', 'aria-label'],
  table: ['role'], caption: [], tbody: [], tr: [],
  td: ['colspan'],
  th: ['colspan', 'scope'],
  a: ['href', 'rel', 'title', ...annotation],
  q: body,
  span: ['aria-hidden', ...annotation, ...body],
  time: ['hidden', ...annotation, ...body],
  img: ['src', 'alt', 'loading', 'decoding', 'referrerpolicy'],
  video: ['src', 'title', 'controls', 'preload', 'aria-label'],
  audio: ['src', 'title', 'controls', 'preload', 'aria-label'],
};

/** What in the HTML is not on the list, or an address of another scheme; empty when all is well. */
export function foreignParts(html: string): string[] {
  return elements(html).flatMap(({ tagName, attrs }) => {
    const attributes = allowed[tagName];
    if (attributes === undefined || !Object.hasOwn(allowed, tagName)) return [`<${tagName}>`];
    return attrs.flatMap(({ name, value }) => {
      if (!everywhere.includes(name) && !attributes.includes(name)) return [`<${tagName} ${name}>`];
      if (tagName === 'script') return value === 'application/ld+json' ? [] : [`<script type="${value}">`];
      return name === 'href' || name === 'src' || name === 'resource' ? foreignUrl(value) : [];
    });
  });
}

/** The scheme as browsers find it (URL standard): control characters and blanks around do not count, line breaks and tabs nowhere. */
function foreignUrl(value: string): string[] {
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(value.replace(/^[\p{Cc} ]+|[\t\n\r]/gu, '')) ?? [];
  return scheme === undefined || /^(?:https?|mailto|tel)$/i.test(scheme) ? [] : [value];
}
