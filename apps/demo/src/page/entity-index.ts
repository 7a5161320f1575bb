/** The index of names: who and what is mentioned, how often, what it is, and the way to each place. */
import type { Article } from '@depesche/article';
import { entityTypes } from '../findings/annotation-kinds.js';
import { byId, element } from './element.js';
import { type EntityRow, entityRows } from '../findings/entity-rows.js';
import { openFinder } from './finder.js';
import type { Messages } from '../interface/messages.js';

/** Shows the index of an article. */
export function showEntityIndex(article: Article, messages: Messages): void {
  const rows = entityRows(article);
  const groups = entityTypes.flatMap((type) => {
    const ofType = rows.filter((row) => row.type === type);
    if (ofType.length === 0) return [];
    const items = ofType.map((row) => entityItem(row, article.language, messages));
    return [
      element('h3', { class: 'group' }, [element('span', { class: 'mention', 'data-type': type }, messages.text[type])]),
      element('ul', { class: 'entities' }, items),
    ];
  });
  byId('names-view').replaceChildren(...(groups.length > 0 ? groups : [element('p', { class: 'empty' }, article.annotations.mentions === undefined ? messages.text.notLookedFor : messages.text.noNames)]));
}

function entityItem(row: EntityRow, language: string, { text, phrase, number }: Messages): HTMLLIElement {
  const count = number(row.mentions.length);
  const find = element('button', { type: 'button', class: 'find', 'aria-label': `${row.name}: ${phrase.mentions(count)}` }, [`${count}×`]);
  find.addEventListener('click', () => {
    openFinder({ name: row.name, targets: row.mentions.map((index) => `m-${index}`), opener: find });
  });
  return element('li', { 'data-entity': row.entity }, [
    element('span', { class: 'entity' }, [
      element('bdi', { class: 'name', lang: language }, row.name),
      row.description === undefined ? undefined : element('span', { class: 'description', lang: language }, row.description),
    ]),
    row.address === undefined ? undefined : wikidataLink(row.address, row.name, text.wikidata),
    find,
  ]);
}

function wikidataLink(address: string, name: string, words: string): HTMLAnchorElement {
  const label = `${words}: ${name}`;
  return element('a', { href: address, rel: 'noopener noreferrer', class: 'external', 'aria-label': label }, words);
}
