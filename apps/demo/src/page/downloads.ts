/** The article to take away, in every format. */
import { type Article, textBlocks } from '@depesche/article';
import { type DownloadFormat, downloadFormats } from './download-formats.js';
import { byId, element } from './element.js';
import type { Messages } from '../interface/messages.js';

/** Shows a button for each format. */
export function showDownloads(article: Article, { text }: Messages): void {
  const items = downloadFormats.map((format) => {
    const name = `${fileName(article)}.${format.extension}`;
    const button = element('button', { type: 'button' }, [
      element('span', { class: 'name' }, format.name),
      element('span', { class: 'extension' }, `.${format.extension}`),
      element('span', { class: 'description' }, text[format.description]),
    ]);
    button.addEventListener('click', () => { download(article, format, name); });
    return element('li', {}, [button]);
  });
  byId('downloads-view').replaceChildren(element('p', { class: 'intro' }, text.download), element('ul', { class: 'formats' }, items));
}

function download(article: Article, format: DownloadFormat, name: string): void {
  const url = URL.createObjectURL(new Blob([format.write(article)], { type: `${format.mediaType};charset=utf-8` }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => { URL.revokeObjectURL(url); }, 60_000); // The browser may still be asking where to put it.
}

/** The first words of the headline, as any file system takes them. */
function fileName(article: Article): string {
  const headline = textBlocks(article).find(({ role }) => role === 'headline');
  const words = headline === undefined ? '' : article.text.slice(headline.start, headline.end);
  const name = words.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40).replace(/^-/, '').replace(/-$/, '');
  return name.toWellFormed().toLowerCase() || 'depesche';
}
