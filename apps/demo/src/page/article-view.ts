/** The article as the page shows it. */
import type { Article } from '@depesche/article';
import { toHtml } from '@depesche/render/html';
import { enhanceArticle } from './article-mentions.js';
import { byId } from './element.js';

/** The HTML of an article on this page; pictures are linked, so that nothing is loaded from elsewhere. */
export function articleHtml(article: Article): string {
  return toHtml(article, { media: 'link', legend: false });
}

/** Puts an article into the page; the one place where markup is written, and all of it is `toHtml`'s own. */
export function showArticle(article: Article): void {
  byId('article').innerHTML = articleHtml(article);
  enhanceArticle();
}

/** Tints every mention of an entity while the pointer or the focus is on one of them, in the text or in the index. */
export function setUpEntityTint(): void {
  let tinted: readonly Element[] = [];
  const tint = (event: Event): void => {
    const entity = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-entity]')?.dataset['entity'] : undefined;
    for (const node of tinted) node.classList.remove('is-tinted');
    tinted = entity === undefined ? [] : [...document.querySelectorAll(`[data-entity="${CSS.escape(entity)}"]`)];
    for (const node of tinted) node.classList.add('is-tinted');
  };
  document.addEventListener('pointerover', tint);
  document.addEventListener('focusin', tint);
}
