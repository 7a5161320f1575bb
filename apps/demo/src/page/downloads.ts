/** The article to take away, in every format: to look at, to copy, to save. */
import { type Article, textBlocks } from '@depesche/article';
import type { Messages } from '../interface/messages.js';
import { type ArticleFormat, articleFormats } from '../formats/article-formats.js';
import { byId, element } from './element.js';
import { shortened } from './shortened.js';

/** So much is shown; who copies or saves gets all. */
const MOST_SHOWN = 20_000;

/** Shows a row for each format. */
export function showDownloads(article: Article, messages: Messages): void {
  const rows = articleFormats.map((format) => formatRow(article, format, messages));
  byId('downloads-view').replaceChildren(element('p', { class: 'intro' }, messages.text.download), element('ul', { class: 'formats' }, rows));
}

function formatRow(article: Article, format: ArticleFormat, messages: Messages): HTMLLIElement {
  const { text } = messages;
  const status = element('p', { class: 'said-of-format', role: 'status' });
  const preview = element('pre', { class: 'preview', role: 'group', hidden: true, tabindex: 0, 'aria-label': `${format.name}: ${text.preview}` });
  const content = async (): Promise<string> => {
    status.textContent = '';
    return await format.write(article);
  };
  const show = async (): Promise<void> => {
    preview.textContent = shortened(await content(), MOST_SHOWN, messages);
    preview.hidden = false;
    look.setAttribute('aria-expanded', 'true');
  };
  const say = (words: string): void => { status.textContent = words; };
  const attempt = (work: () => Promise<void>) => (): void => void work().catch(() => { say(text.notWritten); });

  const look = actionButton(text.preview, format, attempt(async () => {
    if (preview.hidden) return show();
    preview.hidden = true;
    look.setAttribute('aria-expanded', 'false');
  }));
  look.setAttribute('aria-expanded', 'false');
  const copy = actionButton(text.copy, format, attempt(async () => {
    const words = await content();
    if (await copied(words)) say(text.copied);
    else {
      await show();
      say(text.notCopied);
      preview.focus();
    }
  }));
  const save = actionButton(text.save, format, attempt(async () => { download(await content(), format, `${fileName(article)}.${format.extension}`); }));
  return element('li', {}, [
    element('p', { class: 'format' }, [element('span', { class: 'name' }, format.name), element('span', { class: 'extension' }, `.${format.extension}`)]),
    element('p', { class: 'description' }, text[format.description]),
    element('p', { class: 'format-actions' }, [look, copy, save]),
    status,
    preview,
  ]);
}

function actionButton(words: string, { name }: ArticleFormat, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': `${words}: ${name}` }, words);
  button.addEventListener('click', act);
  return button;
}

/** Whether the browser let the words be copied. */
async function copied(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

function download(content: string, { mediaType }: ArticleFormat, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${mediaType};charset=utf-8` }));
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
