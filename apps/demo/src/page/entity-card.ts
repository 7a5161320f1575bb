/** One name of the article: what it stands for, where to read more, and every place where it is mentioned. */
import type { Article } from '@depesche/article';
import { contextAround } from '../findings/context-around.js';
import type { EntityRow } from '../findings/entity-rows.js';
import { kindTexts } from '../interface/kind-texts.js';
import type { Messages } from '../interface/messages.js';
import { element } from './element.js';
import { openFinder } from './finder.js';

/** The card of a row of the index; `onClose` leads back to the index. */
export function entityCard(article: Article, row: EntityRow, messages: Messages, onClose: () => void): HTMLElement {
  const { text, phrase, number } = messages;
  const kind = text[kindTexts[row.type]];
  // „Ort“ before „Ort, Deutschland“ would say it twice.
  const details = withoutKind(row.description ?? '', kind);
  const back = element('button', { type: 'button', class: 'back' }, [element('span', { 'aria-hidden': 'true' }, '← '), text.allNames]);
  back.addEventListener('click', onClose);
  return element('section', { class: 'card', 'aria-labelledby': 'card-name' }, [
    back,
    element('h3', { id: 'card-name', tabindex: -1, lang: article.language }, [element('bdi', {}, row.name)]),
    element('p', { class: 'about' }, [
      element('span', { class: 'kind-of-name has-marks' }, [element('span', { class: 'mention', 'data-type': row.type }, kind)]),
      details === '' ? undefined : element('bdi', { lang: article.language }, details),
    ]),
    row.address === undefined ? undefined : element('p', {}, [entityLink(row.address, row.name, messages)]),
    element('h4', { class: 'group' }, `${text.inTheText}: ${phrase.times(number(row.mentions.length))}`),
    element('ol', { class: 'contexts', lang: article.language }, row.mentions.map((_, at) => contextItem(article, row, at))),
  ]);
}

function withoutKind(description: string, kind: string): string {
  if (description === kind) return '';
  return description.startsWith(`${kind}, `) ? description.slice(kind.length + 2) : description;
}

/** The words around one mention; a click shows them in the text. */
function contextItem(article: Article, row: EntityRow, at: number): HTMLLIElement {
  const mention = article.annotations.mentions?.[row.mentions[at]!];
  const { before, words, after } = contextAround(article, mention ?? { start: 0, end: 0 });
  const button = element('button', { type: 'button', class: 'context-link' }, [before, element('mark', {}, words), after]);
  button.addEventListener('click', () => { openFinder({ name: row.name, targets: row.mentions.map((index) => `m-${index}`), opener: button, at }); });
  return element('li', {}, [button]);
}

function entityLink(address: string, name: string, { text }: Messages): HTMLAnchorElement {
  const attributes = { href: address, target: '_blank', rel: 'noopener noreferrer', class: 'external', 'aria-label': `${text.wikidata}: ${name} (${text.newTab})` };
  return element('a', attributes, [text.wikidata, element('span', { 'aria-hidden': 'true' }, ' ↗')]);
}
