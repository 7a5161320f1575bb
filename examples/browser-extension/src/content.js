// Runs in the page when the button is clicked; a second click closes the list.
import { quotationsOf } from './quotations-of.js';

const id = 'depesche-quotations';
const open = document.getElementById(id);
if (open === null) document.body.append(panel(quotationsOf(document.documentElement.outerHTML, location.href)));
else open.remove();

/** @param {ReturnType<typeof quotationsOf>} quotations */
function panel(quotations) {
  const host = document.createElement('aside');
  host.id = id;
  host.style.cssText = 'position:fixed;inset:0 0 0 auto;width:22rem;overflow:auto;z-index:2147483647;background:Canvas;color:CanvasText';
  // The page's styles stay outside of a shadow root, and ours inside.
  const list = document.createElement('ol');
  host.attachShadow({ mode: 'open' }).append(list);
  for (const { words, speaker = '?' } of quotations) {
    // Text of the page is set as text, never as markup.
    const item = document.createElement('li');
    item.textContent = `${speaker}: ${words}`;
    list.append(item);
  }
  return host;
}
