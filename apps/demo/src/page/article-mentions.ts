/** Names in the text as buttons: who chooses one stays on the page. */
import { byId } from './element.js';

/**
 * Makes every name of the article shown a button, and lets all other links open beside the page, so that an article once
 * pasted is never lost by a click. A name that is (part of) a link of the article stays a link.
 */
export function enhanceArticle(): void {
  const article = byId('article');
  for (const mention of article.querySelectorAll<HTMLElement>('.mention')) {
    mention.removeAttribute('href');
    mention.removeAttribute('rel');
    // One button for each name: not its further pieces, and none inside another or with a link in it.
    const isInside = mention.matches('a[href] *, .mention *');
    if (mention.id === '' || isInside || mention.querySelector('a[href]:not(.mention)') !== null) continue;
    mention.setAttribute('role', 'button');
    mention.tabIndex = 0;
  }
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    link.target = '_blank';
    link.relList.add('noopener', 'noreferrer');
  }
}

/** Calls `onChoose` with the index of the mention that is clicked, or chosen by key. */
export function setUpMentions(onChoose: (index: number, mention: HTMLElement) => void): void {
  const article = byId('article');
  article.addEventListener('click', ({ target }) => {
    const mention = target instanceof Element ? target.closest<HTMLElement>('.mention') : null;
    const hasLink = target instanceof Element && target.closest('a[href]') !== null;
    // Who marks words with the mouse wants the words.
    if (mention !== null && !hasLink && (getSelection()?.isCollapsed ?? true)) onChoose(Number(mention.dataset['mention']), mention);
  });
  article.addEventListener('keydown', (event) => {
    const mention = event.target instanceof HTMLElement && event.target.matches('.mention[role="button"]') ? event.target : undefined;
    if (mention === undefined || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onChoose(Number(mention.dataset['mention']), mention);
  });
}
